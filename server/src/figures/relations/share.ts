import { comparable, isFirm, isKnown, mayHide, type Fact, type KnownFact } from '../facts';
import { TOTAL_WORDS } from '../vocabulary';
import { decimalText } from '../decimal';
import { numberText } from '../written';
import { operand, roundedRepair } from './operands';
import { isQuotient, isRateFact, quotientLike, type RateFact } from './rate';
import type { Relation } from './relation';

/** 占25%, 占比25%, 占总数的25%, 占破案总数的25%. */
const SHARE =
  /^[一-鿿]{0,4}占(?:比|比例|比重)?(?:[一-鿿]{0,8}(?:总数|总量|总人数|总额|总起数|总件数|总警情|数|案件|人员)(?:量)?(?:的(?:比重|比例)?)?)?(?:约|为|达|达到|是)?$/;

/** A base that is not in the sentence: 占全省…, 占去年…, 占预算…. */
const OTHER_BASE = /全[国省市区县州]|本[省市区县]|同期|去年|上年|生产总值|GDP|预算|收入|支出|人口|同类|同行/;

/** 占任务100亿元的86%: the base stands inside. */
const OF_BASE = /^的?$/;

/** Part / total = share: 受理120件，其中刑事30件，占25%. Cues: 占, and 其中 or a word for the total. */
export function sharesIn(sentence: readonly Fact[]): readonly Relation[] {
  return sentence.flatMap((fact, i) => {
    if (!isRateFact(fact) || !isFirm(fact) || fact.after.startsWith('的')) return [];
    const base = sentence[i - 1];
    const isOfBase =
      OF_BASE.test(fact.label) && fact.mark === '' && base !== undefined && /^[^比]{0,4}占/.test(base.label);
    if (isOfBase) return shareOfBase(sentence[i - 2], base, fact);
    if (!SHARE.test(fact.label) || OTHER_BASE.test(fact.label)) return [];
    const part = base;
    if (!part || !isKnown(part) || !isFirm(part) || part.figure.kind !== 'quantity' || !part.figure.unit)
      return [];
    const relation = shareOf(sentence.slice(0, i - 1), part, fact);
    return relation ? [relation] : [];
  });
}

function shareOfBase(part: Fact | undefined, base: Fact, share: RateFact): readonly Relation[] {
  if (!part || !isKnown(part) || !isKnown(base) || !comparable(part, base)) return [];
  if (!isFirm(part) || !isFirm(base) || part.figure.shared || OTHER_BASE.test(base.label)) return [];
  const relation = describe(part, base, share, isQuotient(part, base, share.figure));
  return relation ? [relation] : [];
}

function shareOf(before: readonly Fact[], part: KnownFact, share: RateFact): Relation | undefined {
  if (before.some((fact) => mayHide(fact, part))) return undefined;
  const same = before
    .filter(isKnown)
    .filter((fact) => comparable(fact, part) && isFirm(fact) && !fact.figure.shared);
  const fitting = same.find((total) => isQuotient(part, total, share.figure));
  if (fitting) return describe(part, fitting, share, true);
  const named = same.filter((fact) => TOTAL_WORDS.test(fact.label));
  const total =
    named.length === 1 ? named[0] : same.length === 1 || isListOfShares(before) ? same[0] : undefined;
  const cued = total && (/其中/.test(part.label) || TOTAL_WORDS.test(total.label) || /总/.test(share.label));
  return cued ? describe(part, total, share, false) : undefined;
}

/** 其中盗窃30起，占25%；诈骗60起，占50%: each part is followed by its share. */
function isListOfShares(before: readonly Fact[]): boolean {
  return before.some((fact) => isRateFact(fact) && SHARE.test(fact.label));
}

function describe(part: KnownFact, total: KnownFact, share: RateFact, holds: boolean): Relation | undefined {
  const value = quotientLike(part, total, share.figure);
  if (!value) return undefined;
  const expected = decimalText(value) + share.figure.sign;
  return {
    kind: 'share',
    holds,
    confidence: TOTAL_WORDS.test(total.label) ? 'certain' : 'likely',
    operands: [operand('total', total), operand('part', part), operand('rate', share)],
    subject: operand('rate', share),
    expected,
    arithmetic: `${numberText(part.figure)}÷${numberText(total.figure)}=${expected}`,
    repairs: holds ? [] : roundedRepair('rate', share, value),
  };
}
