/** Report text that once took time out of all proportion to its length: what it is, and the text of about `length`. */
export interface GrowingText {
  readonly name: string;
  readonly of: (length: number) => string;
}

/** One part over and over, between what may stand around it. */
const repeated =
  (part: string, before = '', after = '') =>
  (length: number): string =>
    before + part.repeat(Math.max(1, Math.floor(length / part.length))) + after;

const nested = (opening: string, closing: string) => (length: number) =>
  opening.repeat(length / 2) + closing.repeat(length / 2);

/** Parts that differ, so that no memory of lines helps. */
const numbered = (part: (n: number) => string) => (length: number) => {
  const parts: string[] = [];
  for (let size = 0, n = 1; size < length; n += 1) {
    const next = part(n);
    parts.push(next);
    size += next.length;
  }
  return parts.join('');
};

const entries: Readonly<Record<string, (length: number) => string>> = {
  'opening brackets': repeated('（'),
  'opening quotation marks': repeated('“'),
  'closing brackets': repeated('）'),
  'opening brackets in prose': repeated('走访（群众'),
  years: repeated('2025年'),
  'dates in a row': repeated('2025年3月5日'),
  'half years': repeated('上半年'),
  dots: repeated('.'),
  ellipses: repeated('…'),
  'blanks within a line': repeated(' ', '甲', '乙'),
  'wide blanks within a line': repeated('\u3000', '甲', '乙'),
  'byte order marks': repeated('\uFEFF'),
  'an annex and blanks': repeated(' ', '附件', '：'),
  'a delimiter row of tabs': repeated('\t', '|a\n-|- ', ' -'),
  'comments that stay open': repeated('<!--'),
  'comments that stay open, a line each': repeated('<!-- \n'),
  'nested title marks': nested('《', '》'),
  'nested quotation marks': nested('“', '”'),
  'nested brackets': nested('（', '）'),
  'crossing pairs': (length) => '（“'.repeat(length / 4) + '）'.repeat(length / 4) + '”'.repeat(length / 4),
  'digits between blanks': repeated('0 '),
  'years in Chinese': repeated('一'),
  'words of change': repeated('年初上年'),
  'words of a total': repeated('共有', '', '甲120起，'),
  'from and to': repeated('从'),
  'placeholders and blanks': repeated('共* 人，*镇 '),
  'dots and placeholders': repeated('共*人...'),
  'titles that are courses': nested('《', '培训班》'),
  'quoted names that begin alike': numbered(
    (n) => `“两个${String.fromCharCode(0x4e00 + (n % 5000))}${String.fromCharCode(0x4e00 + (n >> 4))}”，`,
  ),
  'a reason over many lines': repeated('<!--\nnigao-ignore\n'),
  'totals with a part': repeated('共10起，其中3起，'),
  'totals with a part, all different': numbered((n) => `共${n + 3}起，其中${n}起，`),
  'ordinals of lists': repeated('第一，'),
  'first and second': repeated('首先，其次，'),
  'first of all': repeated('一是'),
  'suppressions in a line': repeated('12%<!-- nigao-ignore number/form: 略 -->'),
  'suppressed blocks': repeated('<!-- nigao-ignore-start number: 略 -->\n'),
  'suppressed blocks that end': repeated(
    '<!-- nigao-ignore-start number: 略 -->\n12,3\n<!-- nigao-ignore-end number -->\n',
  ),
  'respective numbers': repeated('甲、乙分别为1、2，'),
  'titles in a list': repeated('《a》《b》'),
  'e-mail addresses': repeated('a@b.cn，'),
  'keys of front matter': (length) => `---\n${numbered((n) => `k${n}: 1\n`)(length)}---\n甲\n`,
  'commas of a list': repeated('甲、'),
  digits: repeated('1'),
  asterisks: repeated('*'),
  backticks: repeated('`'),
  'square brackets': repeated('['),
  'rates in a row': repeated('抽查40家，合格36家，合格率90%，'),
  'shares in a row': repeated('其中甲类占40%、'),
  'stage after stage': repeated('之所以只要不仅'),
  'quotes, a line each': repeated('> 走访群众\n'),
  'headings of their own': numbered((n) => `（${n}）走访群众${n}人次\n`),
  'paragraphs of one sentence': numbered((n) => `走访群众${n}人次，排查隐患${n % 97}处。\n`),
  'items, a line each': numbered((n) => `一是走访群众${n}人次。\n`),
  'rows of a table': (length) =>
    `|村|户|人|\n|-|-|-|\n${numbered((n) => `|村${n}|${n}|${n * 3}|\n`)(length)}`,
  'rows with a blank': (length) => `|村|户|\n|-|-|\n${numbered((n) => `|村${n}|*|\n`)(length)}|合计|9|\n`,
  'one indicator with many values': numbered((n) => `全镇共走访群众${n}人次。\n`),
  'one sentence, told again': repeated('全镇共走访群众120人次，排查隐患36处。'),
};

export const GROWING_TEXTS: readonly GrowingText[] = Object.entries(entries).map(([name, of]) => ({
  name,
  of,
}));
