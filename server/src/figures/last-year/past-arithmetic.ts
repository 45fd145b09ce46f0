import {
  compare,
  decimalText,
  integer,
  intersect,
  lastPlace,
  multiply,
  quotient,
  ratioWithin,
  roundingInterval,
  subtract,
  subtractIntervals,
  type Decimal,
  type Interval,
} from '../reading/decimal';
import { type KnownFact } from '../facts';
import { valuesOf } from '../equations/term';
import { numberText, valueText } from '../reading/written';
import type { Direction } from '../sentence/comparisons';
import { repair, roundedRepair } from '../equations/operands';
import type { Repair } from '../equations/relation';
import type { StatedPast } from './stated-comparisons';

/** What a statement of the past should have been, by the figures of both reports. */
export interface Expected {
  /** The arithmetic for people: （186−168）÷168=10.7%; empty where there is none to do. */
  readonly arithmetic: string;
  /** As it would be written there: 上升10.7% without its verb, 168起. */
  readonly text: string;
  /** Which way the figure went, where the statement says it went the other way. */
  readonly direction?: Direction;
  readonly repairs: readonly Repair[];
}

/**
 * Holds what is said of last year against the earlier report's own figure. `undefined` where it is true for some
 * value that the written decimals allow, and where nothing can be decided.
 */
export function contradictionOf(past: StatedPast, now: KnownFact, before: KnownFact): Expected | undefined {
  if (past.kind === 'base') return wrongBase(past.fact, before);
  const wrongWay = wrongDirection(past.direction, now, before);
  if (wrongWay) return wrongWay;
  switch (past.fact.figure.kind) {
    case 'rate':
      return now.figure.kind === 'rate'
        ? wrongRateOfRates(past.fact, now, before)
        : wrongRate(past.fact, now, before);
    case 'points':
    case 'quantity':
      return wrongDifference(past.fact, now, before);
    case 'multiple':
      return undefined;
  }
}

function wrongBase(stated: KnownFact, before: KnownFact): Expected | undefined {
  if (intersect(valuesOf(stated.figure), valuesOf(before.figure))) return undefined;
  const { value } = before.figure.amount;
  return {
    arithmetic: '',
    text: before.figure.text,
    repairs: repair('before', stated, value),
  };
}

/** Up where no value that both decimals allow makes it anything but down. */
function wrongDirection(stated: Direction, now: KnownFact, before: KnownFact): Expected | undefined {
  const [a, b] = [valuesOf(now.figure), valuesOf(before.figure)];
  const isDown = compare(a.high, b.low) < 0;
  const isUp = compare(a.low, b.high) > 0;
  if (stated === 'up' ? !isDown : !isUp) return undefined;
  return {
    arithmetic: `${numberText(now.figure)}${isUp ? '＞' : '＜'}${numberText(before.figure)}`,
    text: '',
    direction: isUp ? 'up' : 'down',
    repairs: [],
  };
}

function wrongDifference(stated: KnownFact, now: KnownFact, before: KnownFact): Expected | undefined {
  if (intersect(spread(now, before), valuesOf(stated.figure))) return undefined;
  const { value, arithmetic } = difference(now, before);
  const text = valueText(stated.figure, value);
  return {
    arithmetic: `${arithmetic}=${text}`,
    text,
    repairs: repair('difference', stated, value),
  };
}

/** 破案率68%，同比提高12%: may be meant in points, and is wrong only where neither fits. */
function wrongRateOfRates(stated: KnownFact, now: KnownFact, before: KnownFact): Expected | undefined {
  const isInPoints = intersect(spread(now, before), valuesOf(stated.figure));
  return isInPoints ? undefined : wrongRate(stated, now, before);
}

function wrongRate(stated: KnownFact, now: KnownFact, before: KnownFact): Expected | undefined {
  const { figure } = stated;
  const old = before.figure.amount.value;
  if (figure.kind !== 'rate' || old.mantissa <= 0n) return undefined;
  const base = integer(figure.base);
  const { low, high } = spread(now, before);
  const scaled = { low: multiply(low, base), high: multiply(high, base) };
  const { value, written } = figure.amount;
  const said = roundingInterval(value, lastPlace(written.scale, 0));
  if (ratioWithin(scaled, valuesOf(before.figure), said)) return undefined;
  const change = difference(now, before);
  const expected = quotient(multiply(change.value, base), old, written.scale, 'half-up');
  if (!expected) return undefined;
  const text = decimalText(expected) + figure.sign;
  return {
    arithmetic: `（${change.arithmetic}）÷${numberText(before.figure)}=${text}`,
    text,
    repairs: roundedRepair('rate', stated, expected),
  };
}

function spread(a: KnownFact, b: KnownFact): Interval {
  const isRise = compare(a.figure.amount.value, b.figure.amount.value) >= 0;
  const [high, low] = isRise ? [a, b] : [b, a];
  return subtractIntervals(valuesOf(high.figure), valuesOf(low.figure));
}

function difference(a: KnownFact, b: KnownFact): { readonly value: Decimal; readonly arithmetic: string } {
  const isRise = compare(a.figure.amount.value, b.figure.amount.value) >= 0;
  const [high, low] = isRise ? [a, b] : [b, a];
  return {
    value: subtract(high.figure.amount.value, low.figure.amount.value),
    arithmetic: `${numberText(high.figure)}−${numberText(low.figure)}`,
  };
}
