import type { Face, PageStyle } from '../style/page-style';

/** The declarations of each class of the paper. */
export function classesOf(style: PageStyle, pitch: number): Readonly<Record<string, string>> {
  const { title, headings, body, table } = style;
  const lines = `margin:0;line-height:${pitch}pt;letter-spacing:${style.spacing}pt;`;
  const text = `${lines}text-align:justify;`;
  const indented = `${text}text-indent:2em;`;
  const heading = (face: Face) => looksOf(face, style) + indented;
  return {
    title: `${looksOf(title, style)}margin:0;line-height:${pitch}pt;text-align:center;`,
    letterheadName: `${looksOf(title, style)}margin:0;line-height:1.3;text-align:center;color:#f00;`,
    number: `${looksOf(body, style)}${lines}text-align:center;border-bottom:1pt solid #f00;`,
    signedNumber: `${looksOf(body, style)}${lines}display:flex;justify-content:space-between;padding:0 1em;border-bottom:1pt solid #f00;`,
    salutation: looksOf(body, style) + text,
    heading1: heading(headings[0]),
    heading2: heading(headings[1]),
    heading3: heading(headings[2]),
    heading4: heading(headings[3]),
    body: looksOf(body, style) + indented,
    'body-run': looksOf(body, style),
    annexItem: `${looksOf(body, style)}${text}padding-left:5em;`,
    annex: looksOf(headings[0], style) + text,
    signature: `${looksOf(body, style)}${lines}text-align:right;`,
    table: `${looksOf(table, style)}border-collapse:collapse;width:100%;text-align:center;margin:0;`,
    note: `${looksOf(table, style)}margin:0;`,
  };
}

/** Families a machine may have instead follow those that are asked for. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/小标宋|中宋/, "'华文中宋','STZhongsong','宋体','SimSun','Noto Serif CJK SC',serif"],
  [/仿宋/, "'仿宋','FangSong','STFangsong','Noto Serif CJK SC',serif"],
  [/楷体/, "'楷体','KaiTi','STKaiti','AR PL UKai CN',serif"],
  [/黑体/, "'SimHei','STHeiti','Noto Sans CJK SC',sans-serif"],
];

function looksOf({ font, size, bold }: Face, { latin }: PageStyle): string {
  const instead =
    INSTEAD.find(([name]) => name.test(font))?.[1] ?? "'宋体','SimSun','Noto Serif CJK SC',serif";
  const family = `'${latin.replace(/['"\\;{}<>]/g, '')}','${font.replace(/['"\\;{}<>]/g, '')}',${instead}`;
  return `font-family:${family};font-size:${size}pt;font-weight:${bold ? 'bold' : 'normal'};`;
}
