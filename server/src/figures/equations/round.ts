import {
  add,
  decimalText,
  integer,
  lastPlace,
  multiply,
  ONE,
  quotient,
  roundingInterval,
  subtract,
  type Decimal,
  type Interval,
} from '../reading/decimal';
import type { Fraction, Multiple } from '../reading/figure';
import type { Round } from './quotient-claims';
import { vagueTerm, type Term } from './term';

/** 翻一番 and 增长2倍 are said of a little less and of rather more. */
const LEAST_OF_TIMES: Decimal = { mantissa: 9n, scale: 1 };
const MOST_OF_TIMES: Decimal = { mantissa: 13n, scale: 1 };

function aboutTimes(times: Decimal): Interval {
  return { low: multiply(times, LEAST_OF_TIMES), high: multiply(times, MOST_OF_TIMES) };
}

/** More is not doubled in a report. */
const MOST_DOUBLINGS = 9n;

/** 翻两番: four times as much; `undefined` for what no report says. */
export function doubledTerm({ amount: { value } }: Multiple): Term | undefined {
  if (value.scale > 0 || value.mantissa > MOST_DOUBLINGS) return undefined;
  return vagueTerm(aboutTimes(integer(2n ** value.mantissa)));
}

/** 3倍 as it is said of a value, or with the value itself to be added where it grows by so many times. */
export function timesTerm({ amount: { value, written } }: Multiple, isAdded: boolean): Term {
  const times = isAdded ? add(value, ONE) : value;
  return vagueTerm(
    written.scale === 0 ? aboutTimes(times) : roundingInterval(times, lastPlace(written.scale, 0)),
  );
}

/** A fraction in prose is a round one: off by more than this part of the whole it is wrong. */
const TOLERANCE: Decimal = { mantissa: 5n, scale: 2 };
const PLACES = 6;

/** 三分之一; hedged ones (近三分之一) allow twice as much. */
export function fractionTerm({ numerator, denominator }: Fraction, isHedged: boolean): Round | undefined {
  const said = quotient(numerator, denominator, PLACES, 'half-up');
  if (!said) return undefined;
  const allowed = isHedged ? multiply(TOLERANCE, integer(2)) : TOLERANCE;
  return {
    term: vagueTerm({ low: subtract(said, allowed), high: add(said, allowed) }),
    said: `${decimalText(numerator)}/${decimalText(denominator)}`,
  };
}

/** A part of the old value between two hundredths of it, both counted. */
export function hundredthsTerm(low: number, high: number): Term {
  return vagueTerm({
    low: { mantissa: BigInt(low), scale: 2 },
    high: { mantissa: BigInt(high + 1), scale: 2 },
  });
}
