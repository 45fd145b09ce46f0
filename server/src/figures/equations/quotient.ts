import {
  integer,
  lastPlace,
  multiply,
  quotient,
  ratioWithin,
  roundingInterval,
  type Interval,
} from '../reading/decimal';
import { isKnown, valuesOf, type Fact, type KnownFact } from '../facts';
import type { Rate } from '../reading/figure';

/** A fact whose figure is a rate. */
export type RateFact = KnownFact & { readonly figure: Rate };

export function isRateFact(fact: Fact): fact is RateFact {
  return fact.figure.kind === 'rate' && isKnown(fact);
}

/** Whether `top / bottom` may be written as `rate`. */
export function isQuotient(top: KnownFact, bottom: KnownFact, rate: Rate): boolean {
  const whole = valuesOf(top.figure);
  const scaled: Interval = {
    low: multiply(whole.low, integer(rate.base)),
    high: multiply(whole.high, integer(rate.base)),
  };
  const { value, written } = rate.amount;
  return ratioWithin(scaled, valuesOf(bottom.figure), roundingInterval(value, lastPlace(written.scale, 0)));
}

/** The quotient with the places that the rate is written with. */
export function quotientLike(top: KnownFact, bottom: KnownFact, rate: Rate): ReturnType<typeof quotient> {
  const scaled = multiply(top.figure.amount.value, integer(rate.base));
  return quotient(scaled, bottom.figure.amount.value, rate.amount.written.scale, 'half-up');
}
