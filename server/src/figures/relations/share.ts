import { decimalText } from '../decimal';
import { CUE } from '../cues';
import { comparable, isFirm, isKnown, mayHide, type Fact, type KnownFact } from '../facts';
import { numberText } from '../written';
import { operand, roundedRepair } from './operands';
import { isQuotient, isRateFact, quotientLike, type RateFact } from './quotient';
import type { Relation } from './relation';

/** 占25%, 占比25%, 占总数的25%, 占破案总数的25%. */
const SHARE =
  /^[一-鿿]{0,4}占(?:比|比例|比重)?(?:[一-鿿]{0,8}(?:总[一-鿿]{1,3}|数|案件|人员)(?:量)?(?:的(?:比重|比例)?)?)?(?:约|为|达|达到|是)?$/;

/** A base that is not in the sentence: 占全省…, 占去年…, 占预算…. */
const OTHER_BASE = /全[国省市区县州]|本[省市区县]|同期|去年|上年|生产总值|GDP|预算|收入|支出|人口|同类|同行/;

/** 占任务100亿元的86%, 完成年度计划80亿元的85%: the base stands inside. */
const OF_BASE = /^的?$/;
const TAKEN_OF = /^[^比]{0,4}占|^(?:完成|达到?|为)[^，。；]{0,6}(?:计划|任务|目标|总)[一-鿿]{0,4}$/;

/**
 * Part / total = share: 受理120件，其中刑事30件，占25%. The cues are 占 and a total to be a part of: one that is called so
 * or that 其中 divides, one that another share of the sentence is of, or the only figure before the part.
 */
export function sharesIn(text: string, sentence: readonly Fact[]): readonly Relation[] {
  const relations: Relation[] = [];
  let base: KnownFact | undefined;
  sentence.forEach((fact, i) => {
    if (!isRateFact(fact) || !isFirm(fact) || fact.after.startsWith('的')) return;
    const found = shareAt(text, sentence, i, fact, base);
    if (!found) return;
    relations.push(found.relation);
    if (found.relation.holds) base = found.total;
  });
  return relations;
}

interface Share {
  readonly relation: Relation;
  readonly total: KnownFact;
}

function shareAt(
  text: string,
  sentence: readonly Fact[],
  at: number,
  share: RateFact,
  base: KnownFact | undefined,
): Share | undefined {
  const last = sentence[at - 1];
  if (!last) return undefined;
  if (OF_BASE.test(share.label) && share.mark === '' && TAKEN_OF.test(last.label))
    return shareOfBase(sentence[at - 2], last, share);
  if (isInBrackets(text, sentence[at - 2], last, share)) return shareOfBase(sentence[at - 2], last, share);
  if (!(share.cues & CUE.share) || !SHARE.test(share.label) || OTHER_BASE.test(share.label)) return undefined;
  const first = sentence[at - 2];
  const pair = first && first.figure.range.end === last.figure.range.start ? [first, last] : [last];
  const shares = pair.flatMap((part) => {
    const isPart = isKnown(part) && isFirm(part) && part.figure.kind === 'quantity' && part.figure.unit;
    return (isPart && shareOf(sentence.slice(0, at - pair.length), part, share, base)) || [];
  });
  // 其中监测户32户105人，占7.5%: the share is of either figure.
  return shares.find(({ relation }) => relation.holds) ?? shares[0];
}

/** 占企业总数（691家）的14% */
function isInBrackets(text: string, part: Fact | undefined, total: Fact, share: RateFact): boolean {
  if (!part || share.label !== '的' || share.mark !== '）' || total.label !== '') return false;
  return /^，占[^，。；（]{1,12}（$/.test(text.slice(part.figure.range.end, total.figure.range.start));
}

function shareOfBase(part: Fact | undefined, total: Fact, share: RateFact): Share | undefined {
  if (!part || !isKnown(part) || !isKnown(total) || !comparable(part, total)) return undefined;
  if (!isFirm(part) || !isFirm(total) || part.figure.shared) return undefined;
  return describe(part, total, share, isQuotient(part, total, share.figure));
}

function shareOf(
  before: readonly Fact[],
  part: KnownFact,
  share: RateFact,
  base: KnownFact | undefined,
): Share | undefined {
  if (before.some((fact) => mayHide(fact, part))) return undefined;
  const same = before
    .filter(isKnown)
    .filter(
      (fact, i) => comparable(fact, part) && isFirm(fact) && !fact.figure.shared && !hasShare(before[i + 1]),
    );
  const fitting = same.find((total) => isQuotient(part, total, share.figure));
  if (fitting) return describe(part, fitting, share, true);
  const total = base && same.includes(base) ? base : likelyTotal(same, part, share);
  return total && describe(part, total, share, false);
}

/** 投诉类301件，占总量的60.6%: a part with a share of its own is no whole. */
function hasShare(next: Fact | undefined): boolean {
  return next !== undefined && isRateFact(next) && SHARE.test(next.label);
}

/** The total that the words leave no doubt about. */
function likelyTotal(same: readonly KnownFact[], part: KnownFact, share: RateFact): KnownFact | undefined {
  const named = same.filter(({ cues }) => cues & CUE.total);
  const only = named.length === 1 ? named[0] : same.length === 1 ? same[0] : undefined;
  if (!only) return undefined;
  const isCued = (part.cues & CUE.among) !== 0 || (only.cues & CUE.total) !== 0 || /总/.test(share.label);
  return isCued || (only === same.at(-1) && divides(only, part)) ? only : undefined;
}

/** Words of a figure that is no whole for others: an age, an average, a change. */
const NO_WHOLE = /平均|人均|每|同比|环比|年龄|新增|增加|减少/;

/** 接收诉求582件，教育类279件，占47.9%; 265件案件中，旧存77件，占29.1%: the part stands right behind its only whole. */
function divides(total: KnownFact, part: KnownFact): boolean {
  return part.statement === total.statement && !NO_WHOLE.test(total.label + part.label);
}

function describe(part: KnownFact, total: KnownFact, share: RateFact, holds: boolean): Share | undefined {
  const relation = shareRelation(part, total, share, holds);
  return relation && { relation, total };
}

/** Part / total = share as a relation. */
export function shareRelation(
  part: KnownFact,
  total: KnownFact,
  share: RateFact,
  holds: boolean,
): Relation | undefined {
  const value = quotientLike(part, total, share.figure);
  if (!value) return undefined;
  const expected = decimalText(value) + share.figure.sign;
  return {
    kind: 'share',
    holds,
    confidence: total.cues & CUE.total ? 'certain' : 'likely',
    operands: [operand('total', total), operand('part', part), operand('rate', share)],
    subject: operand('rate', share),
    expected,
    arithmetic: `${numberText(part.figure)}÷${numberText(total.figure)}=${expected}`,
    repairs: holds ? [] : roundedRepair('rate', share, value),
  };
}
