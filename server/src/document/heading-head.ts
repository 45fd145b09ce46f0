import { BLANK } from '../text/blanks';
import { numberOfHan } from '../text/han-numeral';
import type { Range } from '../text/range';
import { MEASURE_WORD } from './measure-words';

/** 1 一、 · 2 （一） · 3 1. · 4 （1）, the levels of GB/T 9704—2012 7.3.3. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** The ordinal that opens a heading, with what it heads. Ranges are relative to the line. */
export interface HeadingHead {
  readonly level: HeadingLevel;
  /** As written, without brackets and marks: 一, 十二, 3. */
  readonly ordinal: string;
  readonly number: number;
  /** The ordinal with its brackets and mark. */
  readonly range: Range;
  /** Text after the ordinal up to the first 。 or the end of the line. */
  readonly title: Range;
  /** Whether text follows the heading on its line. */
  readonly runIn: boolean;
}

const HAN = '[一二三四五六七八九十百]+';
const GAP = `${BLANK}{0,3}`;

/**
 * What a reader takes for an ordinal, slips in the mark or a blank within it included (numbering/form reports those).
 * 一、二季度, 三、四级 and 七、八、九年级 are no ordinals; 1.2022年底前 is one before a year.
 */
const SHAPES: readonly (readonly [HeadingLevel, RegExp])[] = [
  [2, new RegExp(`^[（(]${GAP}(${HAN})${GAP}[）)][、，.．]?`)],
  [4, new RegExp(`^[（(]${GAP}(\\d{1,2})${GAP}[）)][、，.．]?`)],
  [1, new RegExp(`^(${HAN})${GAP}(?:、(?!${HAN}(?:、|年级|季度|月|期|[级类线等批产楼组届]))|[．.])`)],
  [3, /^(\d{1,2})(?:[.．](?!\d|[-—/])|、(?!\d)|[.．](?=(?:19|20)\d\d年))/],
];

/**
 * What may be an ordinal, going by the lines around it: one whose mark was forgotten (2刑事执行监督, 二存在问题), one with
 * half its brackets (二）抓业务), one before a digit (21.5+2工作法).
 */
const DOUBTFUL: readonly (readonly [HeadingLevel, RegExp])[] = [
  [
    3,
    new RegExp(
      `^(\\d{1,2})(?:(?=[\\u4e00-\\u9fff])(?!${MEASURE_WORD}|[年月日号时点分元万亿千百多余]|个)|[.．](?=\\d)(?!\\d+(?:[.．]|[%％‰万亿元度级]|${MEASURE_WORD})))`,
    ),
  ],
  [
    2,
    new RegExp(
      `^(?:[（(](${HAN})(?![一二三四五六七八九十百]|[^（(]{0,20}[）)])|(${HAN})[）)])(?=[\\u4e00-\\u9fff“《])`,
    ),
  ],
  [1, new RegExp(`^(${HAN})(?=[\\u4e00-\\u9fff])(?!${MEASURE_WORD}|[是要年月日来万亿千多余几个])`)],
];

/** The ordinal at the head of `content`, if the line begins with one. */
export function findHead(text: string, content: Range): HeadingHead | undefined {
  return headOfShape(SHAPES, text, content);
}

function headOfShape(
  shapes: readonly (readonly [HeadingLevel, RegExp])[],
  text: string,
  content: Range,
): HeadingHead | undefined {
  const said = text.slice(content.start, content.end);
  for (const [level, shape] of shapes) {
    const match = shape.exec(said);
    const ordinal = match?.[1] ?? match?.[2];
    const number = ordinal === undefined ? undefined : numberOf(ordinal);
    if (match && ordinal !== undefined && number !== undefined) {
      return headAt(text, content, level, match[0].length, ordinal, number);
    }
  }
  return undefined;
}

/** The ordinal at the head of `content` that only its neighbours can tell from a figure or a word. */
export function findDoubtfulHead(text: string, content: Range): HeadingHead | undefined {
  return headOfShape(DOUBTFUL, text, content);
}

function numberOf(ordinal: string): number | undefined {
  return /^\d/.test(ordinal) ? Number(ordinal) : numberOfHan(ordinal);
}

function headAt(
  text: string,
  content: Range,
  level: HeadingLevel,
  length: number,
  ordinal: string,
  number: number,
): HeadingHead {
  const range = { start: content.start, end: content.start + length };
  const title = titleAfter(text, range.end, content.end);
  return {
    level,
    ordinal,
    number,
    range,
    title,
    runIn: text[title.end] === '。' && title.end + 1 < content.end,
  };
}

function titleAfter(text: string, from: number, end: number): Range {
  const stop = text.indexOf('。', from);
  const start = from + (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0);
  return { start, end: stop < 0 || stop > end ? end : Math.max(start, stop) };
}
