import { add, integer, multiply, quotient, type Decimal } from '../reading/decimal';
import { CUE } from '../words/cues';
import { comparable, isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { isMisprintOf } from '../equations/misprint';
import { judge, type Binding } from '../equations/judge';
import { PART_OF_BOTH } from '../equations/part-of-both';
import { isQuotient, quotientLike, type RateFact } from '../equations/quotient';
import type { Relation } from '../equations/relation';

/** Rates among decisions: 不捕率 is 不捕 over all that was decided (批捕 and 不捕), which is less than what came in. */
const DECISION_RATE =
  /(?:批捕|不捕|逮捕|不批准逮捕|起诉|不诉|不起诉|相对不诉|公诉|改判|发回|发改|驳回|支持|采信|核准)率$/;

export function isDecisionRate(name: string): boolean {
  return DECISION_RATE.test(name);
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
      const all = sumOf(top, other);
      if (isQuotient(top, all, rate.figure)) return described(top, other, rate);
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
  const all = sumOf(one, two);
  const value = quotientLike(top, all, rate.figure);
  if (!value || isQuotient(top, all, rate.figure) || !isMisprintOf(value, rate, FEWEST_DIGITS))
    return undefined;
  return described(top, top === one ? two : one, rate);
}

function sumOf(a: KnownFact, b: KnownFact): KnownFact {
  const value = add(a.figure.amount.value, b.figure.amount.value);
  return withValue(a, value);
}

/** 34÷（129＋34）: both decisions together are the base. */
function described(top: KnownFact, other: KnownFact, rate: RateFact): Relation | undefined {
  const both: readonly Binding<'denominator' | 'numerator'>[] = [
    { role: 'denominator', fact: other },
    { role: 'numerator', fact: top },
  ];
  return judge({
    kind: 'rate',
    equation: PART_OF_BOTH,
    bindings: [...(top.index < other.index ? both.toReversed() : both), { role: 'rate', fact: rate }],
    subject: 'rate',
    confidence: 'likely',
  });
}

/**
 * Whether a rate of decisions over all that came in looks like a slip. Otherwise it is over what was decided, which the
 * sentence does not say.
 */
export function isSlipOfRate(top: KnownFact, bottom: KnownFact, rate: RateFact): boolean {
  if (!(bottom.cues & CUE.base)) return false;
  const { figure } = rate;
  const scaled = multiply(top.figure.amount.value, integer(figure.base));
  const places = figure.amount.written.scale;
  const rates = (['half-up', 'truncate'] as const).map((mode) =>
    quotient(scaled, bottom.figure.amount.value, places, mode),
  );
  if (rates.some((value) => value && isMisprintOf(value, rate))) return true;
  return isMisprintedQuotient(top, bottom, rate);
}

/** Whether one slip in one of the figures beside a rate makes the quotient wrong. */
export function isMisprintedQuotient(top: KnownFact, bottom: KnownFact, { figure }: RateFact): boolean {
  const scaled = multiply(top.figure.amount.value, integer(figure.base));
  const product = multiply(figure.amount.value, bottom.figure.amount.value);
  const meantTop = quotient(product, integer(figure.base), 0, 'half-up');
  const meantBottom = quotient(scaled, figure.amount.value, 0, 'half-up');
  return (
    isMisprintNear(meantTop, top, (meant) => isQuotient(meant, bottom, figure)) ||
    isMisprintNear(meantBottom, bottom, (meant) => isQuotient(top, meant, figure))
  );
}

/** Rounding of the rate leaves the figures beside it open by a few units, which small ones cannot afford. */
const FEWEST_DIGITS = 3;
const NEAR = [-2n, -1n, 0n, 1n, 2n];

function isMisprintNear(
  meant: Decimal | undefined,
  fact: KnownFact,
  fits: (meant: KnownFact) => boolean,
): boolean {
  return (
    meant !== undefined &&
    NEAR.some((step) => {
      const value = add(meant, integer(step));
      return isMisprintOf(value, fact, FEWEST_DIGITS) && fits(withValue(fact, value));
    })
  );
}

function withValue(fact: KnownFact, value: Decimal): KnownFact {
  return { ...fact, figure: { ...fact.figure, amount: { ...fact.figure.amount, value } } };
}
