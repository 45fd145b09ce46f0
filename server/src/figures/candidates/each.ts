import type { Fact } from '../facts';
import { readUnit } from '../reading/units';
import { AVERAGES } from '../words/figure-words.generated';

/** What an amount is for each of: units that are counted, or things that are named: 每校, 案均. */
export interface Each {
  /** Groups of units; '*' for any. */
  readonly over: readonly string[];
  /** What the number is called where its unit does not say: 86所学校 for 每校. */
  readonly noun?: string;
}

/** What the words before an amount, or its unit (元/亩), say that it is for each of. */
export function eachOf({ label, mark, figure }: Fact): Each | undefined {
  if (mark === '、') return undefined;
  const known = AVERAGES.filter(([word]) => label.includes(word)).map(([, over]) => ({ over }));
  // 每生每年 is first of all for each pupil.
  return known.find((each) => !isForTime(each)) ?? perUnit(figure) ?? namedEach(label) ?? known[0];
}

/** Whether an amount is for each day, month or year. */
export function isForTime({ over }: Each): boolean {
  return over.some((unit) => TIMES.includes(unit));
}

const TIMES = ['天', '日', '周', '个月', '年'];

/** 120元/亩 */
function perUnit(figure: Fact['figure']): Each | undefined {
  const unit = figure.kind === 'quantity' ? figure.unit?.word : undefined;
  const slash = unit?.search(/[/／]/) ?? -1;
  const base = unit !== undefined && slash > 0 ? readUnit(unit, slash + 1) : undefined;
  return base && { over: [base.group] };
}

/** 每期, 平均每起, 趟均, 单台: the measure word says what is counted; else the noun does: 每校, 案均. */
function namedEach(label: string): Each | undefined {
  const [, every = ''] = EVERY.exec(label) ?? [];
  const [, mean = ''] = MEAN.exec(label) ?? [];
  const noun = (every || mean).charAt(0);
  const unit = noun === '' ? undefined : readUnit(every || mean, 0);
  if (unit && unit.kind !== 'duration') return { over: [unit.group] };
  return every || NOUNS.test(mean) ? { over: [], noun } : undefined;
}

const EVERY = /(?:每一?|单(?=[台套辆件户个间座]))(?![年月日天周季])([一-鿿]{1,2})/;
const MEAN = /([一-鿿])均/;
const NOUNS = /[校案村镇乡社店企班团组生]/;
