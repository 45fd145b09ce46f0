import { CUE } from '../words/cues';
import { comparable, isFirm, isKnown, mayHide, type Fact, type KnownFact } from '../facts';
import { isMisprintedQuotient } from './decision-rate';
import { judge } from '../equations/judge';
import { shareClaim } from '../equations/quotient-claims';
import { isMore } from '../equations/size';
import { isQuotient, isRateFact, type RateFact } from '../equations/quotient';
import type { Relation } from '../equations/relation';
import { HOLDS_PARTS, NO_WHOLE } from '../words/word-classes.generated';
import { WHOLE_PLACE } from '../words/places';

/** 占25%, 占比25%, 占总数的25%, 占破案总数的25%, 占脱贫户的25%. The groups: what takes it, what it is a share of. */
const SHARE =
  /^([一-鿿]{0,4})占(?:比|比例|比重)?([A-Z一-鿿]{0,14}?)(?:的(?:比重|比例)?)?(?:约|为|达|达到|是)?$/;

/** 占任务100亿元的86%, 完成年度计划80亿元的85%: the base stands inside. */
const OF_BASE = /^的?$/;
/** 占全县56个重点项目的41.1%: what is counted stands after the number. */
const OF_COUNTED = /^[一-鿿]{2,10}的$/;
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
  proven: KnownFact | undefined,
): Share | undefined {
  const last = sentence[at - 1];
  if (!last) return undefined;
  const isOfLast = OF_BASE.test(share.label)
    ? TAKEN_OF.test(last.label)
    : OF_COUNTED.test(share.label) && /^[^比]{0,4}占[^，。；]{0,8}$/.test(last.label);
  if (isOfLast && share.mark === '') return shareOfBase(sentence[at - 2], last, share);
  if (isInBrackets(text, sentence[at - 2], last, share)) return shareOfBase(sentence[at - 2], last, share);
  const [, taker = '', base] = share.cues & CUE.share ? (SHARE.exec(share.label) ?? []) : [];
  if (base === undefined) return undefined;
  const first = sentence[at - 2];
  const pair = first && first.figure.range.end === last.figure.range.start ? [first, last] : [last];
  const shares = pair.flatMap((part) => {
    const isPart = isKnown(part) && isFirm(part) && part.figure.kind === 'quantity' && part.figure.unit;
    return (
      (isPart && shareOf(sentence.slice(0, at - pair.length), part, share, { name: base, taker, proven })) ||
      []
    );
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

/** What a share is of: what it says itself, and the total that another share of the sentence has proven. */
interface Base {
  readonly name: string;
  /** Whose share it is, where that is said again: 初信占82.2%. */
  readonly taker: string;
  readonly proven: KnownFact | undefined;
}

/** A base of another place or time: 占全省…, 占去年…; the total must be named so itself. */
const ELSEWHERE = new RegExp(`${WHOLE_PLACE.source}|全球|同期|去年|上年|同类|同行|城镇|农村`);

/** What says that all of a kind is meant, and counts it. */
const ALL = /^(?:全部|所有|各类|其)|(?:总[一-鿿]{1,3}|[总]?[数量]|案件|人员)$/g;

/** Whether the name of a base fits a total: 占脱贫户的7% is no share of 户籍人口12000户. */
function mayBeCalled({ label, after }: KnownFact, name: string): boolean {
  const place = ELSEWHERE.exec(name)?.[0];
  if (place !== undefined && !label.includes(place)) return false;
  const noun = name.replace(place ?? '', '').replace(ALL, '');
  const words = label + after;
  if (noun === '' || words.includes(noun)) return true;
  // 破获案件625起，其中侵财案件400起，占破案总数的64%; 审结6521件，…占结案总数
  return noun !== name && words.includes(noun.slice(0, 1));
}

/** 办理未成年人案件127件，占8.3%，…占未成年人案件的32.3%: the base is called by its own name. */
function isNamed({ label }: KnownFact, name: string): boolean {
  const noun = name.replace(ALL, '');
  return noun.length > 1 && label.includes(noun);
}

function shareOf(
  before: readonly Fact[],
  part: KnownFact,
  share: RateFact,
  { name, taker, proven }: Base,
): Share | undefined {
  if (before.some((fact) => mayHide(fact, part))) return undefined;
  const same = before
    .filter(isKnown)
    .filter(
      (fact) =>
        comparable(fact, part) &&
        isFirm(fact) &&
        !fact.figure.shared &&
        (!hasShare(before.find(({ index }) => index === fact.index + 1)) || isNamed(fact, name)),
    );
  const meant = same.filter((total) => mayBeCalled(total, name));
  const fitting = meant.find((total) => isQuotient(part, total, share.figure));
  if (fitting) return describe(part, fitting, share, true);
  // 硕士47名，本科生126名，研究生占28%: the part is none of these.
  if (taker !== '' && !part.label.includes(taker)) return undefined;
  const total = proven && meant.includes(proven) ? proven : likelyTotal(meant, part, share, name);
  return total && describe(part, total, share, false);
}

/** 投诉类301件，占总量的60.6%: a part with a share of its own is no whole. */
function hasShare(next: Fact | undefined): boolean {
  if (next === undefined || !isRateFact(next)) return false;
  const name = SHARE.exec(next.label)?.[2];
  // 完成1200户，占计划的80%, is a whole for what follows.
  return name !== undefined && !/计划|任务|目标/.test(name);
}

/** The total that the words leave no doubt about. */
function likelyTotal(
  same: readonly KnownFact[],
  part: KnownFact,
  share: RateFact,
  name: string,
): KnownFact | undefined {
  const named = same.filter(({ cues }) => cues & CUE.total);
  const only = named.length === 1 ? named[0] : same.length === 1 ? same[0] : undefined;
  if (!only) return undefined;
  if (part.cues & CUE.among) return only;
  const isGreater = isMore(part, only);
  // 硕士58名，博士3名，占…: what is more than the other stands beside it, unless it is a slip.
  if (isGreater ? !isMisprintedQuotient(part, only, share) : isBeside(only, part)) return undefined;
  const isCued = (only.cues & CUE.total) !== 0 || /总/.test(name) || only.label.includes(name || '\n');
  return isCued || (only === same.at(-1) && divides(only, part)) ? only : undefined;
}

/** 女干部86名，少数民族干部42名，占干部总数的11.3%: both are kinds of what the share is of. */
function isBeside(other: KnownFact, part: KnownFact): boolean {
  const head = part.label.slice(-2);
  const isCalledTotal =
    other.cues & (CUE.total | CUE.base | CUE.done | CUE.step) || HOLDS_PARTS.test(other.label);
  return head.length === 2 && other.label.endsWith(head) && !isCalledTotal;
}

/**
 * 接收诉求582件，教育类279件，占47.9%; 265件案件中，旧存77件，占29.1%: the part is right after its only whole. What begins
 * as the part does (受理民事案件…，受理刑事案件…) stands beside it.
 */
function divides(total: KnownFact, part: KnownFact): boolean {
  if (part.statement !== total.statement || NO_WHOLE.test(total.label + part.label)) return false;
  if (part.label !== '' && part.label.slice(0, 2) === total.label.slice(0, 2)) return false;
  return (
    (total.cues & (CUE.base | CUE.done | CUE.step)) !== 0 ||
    HOLDS_PARTS.test(total.label) ||
    /中$/.test(total.after) ||
    total.after === '中'
  );
}

function describe(part: KnownFact, total: KnownFact, share: RateFact, holds: boolean): Share | undefined {
  const relation = shareRelation(part, total, share, holds);
  return relation && { relation, total };
}

/** Part / total = share as a relation; `holds` where the words have settled it. */
export function shareRelation(
  part: KnownFact,
  total: KnownFact,
  share: RateFact,
  holds?: boolean,
): Relation | undefined {
  const confidence = total.cues & CUE.total ? 'certain' : 'likely';
  return judge(shareClaim(part, total, share, { confidence, ...(holds !== undefined && { holds }) }));
}
