import { CUE } from '../words/cues';
import { comparable, isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { holds, solvedFor, type Bound } from '../equations/equation';
import { RATE } from '../equations/factors';
import { isMisprintOf, isMisprintOfRounded } from '../equations/misprint';
import { boundTerms, judge, type Binding } from '../equations/judge';
import { PART_OF_BOTH } from '../equations/part-of-both';
import type { RateFact } from '../equations/quotient';
import type { Relation } from '../equations/relation';
import { termOf } from '../equations/term';
import { wholesAllowed } from '../equations/whole-numbers';
import { DECIDED_RATE } from '../words/word-classes.generated';

/** Rates among decisions: 不捕率 is 不捕 over all that was decided (批捕 and 不捕), which is less than what came in. */
export function isDecisionRate(name: string): boolean {
  return DECIDED_RATE.test(name);
}

/** 批准逮捕2139人，不批准逮捕929人，不捕率30.28%: the quotient over both decisions, where it fits. */
export function rateOfDecisions(
  before: readonly Fact[],
  numerators: readonly KnownFact[],
  rate: RateFact,
): Relation | undefined {
  for (const top of numerators) {
    for (const other of before) {
      if (!isKnown(other) || !isFirm(other) || other.index === top.index || !comparable(other, top)) continue;
      if (holds(PART_OF_BOTH, termsOf(top, other, rate))) return described(top, other, rate);
    }
  }
  return undefined;
}

const DECIDED = /逮捕|批捕|不捕|起诉|不诉/;

/** 批捕129件，不批捕34件，不捕率28.06%: both decisions stand side by side, and one slip makes the rate wrong. */
export function slipOfDecisions(
  before: readonly Fact[],
  numerators: readonly KnownFact[],
  rate: RateFact,
): Relation | undefined {
  const decisions = before.filter(isKnown).filter(({ label }) => DECIDED.test(label));
  const [one, two] = decisions;
  if (!one || !two || decisions.length !== 2 || !comparable(one, two) || !isFirm(one) || !isFirm(two))
    return undefined;
  const top = numerators.find(({ label }) => /不/.test(label));
  if (!top || /不/.test((top === one ? two : one).label)) return undefined;
  const other = top === one ? two : one;
  const bound = termsOf(top, other, rate);
  const value = solvedFor(PART_OF_BOTH, bound, bound.length - 1);
  if (!value || holds(PART_OF_BOTH, bound) || !isMisprintOfRounded(value, rate, FEWEST_DIGITS))
    return undefined;
  return described(top, other, rate);
}

function termsOf(
  top: KnownFact,
  other: KnownFact,
  rate: RateFact,
): readonly Bound<'denominator' | 'numerator' | 'rate'>[] {
  return boundTerms(bindingsOf(top, other, rate));
}

/** 34÷（129＋34）: both decisions together are the base. */
function described(top: KnownFact, other: KnownFact, rate: RateFact): Relation | undefined {
  return judge({
    kind: 'rate',
    equation: PART_OF_BOTH,
    bindings: bindingsOf(top, other, rate),
    subject: 'rate',
    confidence: 'likely',
  });
}

function bindingsOf(
  top: KnownFact,
  other: KnownFact,
  rate: RateFact,
): readonly Binding<'denominator' | 'numerator' | 'rate'>[] {
  const both: readonly Binding<'denominator' | 'numerator' | 'rate'>[] = [
    { role: 'denominator', fact: other },
    { role: 'numerator', fact: top },
  ];
  return [...(top.index < other.index ? both.toReversed() : both), { role: 'rate', fact: rate }];
}

/**
 * Whether a rate of decisions over all that came in looks like a slip. Otherwise it is over what was decided, which the
 * sentence does not say.
 */
export function isSlipOfRate(top: KnownFact, bottom: KnownFact, rate: RateFact): boolean {
  if (!(bottom.cues & CUE.base)) return false;
  const bound = quotientOf(top, bottom, rate);
  const value = solvedFor(RATE, bound, 2);
  return (value !== undefined && isMisprintOfRounded(value, rate)) || isMisprintedQuotient(top, bottom, rate);
}

/** Shorter numbers are one slip away from too many others. */
const FEWEST_DIGITS = 3;
/** How many whole numbers may give the same written rate. */
const MOST_MEANT = 5;

/** Whether one slip in one of the figures beside a rate makes the quotient wrong. */
export function isMisprintedQuotient(top: KnownFact, bottom: KnownFact, rate: RateFact): boolean {
  const bound = quotientOf(top, bottom, rate);
  return [top, bottom].some((fact, at) =>
    wholesAllowed(RATE, bound, at, MOST_MEANT).some((meant) => isMisprintOf(meant, fact, FEWEST_DIGITS)),
  );
}

function quotientOf(
  top: KnownFact,
  bottom: KnownFact,
  rate: RateFact,
): readonly Bound<'denominator' | 'numerator' | 'rate'>[] {
  return [
    { role: 'numerator', term: termOf(top.figure) },
    { role: 'denominator', term: termOf(bottom.figure) },
    { role: 'rate', term: termOf(rate.figure) },
  ];
}
