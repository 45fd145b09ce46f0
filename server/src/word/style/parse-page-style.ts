import type { Bilingual } from '../../text/language';
import type { Face, LinePitch, PageNumberPlace, PageStyle, RedHead } from './page-style';
import { GB9704 } from './page-style';

/** A style, or what is wrong with what was given for one. */
export type ParsedStyle =
  | { readonly ok: true; readonly style: PageStyle }
  | { readonly ok: false; readonly problems: readonly Bilingual[] };

/** Reads a style from the value of a YAML file; what it does not say is as in `base`. */
export function parsePageStyle(value: unknown, base: PageStyle = GB9704): ParsedStyle {
  const reader = new Reader();
  const style = reader.style(value ?? {}, base);
  return reader.problems.length === 0 ? { ok: true, style } : { ok: false, problems: reader.problems };
}

/** Sizes by the names that Chinese printers give them. */
const SIZES: Readonly<Record<string, number>> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
};

const PLACES: Readonly<Record<string, PageNumberPlace>> = {
  外侧: 'outside',
  居中: 'centre',
  右侧: 'right',
  无: 'none',
  outside: 'outside',
  centre: 'centre',
  right: 'right',
  none: 'none',
};

type Fields = Readonly<Record<string, unknown>>;

/** Reads what it can and notes what it cannot. */
class Reader {
  readonly problems: Bilingual[] = [];

  style(value: unknown, base: PageStyle): PageStyle {
    const fields = this.#fields(value, '', STYLE_KEYS);
    const head = this.#head(fields['head'], base.head);
    return {
      page: this.#page(fields['page'], base.page),
      pitch: this.#pitch(fields['pitch'], base.pitch),
      spacing: this.#number(fields['spacing'], '字距', -5, 5) ?? base.spacing,
      latin: this.#text(fields['latin'], '西文字体') ?? base.latin,
      title: this.#face(fields['title'], '标题', base.title),
      headings: [
        this.#face(fields['heading1'], '一级标题', base.headings[0]),
        this.#face(fields['heading2'], '二级标题', base.headings[1]),
        this.#face(fields['heading3'], '三级标题', base.headings[2]),
        this.#face(fields['heading4'], '四级标题', base.headings[3]),
      ],
      body: this.#face(fields['body'], '正文', base.body),
      table: this.#face(fields['table'], '表格', base.table),
      pageNumber: this.#pageNumber(fields['pageNumber'], base.pageNumber),
      sealed: this.#switch(fields['sealed'], '盖章') ?? base.sealed,
      ...(head ? { head } : {}),
    };
  }

  #page(value: unknown, base: PageStyle['page']): PageStyle['page'] {
    const fields = this.#fields(value ?? {}, '纸张', PAGE_KEYS);
    const length = (key: keyof PageStyle['page'], most: number): number =>
      this.#number(fields[key], `纸张.${PAGE_KEYS[key] ?? key}`, 0, most) ?? base[key];
    return {
      width: length('width', 1000),
      height: length('height', 1000),
      top: length('top', 200),
      bottom: length('bottom', 200),
      left: length('left', 200),
      right: length('right', 200),
    };
  }

  #pitch(value: unknown, base: LinePitch): LinePitch {
    const times = typeof value === 'string' ? /^([\d.]+)\s*倍$/.exec(value)?.[1] : undefined;
    if (times !== undefined) return { kind: 'times', times: Number(times) };
    const points = this.#number(value, '行距', 8, 100);
    return points === undefined ? base : { kind: 'exact', points };
  }

  #pageNumber(value: unknown, base: PageStyle['pageNumber']): PageStyle['pageNumber'] {
    const { place, dashes, ...face } = this.#fields(value ?? {}, '页码', {
      ...FACE_KEYS,
      place: '位置',
      dashes: '一字线',
    });
    const known = place === undefined ? base.place : PLACES[typeof place === 'string' ? place : ''];
    if (known === undefined) this.#wrong('页码.位置', '外侧、居中、右侧、无');
    return {
      ...this.#face(face, '页码', base),
      place: known ?? base.place,
      dashes: this.#switch(dashes, '页码.一字线') ?? base.dashes,
    };
  }

  #head(value: unknown, base: RedHead | undefined): RedHead | undefined {
    if (value === undefined) return base;
    const fields = this.#fields(value, '红头', HEAD_KEYS);
    const name = this.#text(fields['name'], '红头.发文机关');
    if (name === undefined) {
      this.#wrong('红头.发文机关', '发文机关标志的文字');
      return base;
    }
    const number = this.#text(fields['number'], '红头.发文字号');
    const signer = this.#text(fields['signer'], '红头.签发人');
    return {
      name,
      ...(number === undefined ? {} : { number }),
      ...(signer === undefined ? {} : { signer }),
    };
  }

  #face(value: unknown, name: string, base: Face): Face {
    const fields = this.#fields(value ?? {}, name, FACE_KEYS);
    const named = SIZES[typeof fields['size'] === 'string' ? fields['size'] : ''];
    return {
      font: this.#text(fields['font'], `${name}.字体`) ?? base.font,
      size: named ?? this.#number(fields['size'], `${name}.字号`, 4, 100) ?? base.size,
      bold: this.#switch(fields['bold'], `${name}.加粗`) ?? base.bold,
    };
  }

  /** The fields by their English names, whichever way they are written. */
  #fields(value: unknown, name: string, keys: Readonly<Record<string, string>>): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.#wrong(name === '' ? '样式' : name, '若干“名称: 值”');
      return {};
    }
    const known = new Map(
      Object.entries(keys).flatMap(
        ([english, chinese]) =>
          [
            [english, english],
            [chinese, english],
          ] as const,
      ),
    );
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, one]: [string, unknown]) => {
        const english = known.get(key);
        if (english !== undefined) return [[english, one]];
        const whole = name === '' ? key : `${name}.${key}`;
        this.problems.push({ zh: `不认识的键“${whole}”`, en: `unknown key “${whole}”` });
        return [];
      }),
    );
  }

  #number(value: unknown, name: string, least: number, most: number): number | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'number' && value >= least && value <= most) return value;
    this.#wrong(name, `${least} 到 ${most} 的数`);
    return undefined;
  }

  #text(value: unknown, name: string): string | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    this.#wrong(name, '文字');
    return undefined;
  }

  #switch(value: unknown, name: string): boolean | undefined {
    if (value === undefined) return undefined;
    if (typeof value === 'boolean') return value;
    if (value === '是' || value === '否') return value === '是';
    this.#wrong(name, '是或否');
    return undefined;
  }

  #wrong(name: string, wanted: string): void {
    this.problems.push({ zh: `“${name}”应为${wanted}`, en: `“${name}” should be: ${wanted}` });
  }
}

/** The fields of a style: in English, and as a unit writes them. */
export const STYLE_KEYS: Readonly<Record<string, string>> = {
  page: '纸张',
  pitch: '行距',
  spacing: '字距',
  latin: '西文字体',
  title: '标题',
  heading1: '一级标题',
  heading2: '二级标题',
  heading3: '三级标题',
  heading4: '四级标题',
  body: '正文',
  table: '表格',
  pageNumber: '页码',
  sealed: '盖章',
  head: '红头',
};
const PAGE_KEYS: Readonly<Record<string, string>> = {
  width: '宽',
  height: '高',
  top: '上',
  bottom: '下',
  left: '左',
  right: '右',
};
const FACE_KEYS: Readonly<Record<string, string>> = { font: '字体', size: '字号', bold: '加粗' };
const HEAD_KEYS: Readonly<Record<string, string>> = {
  name: '发文机关',
  number: '发文字号',
  signer: '签发人',
};
