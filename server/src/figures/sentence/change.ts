import {
  add,
  compare,
  decimalText,
  equals,
  integer,
  intersect,
  lastPlace,
  multiply,
  quotient,
  ratioWithin,
  roundingInterval,
  subtract,
  subtractIntervals,
  ZERO,
  type Decimal,
  type Interval,
} from '../reading/decimal';
import { valuesOf, type KnownFact } from '../facts';
import { COMPARABLE_PRICES } from '../words/vocabulary';
import { numberText, valueText } from '../reading/written';
import type { Comparison, Result } from './comparisons';
import { isMisprintOf } from '../equations/misprint';
import { multipleOf } from './multiples';
import { joined, operand, repair, roundedRepair } from '../equations/operands';
import type { Relation } from '../equations/relation';

/**
 * New value against old value: the difference, the percentage or the points that the sentence gives for it.
 * Cues: both values with 由…到… or with the years they belong to, and the verb of the change.
 */
export function changesOf(comparisons: readonly Comparison[]): readonly Relation[] {
  return comparisons.flatMap((comparison) =>
    comparison.results.flatMap((result) => {
      if (contradicts(comparison, result)) return [];
      const relation = changeOf(comparison, result);
      return relation ? [relation] : [];
    }),
  );
}

/** A change whose verb points the wrong way is the direction rule's business. */
export function contradicts({ before, after }: Comparison, { direction, isRatio }: Result): boolean {
  if (isRatio) return false;
  const order = compare(after.figure.amount.value, before.figure.amount.value);
  return direction === 'up' ? order < 0 : order > 0;
}

function changeOf(comparison: Comparison, result: Result): Relation | undefined {
  const kind = result.fact.figure.kind;
  if (kind === 'rate') {
    const isOfRates = comparison.after.figure.kind === 'rate';
    return isOfRates ? pointsMeant(comparison, result.fact) : percentage(comparison, result.fact);
  }
  if (kind === 'multiple') return multipleOf(comparison, result);
  const relation = difference(comparison, result.fact);
  return relation.holds || !result.isGross || isMisprinted(comparison, result.fact) ? relation : undefined;
}

/** Whether a slip of the keyboard makes the written difference out of the right one. */
function isMisprinted({ before, after }: Comparison, change: KnownFact): boolean {
  return isMisprintOf(absolute(subtract(after.figure.amount.value, before.figure.amount.value)), change);
}

function spread(a: KnownFact, b: KnownFact): Interval {
  const [high, low] = compare(a.figure.amount.value, b.figure.amount.value) >= 0 ? [a, b] : [b, a];
  return subtractIntervals(valuesOf(high.figure), valuesOf(low.figure));
}

function absolute(value: Decimal): Decimal {
  return value.mantissa < 0n ? { ...value, mantissa: -value.mantissa } : value;
}

/** 由20起增加到30起，增加10起; 由65%提高到82%，提高17个百分点 */
function difference({ before, after }: Comparison, change: KnownFact): Relation {
  const holds = intersect(spread(after, before), valuesOf(change.figure));
  const value = absolute(subtract(after.figure.amount.value, before.figure.amount.value));
  const isUp = compare(after.figure.amount.value, before.figure.amount.value) >= 0;
  const [minuend, subtrahend] = isUp ? [after, before] : [before, after];
  const text = valueText(change.figure, value);
  const delta = change.figure.amount.value;
  const fittingAfter = isUp
    ? add(before.figure.amount.value, delta)
    : subtract(before.figure.amount.value, delta);
  return {
    kind: 'change',
    holds,
    confidence: 'certain',
    operands: [operand('before', before), operand('after', after), operand('difference', change)],
    subject: operand('difference', change),
    expected: text,
    arithmetic: `${joined([minuend, subtrahend], '−')}=${text}`,
    repairs: holds ? [] : [...repair('difference', change, value), ...repair('after', after, fittingAfter)],
  };
}

/** 由65%提高到82%，提高17%: the difference of two percentages is given in points. */
function pointsMeant({ before, after }: Comparison, rate: KnownFact): Relation | undefined {
  if (rate.figure.kind !== 'rate' || !intersect(spread(after, before), valuesOf(rate.figure)))
    return undefined;
  const { end } = rate.figure.range;
  return {
    kind: 'change',
    holds: false,
    confidence: 'possible',
    operands: [operand('before', before), operand('after', after), operand('difference', rate)],
    subject: operand('difference', rate),
    expected: `${decimalText(rate.figure.amount.written)}个百分点`,
    arithmetic: `${joined([after, before], '−')}=${decimalText(rate.figure.amount.written)}个百分点`,
    repairs: [
      { role: 'difference', range: { start: end - rate.figure.sign.length, end }, newText: '个百分点' },
    ],
  };
}

/** 由20起增加到30起，上升50% */
function percentage({ before, after }: Comparison, rate: KnownFact): Relation | undefined {
  if (rate.figure.kind !== 'rate' || equals(before.figure.amount.value, ZERO)) return undefined;
  const base = integer(rate.figure.base);
  const delta = spread(after, before);
  const scaled = { low: multiply(delta.low, base), high: multiply(delta.high, base) };
  const { value, written } = rate.figure.amount;
  const holds = ratioWithin(
    scaled,
    valuesOf(before.figure),
    roundingInterval(value, lastPlace(written.scale, 0)),
  );
  const difference = absolute(subtract(after.figure.amount.value, before.figure.amount.value));
  if (!holds && COMPARABLE_PRICES.test(before.label + after.label)) return undefined;
  const expected = quotient(multiply(difference, base), before.figure.amount.value, written.scale, 'half-up');
  if (!expected) return undefined;
  const text = decimalText(expected) + rate.figure.sign;
  const isUp = compare(after.figure.amount.value, before.figure.amount.value) >= 0;
  const [minuend, subtrahend] = isUp ? [after, before] : [before, after];
  return {
    kind: 'change',
    holds,
    confidence: 'certain',
    operands: [operand('before', before), operand('after', after), operand('rate', rate)],
    subject: operand('rate', rate),
    expected: text,
    arithmetic: `（${joined([minuend, subtrahend], '−')}）÷${numberText(before.figure)}=${text}`,
    repairs: holds ? [] : roundedRepair('rate', rate, expected),
  };
}

/** A written difference and the percentage that belongs to it: 今年85起，同比减少15起，下降15%. */
export function impliedRate(
  after: KnownFact,
  change: KnownFact,
  rate: KnownFact,
  isUp: boolean,
): Relation | undefined {
  if (rate.figure.kind !== 'rate') return undefined;
  const now = valuesOf(after.figure);
  const delta = valuesOf(change.figure);
  const before: Interval = isUp
    ? subtractIntervals(now, delta)
    : { low: add(now.low, delta.low), high: add(now.high, delta.high) };
  if (before.low.mantissa <= 0n) return undefined;
  const base = integer(rate.figure.base);
  const { value, written } = rate.figure.amount;
  const scaled = { low: multiply(delta.low, base), high: multiply(delta.high, base) };
  const holds = ratioWithin(scaled, before, roundingInterval(value, lastPlace(written.scale, 0)));
  const current = after.figure.amount.value;
  const step = change.figure.amount.value;
  const old = isUp ? subtract(current, step) : add(current, step);
  const expected = quotient(multiply(step, base), old, written.scale, 'half-up');
  if (!expected) return undefined;
  const text = decimalText(expected) + rate.figure.sign;
  return {
    kind: 'change',
    holds,
    confidence: 'likely',
    operands: [operand('after', after), operand('difference', change), operand('rate', rate)],
    subject: operand('rate', rate),
    expected: text,
    arithmetic: `${numberText(change.figure)}÷（${joined([after, change], isUp ? '−' : '＋')}）=${text}`,
    repairs: holds ? [] : roundedRepair('rate', rate, expected),
  };
}
