import { CUE } from '../words/cues';
import { comparable, isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { isMisprintedRate, isSlipOfPart } from '../equations/misprint';
import { judge, mayHold } from '../equations/judge';
import { partOfBothClaim, rateClaim } from '../equations/quotient-claims';
import type { RateFact } from '../equations/quotient';
import type { Relation } from '../equations/relation';
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
      const claim = partOfBothClaim(top, other, rate);
      if (mayHold(claim)) return judge(claim);
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
  const claim = partOfBothClaim(top, other, rate);
  return mayHold(claim) || !isMisprintedRate(claim, rate, FEWEST_DIGITS) ? undefined : judge(claim);
}

/**
 * Whether a rate of decisions over all that came in looks like a slip. Otherwise it is over what was decided, which the
 * sentence does not say.
 */
export function isSlipOfRate(top: KnownFact, bottom: KnownFact, rate: RateFact): boolean {
  if (!(bottom.cues & CUE.base)) return false;
  return isMisprintedRate(rateClaim(top, bottom, rate), rate) || isMisprintedQuotient(top, bottom, rate);
}

/** Shorter numbers are one slip away from too many others. */
const FEWEST_DIGITS = 3;

/** Whether one slip in one of the figures beside a rate makes the quotient wrong. */
export function isMisprintedQuotient(top: KnownFact, bottom: KnownFact, rate: RateFact): boolean {
  const claim = rateClaim(top, bottom, rate);
  return [top, bottom].some((fact) => isSlipOfPart(claim, fact, FEWEST_DIGITS));
}
