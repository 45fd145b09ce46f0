import type { Range } from '../text/range';
import { ONE, parseDecimal, shiftDecimal, type Decimal } from './decimal';
import { hedgeAfter, hedgeBefore } from './hedges';
import type { Amount, Figure, Hedge, Measure, Ordinal } from './figure';
import { measureOf, readEnding } from './amounts';
import { asciiDigits, chineseNumber } from './numerals';

/**
 * The closed frames in which a Chinese numeral is a figure. Everywhere else (一是, 进一步, 三会一课, 两队一室)
 * it is part of a word.
 */
const FRAMES = {
  // 百分之五十七点八, 百分之57.8
  perCent:
    /(百|千|万)分之([一二三四五六七八九十百零〇两]+(?:点[一二三四五六七八九零〇]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)?)/y,
  // 三分之一
  fraction: /([一二三四五六七八九十]{1,3})分之([一二三四五六七八九十]{1,3})/y,
  // 第五名, 第十三批, 第12位, 第5
  ordinal:
    /第([0-9０-９]+|[一二三四五六七八九十百]{1,5})(名|位|次|届|批次?|轮|期|章|条|款|项|号|种|大|个|场|家|组|方阵|梯队|档)?/y,
  // 翻一番, 翻了两番
  doubled: /翻了?([一两二三四])番/y,
  // 两倍, 三倍多
  times: /([一二两三四五六七八九十]{1,2})倍/y,
  // 近七成, 三成以上
  tenths: /([一二三四五六七八九])成(?![立为功员本果效分长不])/y,
  endOfTenths: /[，。、；：）的左以多]|$/y,
  // 十余起, 数十家, 百余人次, 上百场, 几十个
  vague: /(?:[数几上近][十百千万]{1,2}[余多]?|[二三四五六七八九]?[十百千万][余多])/y,
  // 三个, 五项, 四类, 六大, 两方面
  counted:
    /([二两三四五六七八九]|[二三四五六七八九]?十[一二三四五六七八九]?)(个|项|类|大|方面|种|条|名|起|件|人次|户|家|次|场|批)/y,
} as const;

/** First characters of the frames, for the scanner's table. */
export const CHINESE_STARTS = '一二两三四五六七八九十百千万第翻数几上近';

/** Characters that may stand second in a frame. */
export const CHINESE_SECONDS =
  '一二两三四五六七八九十百千万〇零0123456789０１２３４５６７８９分倍成余多个项类大方种条名起件人户家次场批了';

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function valueOf(written: string): Decimal | undefined {
  if (/^[0-9０-９.．]+$/.test(written)) return parseDecimal(asciiDigits(written));
  const [whole = '', places] = written.split('点');
  const value = chineseNumber(whole);
  if (!value || places === undefined) return value;
  const digits = chineseNumber(places.length > 1 ? places : `〇${places}`);
  return (
    digits && parseDecimal(`${value.mantissa}.${digits.mantissa.toString().padStart(places.length, '0')}`)
  );
}

function amountOf(value: Decimal, digits: Range): Amount {
  return { written: value, scale: '', power: 0, value, digits, script: 'chinese' };
}

function hedgesAround(text: string, range: Range): readonly Hedge[] {
  const before = hedgeBefore(text, range.start);
  const after = hedgeAfter(text, range.end);
  return [...(before ? [before] : []), ...(after ? [after] : [])];
}

const BASES: Readonly<Record<string, 100 | 1000 | 10000>> = { 百: 100, 千: 1000, 万: 10000 };

function readPerCent(text: string, at: number): Measure | undefined {
  const match = exec(FRAMES.perCent, text, at);
  const value = match?.[2] === undefined ? undefined : valueOf(match[2]);
  if (!match || !value) return undefined;
  const range = { start: at, end: at + match[0].length };
  const base = BASES[match[1] ?? ''] ?? 100;
  const ending = { kind: 'rate', base, sign: match[0].slice(0, 3), end: range.end } as const;
  return measureOf(
    text,
    range,
    amountOf(value, { start: at + 3, end: range.end }),
    hedgesAround(text, range),
    ending,
  );
}

function readFraction(text: string, at: number): Figure | undefined {
  const match = exec(FRAMES.fraction, text, at);
  const denominator = match?.[1] && chineseNumber(match[1]);
  const numerator = match?.[2] && chineseNumber(match[2]);
  if (!match || !denominator || !numerator) return undefined;
  const range = { start: at, end: at + match[0].length };
  return { kind: 'fraction', range, text: match[0], numerator, denominator };
}

function readOrdinal(text: string, at: number): Ordinal | undefined {
  const match = exec(FRAMES.ordinal, text, at);
  const number = match?.[1] === undefined ? undefined : valueOf(match[1]);
  if (!match || !number) return undefined;
  const unit = match[2] ?? '';
  // 第一， and 第三 without a measure word number a list or begin a name.
  if (!unit && !/[0-9０-９]/.test(match[0])) return undefined;
  const range = { start: at, end: at + match[0].length };
  const digits = { start: at + 1, end: at + 1 + (match[1] ?? '').length };
  return { kind: 'ordinal', range, text: match[0], number, digits, unit, marked: true };
}

function readMultiple(text: string, at: number): Measure | undefined {
  const doubled = exec(FRAMES.doubled, text, at);
  const match = doubled ?? exec(FRAMES.times, text, at);
  const numeral = match?.[1];
  const value = numeral === undefined ? undefined : chineseNumber(numeral);
  if (!match || numeral === undefined || !value) return undefined;
  const start = at + match[0].length - 1 - numeral.length;
  const range = { start, end: at + match[0].length };
  const ending = { kind: 'multiple', word: doubled ? '番' : '倍', end: range.end } as const;
  return measureOf(
    text,
    range,
    amountOf(value, { start, end: range.end - 1 }),
    hedgesAround(text, range),
    ending,
  );
}

function readTenths(text: string, at: number): Measure | undefined {
  const match = exec(FRAMES.tenths, text, at);
  const value = match?.[1] && chineseNumber(match[1]);
  if (!match || !value) return undefined;
  const range = { start: at, end: at + 2 };
  // 近三成案件: behind a hedge any word may follow.
  if (!exec(FRAMES.endOfTenths, text, range.end) && !hedgeBefore(text, at)) return undefined;
  const ending = { kind: 'rate', base: 10, sign: '成', end: range.end } as const;
  return measureOf(
    text,
    range,
    amountOf(value, { start: at, end: at + 1 }),
    hedgesAround(text, range),
    ending,
  );
}

const VAGUE_POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4 };

/** 十余, 数百, 上千: the round number they are near, always hedged. */
function readVague(text: string, at: number): Measure | undefined {
  const match = exec(FRAMES.vague, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const ending = readEnding(text, end);
  if (ending?.kind !== 'quantity') return undefined;
  let power = 0;
  for (const char of match[0]) power += VAGUE_POWERS[char] ?? 0;
  const leading = /^[二三四五六七八九]/.test(match[0]) ? chineseNumber(match[0].charAt(0)) : undefined;
  const amount = amountOf(shiftDecimal(leading ?? ONE, power), { start: at, end });
  const hedge: Hedge = { word: match[0], bound: 'above', place: 'inside', range: { start: at, end } };
  return measureOf(text, { start: at, end: ending.end }, amount, [hedge], ending);
}

/** Characters before a numeral that make it part of a word or an ordinal. */
const PART_OF_WORD = /[番第之一二三四五六七八九十百千万初每周几]$/;

/** Party congresses: 十九大. */
const CONGRESS = /^(?:十[一二三四五六七八九]|二十|二十一)大$/;

function readCounted(text: string, at: number): Measure | undefined {
  const match = exec(FRAMES.counted, text, at);
  const numeral = match?.[1];
  const word = match?.[2];
  if (!match || !numeral || !word || PART_OF_WORD.test(text.charAt(at - 1))) return undefined;
  if (CONGRESS.test(match[0]) || (word === '大' && text.charAt(at - 1) === '的')) return undefined;
  const value = chineseNumber(numeral);
  const ending = readEnding(text, at + numeral.length);
  if (!value || !ending || ending.kind === 'rate') return undefined;
  const range = { start: at, end: ending.end };
  const amount = amountOf(value, { start: at, end: at + numeral.length });
  return measureOf(text, range, amount, hedgesAround(text, range), ending);
}

/** A quick look: most numerals in prose (一是, 一步) are followed by none of these. */
const WORTH_READING =
  /[一二两三四五六七八九十百千万]{1,5}(?:分之|[倍成余多个项类大方种条名起件人户家次场批])/y;

/** The figure in Chinese numerals that begins at `at`, if one of the frames fits. */
export function readChinese(text: string, at: number): Figure | undefined {
  switch (text.charAt(at)) {
    case '第':
      return readOrdinal(text, at);
    case '翻':
      return readMultiple(text, at);
    case '百':
    case '千':
    case '万':
      return readPerCent(text, at) ?? readVague(text, at);
    case '数':
    case '几':
    case '上':
    case '近':
      return readVague(text, at);
    default:
      WORTH_READING.lastIndex = at;
      if (!WORTH_READING.test(text)) return undefined;
      return (
        readFraction(text, at) ??
        readMultiple(text, at) ??
        readTenths(text, at) ??
        readVague(text, at) ??
        readCounted(text, at)
      );
  }
}
