import { integer, multiply, quotient } from '../reading/decimal';
import { isKnown, type Fact, type KnownFact } from '../facts';
import { holds } from './equation';
import { RATE } from './factors';
import { termOf } from './term';
import type { Rate } from '../reading/figure';

/** A fact whose figure is a rate. */
export type RateFact = KnownFact & { readonly figure: Rate };

export function isRateFact(fact: Fact): fact is RateFact {
  return fact.figure.kind === 'rate' && isKnown(fact);
}

/** Whether `top / bottom` may be written as `rate`. */
export function isQuotient(top: KnownFact, bottom: KnownFact, rate: Rate): boolean {
  return (
    holds(RATE, [
      { role: 'numerator', term: termOf(top.figure) },
      { role: 'denominator', term: termOf(bottom.figure) },
      { role: 'rate', term: termOf(rate) },
    ]) ?? true
  );
}

/** The quotient with the places that the rate is written with. */
export function quotientLike(top: KnownFact, bottom: KnownFact, rate: Rate): ReturnType<typeof quotient> {
  const scaled = multiply(top.figure.amount.value, integer(rate.base));
  return quotient(scaled, bottom.figure.amount.value, rate.amount.written.scale, 'half-up');
}
