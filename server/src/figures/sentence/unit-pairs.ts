import { judge } from '../equations/judge';
import { farApartClaim } from '../equations/magnitude-claims';
import type { Relation } from '../equations/relation';
import { isKnown, type Fact } from '../facts';
import { areOfOneDimension } from '../reading/dimensions';
import type { Quantity } from '../reading/figure';
import { CHANGE_END } from '../words/vocabulary';
import { BEFORE_VALUE } from '../words/word-classes.generated';

type QuantityFact = Fact & { readonly figure: Quantity };

/**
 * PM2.5浓度32毫克/立方米，上年为36微克/立方米: two values of one measure, or a value and its change, whose digits are of one
 * order and whose units put them hundreds of times apart. Only what is wrong is returned.
 */
export function unitPairsIn(sentence: readonly Fact[]): readonly Relation[] {
  const quantities = sentence.filter(isQuantity);
  if (quantities.length < 2) return [];
  return quantities.flatMap((fact, at) => {
    const next = quantities.slice(at + 1).find((one) => isOfOtherUnit(fact, one));
    const claim = next && areOneMeasure(fact, next) ? farApartClaim(fact, next) : undefined;
    return (claim && judge(claim)) ?? [];
  });
}

function isQuantity(fact: Fact): fact is QuantityFact {
  return (
    isKnown(fact) && fact.figure.kind === 'quantity' && fact.figure.unit !== undefined && !fact.figure.shared
  );
}

function isOfOtherUnit({ figure: a }: QuantityFact, { figure: b }: QuantityFact): boolean {
  return a.unit?.group !== b.unit?.group && areOfOneDimension(a.unit, b.unit);
}

const VALUE_WORDS = new RegExp(`(?:${BEFORE_VALUE.source})+$`);

/** 上年为36微克, 比非示范区高出74公斤, or a measure that ends with the same words: 平均浓度. */
function areOneMeasure(a: QuantityFact, b: QuantityFact): boolean {
  const [first, second] = [a, b].map(({ label }) => label.replace(VALUE_WORDS, ''));
  if (first === undefined || second === undefined || CHANGE_END.test(first)) return false;
  const isOfLastTime = b.period === 'last' && a.period !== 'last' && second.length <= 1;
  const isCompared = b.index - a.index <= 2 && /^[比较]/.test(second);
  const isSameNoun = first.length >= NOUN && first.slice(-NOUN) === second.slice(-NOUN);
  return isOfLastTime || isCompared || isSameNoun;
}

/** The fewest characters that make two names one measure. */
const NOUN = 3;
