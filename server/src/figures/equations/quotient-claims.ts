import type { Decimal } from '../reading/decimal';
import type { KnownFact } from '../facts';
import { AT_MOST_ALL } from './containment';
import { AVERAGE, MULTIPLE, PAYMENT, PRODUCT, PROPORTION, RATE, SHARE } from './factors';
import { boundTerms, type Binding, type Claim, type Player } from './judge';
import { PART_OF_BOTH } from './part-of-both';
import type { RateFact } from './quotient';
import type { Confidence, Role } from './relation';
import { exceeds, isLessTerm, isMore } from './size';
import { exactTerm, writtenTerm, type Term } from './term';

/** 受理160件，结案152件，结案率95%. */
export function rateClaim(
  numerator: KnownFact,
  denominator: KnownFact,
  rate: RateFact,
  { confidence = 'likely', isDoubtful }: { confidence?: Confidence; isDoubtful?: () => boolean } = {},
): Claim<'denominator' | 'numerator' | 'rate'> {
  return {
    kind: 'rate',
    equation: RATE,
    bindings: [
      { role: 'denominator', fact: denominator },
      { role: 'numerator', fact: numerator },
      { role: 'rate', fact: rate },
    ],
    subject: 'rate',
    confidence,
    ...(isDoubtful && { isDoubtful }),
  };
}

/** 受理120件，其中刑事30件，占25%; `said` where the share is told in words that stand for a value between two ends. */
export function shareClaim(
  part: KnownFact,
  total: KnownFact,
  share: Player,
  { confidence = 'likely', holds, round }: { confidence?: Confidence; holds?: boolean; round?: Round } = {},
): Claim<'part' | 'rate' | 'total'> {
  return {
    kind: 'share',
    equation: SHARE,
    bindings: [
      { role: 'total', fact: total },
      { role: 'part', fact: part },
      { role: 'rate', fact: share, ...(round && { term: round.term }) },
    ],
    subject: 'rate',
    confidence,
    ...(holds !== undefined && { holds }),
    ...(round && { isRound: true, said: round.said }),
  };
}

/** 批捕129件，不批捕34件，不捕率20.86%: both decisions together are the base. */
export function partOfBothClaim(
  numerator: KnownFact,
  other: KnownFact,
  rate: RateFact,
): Claim<'denominator' | 'numerator' | 'rate'> {
  const both: readonly Binding<'denominator' | 'numerator' | 'rate'>[] = [
    { role: 'denominator', fact: other },
    { role: 'numerator', fact: numerator },
  ];
  return {
    kind: 'rate',
    equation: PART_OF_BOTH,
    bindings: [...(numerator.index < other.index ? both.toReversed() : both), { role: 'rate', fact: rate }],
    subject: 'rate',
    confidence: 'likely',
  };
}

/** Two figures and a rate or share of them: one below 100 % is of the greater figure. */
export function quotientClaim(
  kind: 'rate' | 'share',
  a: KnownFact,
  b: KnownFact,
  rate: RateFact,
): Claim<Role> {
  const isBelow = rate.figure.base !== 100 || !exceeds(rate, 100);
  const [bottom, top] = isBelow === !isMore(b, a) ? [a, b] : [b, a];
  const claim = kind === 'share' ? shareClaim(top, bottom, rate) : rateClaim(top, bottom, rate);
  return claim as unknown as Claim<Role>;
}

/** A value that is only told in words, and those words. */
export interface Round {
  readonly term: Term;
  readonly said: string;
}

/** A share or rate of all there is that is written as more than 100 %. */
export function overHundredClaim(rate: RateFact): Claim<'rate'> {
  return {
    kind: 'rate-over-100',
    equation: AT_MOST_ALL,
    bindings: [{ role: 'rate', fact: rate }],
    subject: 'rate',
    confidence: 'certain',
    holds: false,
  };
}

/** 走访215户，发放32.25万元，户均1500元: figures with the terms that bring them into one unit. */
export function averageClaim(
  total: AsTerm,
  number: AsTerm,
  each: AsTerm,
): Claim<'each' | 'number' | 'total'> {
  return {
    kind: 'average',
    equation: AVERAGE,
    bindings: [
      { role: 'total', ...total },
      { role: 'number', ...number },
      { role: 'each', ...each },
    ],
    subject: 'each',
    confidence: 'likely',
  };
}

/**
 * The same told as a product, where the total is what is wrong: 48×6.5万=312万. `slips` are the figures that one slip
 * would put right, the likeliest first; a total less than the amount for each is wrong itself.
 */
export function toldFrom(claim: Claim<Role>, slips: readonly Player[]): Claim<Role> {
  if ((claim.equation as unknown) !== AVERAGE) return claim;
  const playerOf = (wanted: Role): Player | undefined =>
    claim.bindings.find(({ role }) => role === wanted)?.fact;
  const termFor = (wanted: Role): Term | undefined =>
    boundTerms(claim.bindings).find(({ role }) => role === wanted)?.term;
  const [total, totalTerm, eachTerm] = [playerOf('total'), termFor('total'), termFor('each')];
  const isTooLittle = totalTerm !== undefined && eachTerm !== undefined && isLessTerm(totalTerm, eachTerm);
  const isTotalWrong = slips[0] === total || (isTooLittle && slips.some((fact) => fact === total));
  if (!isTotalWrong) return claim;
  return { ...claim, equation: PRODUCT as unknown as Claim<Role>['equation'], subject: 'total' };
}

/** 2164名老人每人每月50元，12个月共发放129.84万元. */
export function paymentClaim(
  total: AsTerm,
  number: AsTerm,
  times: AsTerm,
  each: AsTerm,
): Claim<'each' | 'number' | 'times' | 'total'> {
  return {
    kind: 'average',
    equation: PAYMENT,
    bindings: [
      { role: 'total', ...total },
      { role: 'number', ...number },
      { role: 'each', ...each },
      { role: 'times', ...times },
    ],
    subject: 'total',
    confidence: 'likely',
  };
}

/** A figure and the number it is in the unit of the equation. */
export interface AsTerm {
  readonly fact: Player;
  readonly term: Term;
}

/** 城镇42600元、农村21300元，收入比为2.0∶1. */
export function timesToOneClaim(
  first: KnownFact,
  second: KnownFact,
  ratio: Player,
  times: Decimal,
): Claim<'after' | 'before' | 'difference'> {
  return {
    kind: 'change',
    equation: MULTIPLE,
    bindings: [
      { role: 'after', fact: first },
      { role: 'before', fact: second },
      { role: 'difference', fact: ratio, term: writtenTerm(times, ratio.figure.text) },
    ],
    subject: 'difference',
    confidence: 'likely',
  };
}

/** 按1:3确定面试人选，招聘25人，75人进入面试. */
export function proportionClaim(
  base: KnownFact,
  ratio: Player,
  times: Decimal,
  part: KnownFact,
): Claim<'base' | 'part' | 'ratio'> {
  return {
    kind: 'change',
    equation: PROPORTION,
    bindings: [
      { role: 'base', fact: base },
      { role: 'ratio', fact: ratio, term: exactTerm(times, ratio.figure.text) },
      { role: 'part', fact: part },
    ],
    subject: 'part',
    confidence: 'likely',
  };
}
