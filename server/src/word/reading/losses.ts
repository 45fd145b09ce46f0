import type { Bilingual } from '../../text/language';

/** What a report cannot carry over from a Word file, or carries over in another form. */
type LossKind =
  | 'revisions'
  | 'hiddenText'
  | 'pictures'
  | 'charts'
  | 'diagrams'
  | 'objects'
  | 'highlights'
  | 'colours'
  | 'struck'
  | 'equations'
  | 'textBoxes'
  | 'mergedCells'
  | 'nestedTables'
  | 'symbols'
  | 'ownMarks'
  | 'readings'
  | 'contents'
  | 'headers'
  | 'macros'
  | 'signature'
  | 'embeddedFiles';

const SENTENCES: Readonly<Record<LossKind, (count: number, said: readonly string[]) => Bilingual>> = {
  revisions: (n) => ({
    zh: `有 ${n} 处修订，按接受后的文字带入`,
    en: `${n} tracked changes: the text is taken as if they were accepted`,
  }),
  hiddenText: (n) => ({ zh: `${n} 处隐藏文字未带入`, en: `${n} stretches of hidden text are left out` }),
  pictures: (n) => ({ zh: `${n} 张图片未带入`, en: `${n} pictures are left out` }),
  charts: (n) => ({ zh: `${n} 个图表未带入`, en: `${n} charts are left out` }),
  diagrams: (n) => ({
    zh: `${n} 个 SmartArt 图形及其文字未带入`,
    en: `${n} SmartArt diagrams and their text are left out`,
  }),
  highlights: (n, said) => ({
    zh: `${n} 处突出显示（底色）未带入：${quoted(said)}`,
    en: `${n} highlights are left out: ${quoted(said)}`,
  }),
  colours: (n, said) => ({
    zh: `${n} 处彩色文字改为黑色：${quoted(said)}`,
    en: `${n} coloured stretches become black: ${quoted(said)}`,
  }),
  struck: (n, said) => ({
    zh: `${n} 处加了删除线的文字仍按正文带入：${quoted(said)}`,
    en: `${n} stretches that are struck through are taken as text: ${quoted(said)}`,
  }),
  objects: (n) => ({ zh: `${n} 个嵌入对象未带入`, en: `${n} embedded objects are left out` }),
  equations: (n) => ({ zh: `${n} 个公式只带入文字`, en: `of ${n} equations only the text is kept` }),
  textBoxes: (n) => ({
    zh: `${n} 个文本框的文字改为正文段落，接在所在段落之后`,
    en: `the text of ${n} text boxes follows the paragraph they are in`,
  }),
  mergedCells: (n) => ({
    zh: `${n} 个合并单元格已拆开，其余格留空`,
    en: `${n} merged cells are split; their other cells stay empty`,
  }),
  nestedTables: (n) => ({
    zh: `${n} 个嵌套表格并入所在单元格`,
    en: `${n} nested tables become text of the cell they are in`,
  }),
  symbols: (n) => ({
    zh: `${n} 个符号字体中的符号以 □ 代替`,
    en: `${n} symbols of a symbol font are shown as □`,
  }),
  ownMarks: (n) => ({
    zh: `${n} 个注释自己的记号改为编号`,
    en: `${n} notes with a mark of their own are numbered`,
  }),
  readings: (n) => ({ zh: `${n} 处注音未带入`, en: `${n} readings above characters are left out` }),
  contents: (n) => ({ zh: `${n} 个目录未带入`, en: `${n} tables of contents are left out` }),
  headers: (n, said) => ({
    zh: `${n} 处页眉、页脚未带入：${quoted(said)}`,
    en: `${n} headers and footers are left out: ${quoted(said)}`,
  }),
  macros: () => ({
    zh: '文件含有宏，未执行，也未带入',
    en: 'the macros of the file were not run and are left out',
  }),
  signature: () => ({
    zh: '文件有数字签名，报告不带签名',
    en: 'the file has a digital signature, which a report cannot have',
  }),
  embeddedFiles: (n) => ({ zh: `${n} 处内嵌文档未带入`, en: `${n} embedded documents are left out` }),
};

const MOST_QUOTED = 5;
const LONGEST_QUOTE = 40;

function quoted(said: readonly string[]): string {
  const shown = said.slice(0, MOST_QUOTED).map((one) => {
    const short = one.length > LONGEST_QUOTE ? `${one.slice(0, LONGEST_QUOTE)}……` : one;
    return `“${short}”`;
  });
  return shown.join('、') + (said.length > MOST_QUOTED ? '……' : '');
}

/** Counts what is lost while a file is read. */
export interface Losses {
  /** @param said the words that are lost, where it helps to see them */
  readonly add: (kind: LossKind, said?: string) => void;
  /** One sentence a kind, in the order of the table above. */
  readonly list: () => readonly Bilingual[];
}

export function countLosses(): Losses {
  const counts = new Map<LossKind, number>();
  const words = new Map<LossKind, string[]>();
  return {
    add: (kind, said) => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (said !== undefined) words.set(kind, [...(words.get(kind) ?? []), said]);
    },
    list: () =>
      (Object.keys(SENTENCES) as LossKind[]).flatMap((kind) => {
        const count = counts.get(kind);
        return count === undefined ? [] : [SENTENCES[kind](count, words.get(kind) ?? [])];
      }),
  };
}
