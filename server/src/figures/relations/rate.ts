import { compare, decimalText, multiply, integer, quotient, ratioWithin, roundingInterval, lastPlace, type Interval } from '../decimal';
import type { Rate } from '../figure';
import { comparable, isFirm, isKnown, mayHide, valuesOf, type Fact, type KnownFact } from '../facts';
import { MAY_EXCEED_100, NO_QUOTIENT, RATE_VERBS, TOTAL_WORDS } from '../vocabulary';
import { numberText } from '../written';
import { operand, repair, roundedRepair } from './operands';
import type { Relation } from './relation';

/** A fact whose figure is a rate. */
export type RateFact = KnownFact & { readonly figure: Rate };

export function isRateFact(fact: Fact): fact is RateFact {
  return fact.figure.kind === 'rate' && isKnown(fact);
}

/** A rate's name at the end of its label: 化解率, 及时整改率达. A verb of change behind it names a difference. */
const RATE_NAME = /([一-鿿]{1,8}率)(?:已|仅|约|为|是|均|都|达|达到|提升至|提高到|提升到|提高至|保持在|：)*$/;

/** The name of the rate before a percentage, if it says what share this is. */
export function rateName(label: string): string | undefined {
  return RATE_NAME.exec(label)?.[1];
}

/** The two characters before 率, by which numerators are found. */
function stemOf(name: string): RegExp {
  const stem = name.slice(0, -1).slice(-2);
  return RATE_VERBS[stem] ?? new RegExp(stem);
}

/**
 * Numerator / denominator = rate, by the stem link: the figure whose verb is the rate's (化解99起 … 化解率) over
 * one of the same measure before it. Only figures since the previous percentage count.
 */
export function ratesIn(sentence: readonly Fact[]): readonly Relation[] {
  let from = 0;
  const relations: Relation[] = [];
  sentence.forEach((fact, i) => {
    if (fact.figure.kind !== 'rate' && !(fact.figure.kind === 'unknown' && fact.figure.measure === 'rate')) return;
    const relation = isRateFact(fact) ? rateAt(sentence.slice(from, i), fact) : undefined;
    if (relation) relations.push(relation);
    from = i + 1;
  });
  return relations;
}

function rateAt(before: readonly Fact[], rate: RateFact): Relation | undefined {
  const name = rateName(rate.label);
  if (!name || name.length < 2 || NO_QUOTIENT.test(name) || !isFirm(rate) || rate.figure.shared) return undefined;
  const stem = stemOf(name);
  const numerators = before.filter(isKnown).filter((fact) => isNumerator(fact, stem));
  const fitting = pairs(before, numerators, name).find(([top, bottom]) => isQuotient(top, bottom, rate.figure));
  if (fitting) return describe(fitting[0], fitting[1], rate, true);
  const [numerator] = numerators;
  if (!numerator || numerators.length > 1) return undefined;
  const denominator = onlyDenominator(before, numerator, name);
  return denominator && describe(numerator, denominator, rate, false);
}

function isNumerator(fact: KnownFact, stem: RegExp): boolean {
  const counted = fact.figure.kind === 'quantity' && fact.figure.unit !== undefined;
  if (!counted || !isFirm(fact)) return false;
  return stem.test(fact.label.replace(NOT_DONE, '')) || stem.test(fact.after.replace(NOT_DONE, ''));
}

/** 未办结, 不起诉, 应签约, 待整改 are no work done. */
const NOT_DONE = /(?:未|不|应|待|需|拟|计划)[一-鿿]{0,4}$/;

type Pair = readonly [KnownFact, KnownFact];

function pairs(before: readonly Fact[], numerators: readonly KnownFact[], name: string): readonly Pair[] {
  return numerators.flatMap((top) => denominators(before, top, name).map((bottom): Pair => [top, bottom]));
}

/** Figures of the numerator's measure that it can be a part of. */
function denominators(before: readonly Fact[], top: KnownFact, name: string): readonly KnownFact[] {
  return before.filter(isKnown).filter((fact) => {
    if (fact.index === top.index || !comparable(fact, top) || !isFirm(fact)) return false;
    return MAY_EXCEED_100.test(name) || compare(fact.figure.amount.value, top.figure.amount.value) >= 0;
  });
}

/** The one denominator that can be meant; none when there are several or a placeholder may be it. */
function onlyDenominator(before: readonly Fact[], top: KnownFact, name: string): KnownFact | undefined {
  if (before.some((fact) => mayHide(fact, top))) return undefined;
  const all = before.filter(isKnown).filter((fact) => fact.index !== top.index && comparable(fact, top));
  const [only] = all;
  const named = all.filter((fact) => TOTAL_WORDS.test(fact.label));
  const chosen = all.length === 1 ? only : named.length === 1 ? named[0] : undefined;
  if (!chosen || !isFirm(chosen) || chosen.index > top.index) return undefined;
  return denominators([chosen], top, name)[0];
}

/** Whether `top / bottom` may be written as `rate`. */
export function isQuotient(top: KnownFact, bottom: KnownFact, rate: Rate): boolean {
  const whole = valuesOf(top.figure);
  const scaled: Interval = { low: multiply(whole.low, integer(rate.base)), high: multiply(whole.high, integer(rate.base)) };
  const { value, written } = rate.amount;
  return ratioWithin(scaled, valuesOf(bottom.figure), roundingInterval(value, lastPlace(written.scale, 0)));
}

/** The quotient with the places that the rate is written with. */
export function quotientLike(top: KnownFact, bottom: KnownFact, rate: Rate): ReturnType<typeof quotient> {
  const scaled = multiply(top.figure.amount.value, integer(rate.base));
  return quotient(scaled, bottom.figure.amount.value, rate.amount.written.scale, 'half-up');
}

function describe(top: KnownFact, bottom: KnownFact, rate: RateFact, holds: boolean): Relation | undefined {
  const value = quotientLike(top, bottom, rate.figure);
  if (!value) return undefined;
  const expected = decimalText(value) + rate.figure.sign;
  return {
    kind: 'rate',
    holds,
    confidence: TOTAL_WORDS.test(bottom.label) ? 'certain' : 'likely',
    operands: [operand('denominator', bottom), operand('numerator', top), operand('rate', rate)],
    subject: operand('rate', rate),
    expected,
    arithmetic: `${numberText(top.figure)}÷${numberText(bottom.figure)}=${expected}`,
    repairs: holds ? [] : [...roundedRepair('rate', rate, value), ...fittingNumerator(top, bottom, rate)],
  };
}

/** The one whole numerator that gives the written rate, if there is exactly one. */
function fittingNumerator(top: KnownFact, bottom: KnownFact, rate: RateFact): Relation['repairs'] {
  const product = multiply(rate.figure.amount.value, bottom.figure.amount.value);
  const guess = quotient(product, integer(rate.figure.base), 0, 'half-up');
  if (!guess || top.figure.amount.power > 0) return [];
  const near = [-1n, 0n, 1n].map((step) => ({ mantissa: guess.mantissa + step, scale: 0 }));
  const fits = near.filter((value) => {
    const amount = { ...top.figure.amount, value, written: value };
    return isQuotient({ ...top, figure: { ...top.figure, amount } }, bottom, rate.figure);
  });
  const [only] = fits;
  return only && fits.length === 1 ? repair('numerator', top, only) : [];
}
