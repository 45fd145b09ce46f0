import { findHead } from '../../document/heading-head';
import { openWord } from '../package/word-parts';
import type { WordFile } from '../package/word-parts';
import { readCharacters } from '../xml/xml-text';
import { childOf, descend, elementsOf, isOn, valueOf } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { sectionOf } from '../reading/read-word';
import { firstValue, isCentred, isTitleStyled, readStyles } from '../reading/styles';
import type { Styles } from '../reading/styles';
import type { Face, LinePitch, PageNumberPlace, PageStyle } from './page-style';
import { GB9704 } from './page-style';

/** The style of a report that a unit has written before: page, faces, pitch and numbers of pages. */
export function learnStyle(bytes: Uint8Array): PageStyle {
  const file = openWord(bytes);
  const styles = readStyles(file.part('styles')?.root);
  const looks = paragraphLooks(file, styles);
  const body = commonest(looks.filter(({ kind }) => kind === 'body'));
  const face = (kind: LookKind): Face | undefined =>
    commonest(looks.filter((one) => one.kind === kind))?.face;
  const [first, second, third, fourth] = GB9704.headings;
  return {
    page: learnPage(sectionOf(file)),
    pitch: body?.pitch ?? GB9704.pitch,
    spacing: body?.spacing ?? 0,
    latin: body?.latin ?? GB9704.latin,
    title: face('title') ?? GB9704.title,
    headings: [face(1) ?? first, face(2) ?? second, face(3) ?? third, face(4) ?? fourth],
    body: body?.face ?? GB9704.body,
    table: GB9704.table,
    pageNumber: learnPageNumber(file),
    sealed: GB9704.sealed,
  };
}

type LookKind = 'title' | 'body' | 1 | 2 | 3 | 4;

/** How a paragraph looks, and how much text it has: long ones count for more. */
interface Look {
  readonly kind: LookKind;
  readonly length: number;
  readonly face: Face;
  readonly latin: string | undefined;
  readonly pitch: LinePitch | undefined;
  readonly spacing: number;
}

function paragraphLooks(file: WordFile, styles: Styles): readonly Look[] {
  const body = descend(file.document.root, 'w:body');
  const paragraphs = body ? Array.from(elementsOf(body, 'w:p')).filter(({ parent }) => parent === body) : [];
  const looks: Look[] = [];
  for (const paragraph of paragraphs) {
    const runs = paragraph.children.filter((child) => child.name === 'w:r' && childOf(child, 'w:t'));
    const [first, last] = [runs[0], runs.at(-1)];
    const text = Array.from(elementsOf(paragraph, 'w:t'), (one) => textOf(file, one))
      .join('')
      .trim();
    if (!first || !last || text === '') continue;
    const isFirst = looks.length === 0;
    const kind = kindOf(text, isFirst && (isTitleStyled(styles, paragraph) || isCentred(styles, paragraph)));
    looks.push(lookOf(kind, text.length, paragraph, first, styles));
    // After a heading that goes on in its paragraph the text looks like any other.
    if (typeof kind === 'number' && last !== first)
      looks.push(lookOf('body', text.length, paragraph, last, styles));
  }
  return looks;
}

function textOf({ document }: WordFile, text: XmlElement): string {
  return readCharacters(document.text.slice(text.openEnd, text.closeStart)).text;
}

function kindOf(text: string, isTitle: boolean): LookKind {
  const head = findHead(text, { start: 0, end: text.length });
  return head?.level ?? (isTitle ? 'title' : 'body');
}

function lookOf(
  kind: LookKind,
  length: number,
  paragraph: XmlElement,
  run: XmlElement,
  styles: Styles,
): Look {
  const properties = runProperties(run, paragraph, styles);
  const value = (...path: readonly string[]) => firstValue(properties, ...path);
  const fonts = (attribute: string) => fontOf(properties, attribute);
  const halfPoints = Number(value('w:sz') ?? 0);
  const base = kind === 'title' ? GB9704.title : GB9704.body;
  return {
    kind,
    length,
    face: {
      font: fonts('w:eastAsia') ?? base.font,
      size: halfPoints > 0 ? halfPoints / 2 : base.size,
      bold: isBold(properties),
    },
    latin: fonts('w:ascii'),
    pitch: learnPitch(styles.paragraphProperties(paragraph)),
    spacing: Number(value('w:spacing') ?? 0) / 20,
  };
}

/** What a run says of itself, then its style, then that of the paragraph, then what holds for the whole document. */
function runProperties(run: XmlElement, paragraph: XmlElement, styles: Styles): readonly XmlElement[] {
  const own = childOf(run, 'w:rPr');
  const styled = valueOf(own, 'w:rStyle');
  const character =
    styled === undefined ? [] : styles.chainOf(styled).flatMap((one) => childOf(one, 'w:rPr') ?? []);
  const defaults = descend(styles.defaults, 'w:rPrDefault', 'w:rPr');
  return [
    ...(own ? [own] : []),
    ...character,
    ...styles.runProperties(paragraph),
    ...(defaults ? [defaults] : []),
  ];
}

function fontOf(properties: readonly XmlElement[], attribute: string): string | undefined {
  for (const one of properties) {
    const font = childOf(one, 'w:rFonts')?.attributes[attribute];
    if (font !== undefined) return font;
  }
  return undefined;
}

function isBold(properties: readonly XmlElement[]): boolean {
  const said = properties.find((one) => childOf(one, 'w:b'));
  return said !== undefined && isOn(said, 'w:b');
}

function learnPitch(properties: readonly XmlElement[]): LinePitch | undefined {
  for (const one of properties) {
    const spacing = childOf(one, 'w:spacing');
    const line = Number(spacing?.attributes['w:line'] ?? 0);
    if (!spacing || line <= 0) continue;
    const isAuto = (spacing.attributes['w:lineRule'] ?? 'auto') === 'auto';
    return isAuto ? { kind: 'times', times: line / 240 } : { kind: 'exact', points: line / 20 };
  }
  return undefined;
}

/** The look that most text has. */
function commonest(looks: readonly Look[]): Look | undefined {
  const weights = new Map<string, { look: Look; weight: number }>();
  for (const look of looks) {
    const key = JSON.stringify([look.face, look.pitch, look.spacing]);
    const known = weights.get(key) ?? { look, weight: 0 };
    known.weight += look.length;
    weights.set(key, known);
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight)[0]?.look;
}

function learnPage(section: XmlElement | undefined): PageStyle['page'] {
  const length = (name: string, attribute: string, otherwise: number): number => {
    const twips = Number(childOf(section, name)?.attributes[attribute] ?? NaN);
    return Number.isFinite(twips) && twips > 0 ? Math.round((twips * 25.4 * 10) / 1440) / 10 : otherwise;
  };
  const { page } = GB9704;
  return {
    width: length('w:pgSz', 'w:w', page.width),
    height: length('w:pgSz', 'w:h', page.height),
    top: length('w:pgMar', 'w:top', page.top),
    bottom: length('w:pgMar', 'w:bottom', page.bottom),
    left: length('w:pgMar', 'w:left', page.left),
    right: length('w:pgMar', 'w:right', page.right),
  };
}

function learnPageNumber(file: WordFile): PageStyle['pageNumber'] {
  const footers = file.relations
    .filter(({ type }) => type === 'footer')
    .flatMap(({ target }) => {
      const part = file.named(target.startsWith('/') ? target.slice(1) : `word/${target}`);
      return part && /\bPAGE\b/.test(part.text) ? [part] : [];
    });
  const [first] = footers;
  const { pageNumber } = GB9704;
  if (!first) return { ...pageNumber, place: 'none' };
  const said = Array.from(elementsOf(first.root, 'w:t'), (one) =>
    first.text.slice(one.openEnd, one.closeStart),
  );
  const size = Number(attributeBelow(first.root, 'w:sz', 'w:val') ?? 0);
  return {
    ...pageNumber,
    ...(size > 0 ? { size: size / 2 } : {}),
    dashes: /[—–-]/.test(said.join('')),
    place: placeOf(footers.map(({ root }) => alignmentOf(root))),
  };
}

/** The attribute of the first element of that name. */
function attributeBelow(root: XmlElement, name: string, attribute: string): string | undefined {
  for (const element of elementsOf(root, name)) return element.attributes[attribute];
  return undefined;
}

function alignmentOf(root: XmlElement): string {
  return attributeBelow(root, 'w:framePr', 'w:xAlign') ?? attributeBelow(root, 'w:jc', 'w:val') ?? 'left';
}

function placeOf(alignments: readonly string[]): PageNumberPlace {
  const known = new Set(alignments.map((one) => (one === 'end' ? 'right' : one === 'start' ? 'left' : one)));
  if (known.has('outside') || (known.has('right') && known.has('left'))) return 'outside';
  return known.has('right') ? 'right' : 'centre';
}
