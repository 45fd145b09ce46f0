import type { Line } from '../../../document/line';
import { MEASURE_WORD } from '../../../document/measure-words';
import { remembered } from '../../../document/remembered';
import type { Range } from '../../../text/range';

/** The mark between the two ends of a range of numbers, such as the — of 1—5月. */
export interface RangeMark {
  readonly range: Range;
  readonly written: string;
  /** The two kinds of range that the standard gives marks of their own. */
  readonly use: 'time' | 'value';
}

const MARK = '[-－–—～~‐−]{1,2}';
const DIGIT = '[0-9０-９]';
const UNIT_WITHIN = '[年月日号时点分周％%‰万亿元度岁]{0,2}';
const TIME_BEHIND = '年(?!产)|月|日(?!均)|号(?!楼)|时|点|分(?!之)|周|季度';
const VALUE_BEHIND = `[%％‰万亿元倍岁度级]|百分点|${MEASURE_WORD}`;

/** Digits with a mark between them and a unit after; what has a third part (2023-06-05) is no range. */
const RANGE = new RegExp(
  `(?<![0-9０-９A-Za-z./:：－—–～~-])((?:${DIGIT}{1,5}(?:[.．:：]${DIGIT}{1,4})?))(${UNIT_WITHIN})(${MARK})` +
    `(${DIGIT}{1,6}(?:[.．:：]${DIGIT}{1,4})?)(?!${DIGIT}|${MARK}${DIGIT})(${TIME_BEHIND})?(${VALUE_BEHIND})?`,
  'g',
);
const MAY_HOLD_RANGE = new RegExp(`${DIGIT}${UNIT_WITHIN}${MARK}${DIGIT}`);

/** The marks of a line that stand in a range of times or of values. */
export const rangeMarksOf = remembered(({ prose }: Line): readonly RangeMark[] => {
  if (!MAY_HOLD_RANGE.test(prose)) return [];
  return Array.from(prose.matchAll(RANGE)).flatMap((match) => markOf(match) ?? []);
});

function markOf(match: RegExpExecArray): RangeMark | undefined {
  const [, from = '', unit = '', written = '', to = '', time, value] = match;
  const start = match.index + from.length + unit.length;
  const range = { start, end: start + written.length };
  const isClock = /[:：]/.test(from) && /[:：]/.test(to);
  if (time !== undefined || isClock || /[年月日时]/.test(unit)) return { range, written, use: 'time' };
  return value !== undefined || unit !== '' ? { range, written, use: 'value' } : undefined;
}
