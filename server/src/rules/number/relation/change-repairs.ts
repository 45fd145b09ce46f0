import {
  add,
  compare,
  equals,
  integer,
  multiply,
  quotient,
  subtract,
  type Decimal,
} from '../../../figures/reading/decimal';
import type { KnownFact } from '../../../figures/facts';
import type { Rate } from '../../../figures/reading/figure';
import { directionOf } from '../../../figures/sentence/comparisons';
import { isRateFact } from '../../../figures/equations/quotient';
import type { Repair } from '../../../figures/equations/relation';
import { playing, put, type Player } from './players';
import { isWhole, onlyWholeNumber } from './whole-number';

/** The old value, the new one or the step between them that makes a change right. */
export function repairsOfChange(players: readonly Player[]): readonly Repair[] {
  const before = playing(players, 'before');
  const after = playing(players, 'after');
  const step = playing(players, 'difference');
  const rate = playing(players, 'rate')?.fact;
  if (before && after && rate && isRateFact(rate)) return ofPercentage(before, after, rate.figure);
  if (step && after && rate && isRateFact(rate)) return ofImpliedBase(after, step, rate.figure);
  return before && after && step ? ofDifference(before, after, step.fact) : [];
}

/** 由20起增加到30起，上升50% */
function ofPercentage(before: Player, after: Player, rate: Rate): readonly Repair[] {
  if (!isWhole(before.fact) || !isWhole(after.fact)) return [];
  const [old, now] = [before.fact.figure.amount.value, after.fact.figure.amount.value];
  const isUp = compare(now, old) >= 0;
  const base = integer(rate.base);
  const share = shareReached(rate, isUp);
  const stepTo = (from: Decimal, to: Decimal): Decimal => (isUp ? subtract(to, from) : subtract(from, to));
  const oldValue = onlyWholeNumber(multiply(now, base), share, (value) =>
    isPercentage(stepTo(value, now), value, rate),
  );
  const newValue = onlyWholeNumber(multiply(old, share), base, (value) =>
    isPercentage(stepTo(old, value), old, rate),
  );
  return [...put(before, oldValue), ...put(after, newValue)];
}

/** 今年85起，同比减少15起，下降15% */
function ofImpliedBase(after: Player, step: Player, rate: Rate): readonly Repair[] {
  const direction = directionOf(step.fact.label);
  if (!direction || !isWhole(after.fact) || !isWhole(step.fact)) return [];
  const [now, by] = [after.fact.figure.amount.value, step.fact.figure.amount.value];
  const isUp = direction === 'up';
  const percent = rate.amount.value;
  const share = shareReached(rate, isUp);
  const oldOf = (to: Decimal, change: Decimal): Decimal => (isUp ? subtract(to, change) : add(to, change));
  const newStep = onlyWholeNumber(multiply(now, percent), share, (value) =>
    isPercentage(value, oldOf(now, value), rate),
  );
  const newValue = onlyWholeNumber(multiply(by, share), percent, (value) =>
    isPercentage(by, oldOf(value, by), rate),
  );
  return [...put(step, newStep), ...put(after, newValue)];
}

/** 由20起增加到30起，增加10起 */
function ofDifference(before: Player, after: Player, step: KnownFact): readonly Repair[] {
  if (step.figure.kind === 'multiple' || step.figure.kind === 'rate') return [];
  const [old, now] = [before.fact.figure.amount.value, after.fact.figure.amount.value];
  const by = step.figure.amount.value;
  return put(before, compare(now, old) >= 0 ? subtract(now, by) : add(now, by));
}

/** What a value comes to by its change, in units of the rate: 115 where it rises by 15%. */
function shareReached({ base, amount }: Rate, isUp: boolean): Decimal {
  return isUp ? add(integer(base), amount.value) : subtract(integer(base), amount.value);
}

/** Whether `step / old`, rounded half up, is written as `rate`. */
function isPercentage(step: Decimal, old: Decimal, { base, amount }: Rate): boolean {
  if (step.mantissa < 0n || old.mantissa <= 0n) return false;
  const value = quotient(multiply(step, integer(base)), old, amount.written.scale, 'half-up');
  return value !== undefined && equals(value, amount.value);
}
