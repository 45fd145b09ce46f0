import { measureOf, readEnding } from './amounts';
import { hanAmount, hanValue, hedgesAround, matchAt } from './chinese-frame';
import { readTenths } from './chinese-rates';
import { ONE, shiftDecimal, type Decimal } from './decimal';
import type { Bound, Figure, Hedge, Measure } from './figure';
import { chineseNumber, endOfChinese } from './chinese-numerals';
import { readScale } from './numerals';

/** The frames of counts and amounts, vague and exact. */
const FRAMES = {
  // 数十家, 近百名, 上千场, 超过万人
  near: /(?:超过|突破|[数几上近超逾])([十百千万亿]{1,2})[余多]?/y,
  // 十余起, 百余人次, 二十几个, 四十多亿元
  above: /((?:[一二两三四五六七八九]?[十百千万亿]){1,8})[余多来几]([万亿]?)/y,
  // 三个, 五项, 四类, 六大, 两方面
  counted:
    /([两三四五六七八九十])(个|项|类|大|方面|种|条|名|起|件|人次|户|家|次|场|批|所|座|处|支|份|篇|辆|套|天)/y,
  // 三至五个, 一到两次
  span: /([一二两三四五六七八九十]{1,3})(至|到|—)(?=[二两三四五六七八九十])/y,
} as const;

const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** The power of ten that 十, 百万, 千 … come to. */
function powerOf(words: string): number {
  let power = 0;
  for (const char of words) power += POWERS[char] ?? 0;
  return power;
}

/** 线上, 附近, 总数: words that end with the first character of the frame. */
const ENDS_WITH_START: Readonly<Record<string, string>> = {
  上: '线网以路晚早',
  近: '附最靠邻',
  数: '人总户件',
};

/** 数百, 上千, 近千万: the round number they are near. */
export function readNear(text: string, at: number): Measure | undefined {
  if (at > 0 && ENDS_WITH_START[text.charAt(at)]?.includes(text.charAt(at - 1))) return undefined;
  const match = matchAt(FRAMES.near, text, at);
  return match ? vague(text, at, match[0], shiftDecimal(ONE, powerOf(match[1] ?? ''))) : undefined;
}

/** 十余, 二十几, 四十多亿: the round number they are above. */
export function readAbove(text: string, at: number): Measure | undefined {
  const match = matchAt(FRAMES.above, text, at);
  if (!match || isPartOfWord(text, at)) return undefined;
  const numeral = match[1] ?? '';
  const value = chineseNumber('万亿'.includes(numeral.charAt(0)) ? `一${numeral}` : numeral);
  return value && vague(text, at, match[0], shiftDecimal(value, powerOf(match[2] ?? '')));
}

/** A number that is never meant exactly. */
function vague(text: string, start: number, word: string, value: Decimal): Measure | undefined {
  const digits = { start, end: start + word.length };
  const ending = readEnding(text, digits.end);
  if (ending?.kind !== 'quantity') return undefined;
  const bound: Bound = word.startsWith('近') ? 'about' : 'above';
  const hedge: Hedge = { word, bound, place: 'inside', range: digits };
  return measureOf(text, { start, end: ending.end }, hanAmount(value, digits), [hedge], ending);
}

/** What stands before a numeral that is part of a word, of an approximation (三五个) or of an ordinal (第一、二批). */
const PART_OF_WORD =
  /[番第之一二两三四五六七八九十百千万初每周几届]$|人大$|第[一二三四五六七八九十、]{1,8}[、和及至]$/;
const LONGEST_BEFORE = 10;

function isPartOfWord(text: string, at: number): boolean {
  return PART_OF_WORD.test(text.slice(Math.max(0, at - LONGEST_BEFORE), at));
}

/** Names that begin like a counted frame. */
const NOT_COUNTED = /三支一扶/y;

/** 三个, 十五起, 三千万元. */
export function readCounted(text: string, at: number): Measure | undefined {
  if (isPartOfWord(text, at) || matchAt(NOT_COUNTED, text, at)) return undefined;
  const match = matchAt(FRAMES.counted, text, at);
  if (!match) return readLarge(text, at);
  if (match[2] === '大' && text.charAt(at - 1) === '的') return undefined;
  return counted(text, at, match[1] ?? '');
}

/** Units that a large number in Chinese numerals does not count: 三十年河东, 十二分努力, 党的十九大. */
const NOT_OF_LARGE = new Set([
  '年',
  '月',
  '日',
  '代',
  '分',
  '点',
  '角',
  '面',
  '度',
  '方',
  '大',
  '课',
  '步',
  '道',
]);

function readLarge(text: string, at: number): Measure | undefined {
  const numeral = text.slice(at, endOfChinese(text, at));
  const decimal = readDecimal(text, at, at + numeral.length);
  if (decimal) return decimal;
  // 百名, 十字, 千家: no number of their own.
  if (numeral.length < 2 || '百千万亿'.includes(numeral.charAt(0))) return undefined;
  const measure = counted(text, at, numeral);
  if (measure?.kind !== 'quantity' || !measure.unit) return undefined;
  return measure.unit.kind === 'grade' || NOT_OF_LARGE.has(measure.unit.word) ? undefined : measure;
}

/** 十二点六亿元, 三点五公里: the places after 点, which otherwise is an hour or a point of a list. */
const PLACES = /点([〇零一二三四五六七八九]{1,4})(?![十百千])/y;

function readDecimal(text: string, start: number, point: number): Measure | undefined {
  const places = matchAt(PLACES, text, point);
  const written = places && hanValue(text.slice(start, point) + places[0]);
  if (!written || !places) return undefined;
  const digits = { start, end: point + places[0].length };
  const [scale, power] = readScale(text, digits.end);
  const ending = readEnding(text, digits.end + scale.length);
  // 九点三场会议 is an hour.
  if (
    !ending ||
    ending.kind === 'rate' ||
    (!scale && ending.kind === 'quantity' && ending.unit.kind === 'count')
  )
    return undefined;
  const range = { start, end: ending.end };
  const amount = { ...hanAmount(written, digits), scale, power, value: shiftDecimal(written, power) };
  return measureOf(text, range, amount, hedgesAround(text, range), ending);
}

function counted(text: string, at: number, numeral: string): Measure | undefined {
  const digits = { start: at, end: at + numeral.length };
  const value = chineseNumber(numeral);
  const ending = readEnding(text, digits.end);
  if (!value || !ending || ending.kind === 'rate') return undefined;
  const range = { start: at, end: ending.end };
  return measureOf(text, range, hanAmount(value, digits), hedgesAround(text, range), ending);
}

/** 三至五个: the first number of the range stands bare. */
export function readSpan(text: string, at: number): Figure | undefined {
  const match = isPartOfWord(text, at) ? null : matchAt(FRAMES.span, text, at);
  const numeral = match?.[1] ?? '';
  const value = chineseNumber(numeral);
  const high = match && (readTenths(text, at + match[0].length) ?? readCounted(text, at + match[0].length));
  if (!match || !value || !high) return undefined;
  const digits = { start: at, end: at + numeral.length };
  const low = measureOf(text, digits, hanAmount(value, digits), [], undefined);
  const range = { start: at, end: high.range.end };
  return { kind: 'range', range, text: text.slice(at, range.end), low, high, mark: match[2] ?? '至' };
}
