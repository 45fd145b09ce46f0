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
