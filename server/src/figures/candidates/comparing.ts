import type { Claim } from '../equations/judge';
import { orderClaim, type Pair } from '../equations/change-claims';
import type { Role } from '../equations/relation';
import type { KnownFact } from '../facts';
import type { Way } from '../words/ways';
import { BASE, NOT_BASE, PLANNED } from '../words/word-classes.generated';

/** How clearly the words make a figure the one that another is compared with. */
function strengthOfBase({ label, period, times }: KnownFact): number {
  const words = times.join('') + label;
  if (/[由从比较]|^是|^为/.test(label)) return 3;
  if (period === 'last' || /去年|上年|同期|年初|期初/.test(words)) return 2;
  const isPlanned = PLANNED.test(words) && !/实际|已|完成|达到/.test(words);
  return isPlanned || (BASE.test(words) && !NOT_BASE.test(words)) ? 1 : 0;
}

/** Of two values the one that the other is compared with, if the words or the times of the two tell. */
export function baseOf(a: KnownFact, b: KnownFact): KnownFact | undefined {
  const [first, second] = [strengthOfBase(a), strengthOfBase(b)];
  if (first !== second) return first > second ? a : b;
  const [earlier, later] = [monthsOf(a), monthsOf(b)];
  if (earlier === undefined || later === undefined || earlier === later) return undefined;
  return earlier < later ? a : b;
}

/** The number of the quarter, month or year that a figure is of, where a single one is named. */
function monthsOf({ times, label }: KnownFact): number | undefined {
  const words = times.join('') + label;
  const quarter = /([一二三四])季度/.exec(words)?.[1];
  if (quarter !== undefined) return '一二三四'.indexOf(quarter);
  const dated = /(?:^|[^至—－-])([0-9]{1,4})(?:月|年)/.exec(words)?.[1];
  return dated === undefined ? undefined : Number(dated);
}

/** What is reported where the step fits but its verb goes the other way. */
export function directionClaim(pair: Pair, step: KnownFact, verb: Way): Claim<Role> {
  return { ...orderClaim(pair, verb === 'up', step), holds: false } as unknown as Claim<Role>;
}
