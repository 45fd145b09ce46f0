import type { KnownFact } from '../facts';

/** Periods that make up a longer one. */
const PERIODS: readonly (readonly [parts: readonly string[], whole: RegExp])[] = [
  [['上半年', '下半年'], /全年|年度|一年/],
  [['一季度', '二季度'], /上半年/],
  [['三季度', '四季度'], /下半年/],
  [['一季度', '二季度', '三季度'], /前三季度/],
  [['一季度', '二季度', '三季度', '四季度'], /全年|年度/],
];

/** 上半年21件，下半年15件，全年共36件; 2022年…，2023年…，两年共…. */
export function areWholePeriod(parts: readonly KnownFact[], total: KnownFact): boolean {
  if (!parts.every(({ times }) => times.length > 0)) return false;
  const times = timesOf(parts);
  const whole = total.label + total.times.join('');
  const years = times.every((time) => /^[0-9０-９]{4}年$/.test(time));
  if (years && new Set(times).size === times.length)
    return whole.includes(`${'零一两三四五'.charAt(times.length)}年`);
  return PERIODS.some(
    ([names, pattern]) =>
      pattern.test(whole) && names.length === times.length && names.every((name, i) => times[i] === name),
  );
}

const YEARS: readonly string[] = ['上半年 下半年', '一季度 二季度 三季度 四季度'];

/** 共调出13.3万头，其中上半年8.6万头，下半年4.7万头: the periods make up a year, which nobody needs to name. */
export function arePeriodsOfYear(parts: readonly KnownFact[]): boolean {
  return YEARS.includes(timesOf(parts).join(' '));
}

/** Each part belongs to a period of its own, so that nothing is counted twice. */
export function haveOwnTimes(parts: readonly KnownFact[]): boolean {
  const times = timesOf(parts);
  return !times.includes('') && new Set(times).size === times.length && NAMED_PERIODS.test(times.join(''));
}

const NAMED_PERIODS = /^(?:上半年|下半年|[一二三四]季度)+$/;

function timesOf(parts: readonly KnownFact[]): readonly string[] {
  return parts.map(({ times }) => (times.at(-1) ?? '').replace(/^第/, ''));
}
