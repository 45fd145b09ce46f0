import { measureOf } from './amounts';
import { hanAmount, hanValue, hedgesAround, matchAt } from './chinese-frame';
import type { Measure, RateBase } from './figure';
import { hedgeBefore } from './hedges';
import { chineseNumber } from './chinese-numerals';

/** The frames of rates and multiples. */
const FRAMES = {
  // 百分之五十七点八, 百分之57.8, 百万分之五
  perCent:
    /(十万|百万|千万|百|千|万)分之([一二三四五六七八九十百零〇两]+(?:点[一二三四五六七八九零〇]+)?|[0-9０-９]+(?:[.．][0-9０-９]+)?)/y,
  // 翻一番, 翻了两番
  doubled: /翻了?([一两二三四])番/y,
  // 两倍, 三倍多
  times: /([一二两三四五六七八九十]{1,2})倍/y,
  // 近七成, 三成以上, 八成五
  tenths: /([一二两三四五六七八九])成([一二三四五六七八九]?)(?![立为功员本果效分长不])/y,
  endOfTenths: /[，。、；：）的左以多至到]|$/y,
} as const;

const BASES: Readonly<Record<string, RateBase>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
};

/** 百分之五十七点八, 千分之三. */
export function readPerCent(text: string, at: number): Measure | undefined {
  const match = matchAt(FRAMES.perCent, text, at);
  const value = match?.[2] === undefined ? undefined : hanValue(match[2]);
  if (!match || !value) return undefined;
  const range = { start: at, end: at + match[0].length };
  const base = BASES[match[1] ?? ''] ?? 100;
  const sign = `${match[1] ?? ''}分之`;
  const ending = { kind: 'rate', base, sign, end: range.end } as const;
  return measureOf(
    text,
    range,
    hanAmount(value, { start: at + sign.length, end: range.end }),
    hedgesAround(text, range),
    ending,
  );
}

/** 两倍, 翻一番. */
export function readMultiple(text: string, at: number): Measure | undefined {
  const doubled = matchAt(FRAMES.doubled, text, at);
  const match = doubled ?? matchAt(FRAMES.times, text, at);
  const numeral = match?.[1];
  const value = numeral === undefined ? undefined : chineseNumber(numeral);
  if (!match || numeral === undefined || !value) return undefined;
  const start = at + match[0].length - 1 - numeral.length;
  const range = { start, end: at + match[0].length };
  const ending = { kind: 'multiple', word: doubled ? '番' : '倍', end: range.end } as const;
  return measureOf(
    text,
    range,
    hanAmount(value, { start, end: range.end - 1 }),
    hedgesAround(text, range),
    ending,
  );
}

/** 近三成, 八成五. */
export function readTenths(text: string, at: number): Measure | undefined {
  const match = matchAt(FRAMES.tenths, text, at);
  const value = match && hanValue(match[2] ? `${match[1]}点${match[2]}` : (match[1] ?? ''));
  if (!match || !value) return undefined;
  const range = { start: at, end: at + match[0].length };
  // 近三成案件: after a hedge any word may follow.
  if (!matchAt(FRAMES.endOfTenths, text, range.end) && !hedgeBefore(text, at)) return undefined;
  const ending = { kind: 'rate', base: 10, sign: '成', end: range.end } as const;
  return measureOf(
    text,
    range,
    hanAmount(value, { start: at, end: match[2] ? range.end : at + 1 }),
    hedgesAround(text, range),
    ending,
  );
}
