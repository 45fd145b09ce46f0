import { comparable, isFirm, isKnown, type Fact, type KnownFact, type LineFacts } from '../facts';
import type { Fraction } from '../reading/figure';
import { judge } from '../equations/judge';
import { shareClaim } from '../equations/quotient-claims';
import { fractionTerm } from '../equations/round';
import { isMore } from '../equations/size';
import { isRateFact, type RateFact } from '../equations/quotient';
import type { Relation } from '../equations/relation';
import { shareRelation } from './share';

const EACH_TAKES = /^(?:分别|各)占(?:比|总数的|全部的|总量的)?(?:为|达)?$/;

/**
 * 化解1860起，其中人民调解1302起、行政调解372起、司法调解186起，分别占70%、20%、10%: as many shares as parts, in their order,
 * of the one figure before the parts.
 */
export function shareListsIn(sentence: readonly Fact[]): readonly Relation[] {
  return sentence.flatMap((fact, i) => {
    if (!isRateFact(fact) || !EACH_TAKES.test(fact.label)) return [];
    const shares = sharesFrom(sentence, i);
    const parts = sentence.slice(Math.max(0, i - shares.length), i);
    const total = sentence[i - shares.length - 1];
    if (!total || shares.length < 2 || !isWhole(total, parts)) return [];
    return parts.flatMap((part, j) => {
      const share = shares[j];
      if (!share || !isKnown(part) || !isKnown(total)) return [];
      return shareRelation(part, total, share) ?? [];
    });
  });
}

function sharesFrom(sentence: readonly Fact[], at: number): readonly RateFact[] {
  const shares: RateFact[] = [];
  for (const fact of sentence.slice(at)) {
    const goesOn = shares.length === 0 || fact.mark === '、' || /^和|^及/.test(fact.label);
    if (!isRateFact(fact) || !isFirm(fact) || !goesOn) break;
    shares.push(fact);
  }
  return shares;
}

/** The total stands in the measure of all parts and is greater than each of them. */
function isWhole(total: Fact, parts: readonly Fact[]): boolean {
  if (!isKnown(total) || !isFirm(total) || total.figure.kind !== 'quantity') return false;
  return parts.every(
    (part) => isKnown(part) && isFirm(part) && comparable(part, total) && !isMore(part, total),
  );
}

const TAKES = /占(?:总数|全部|全员|总量|全队|全院|全局)?(?:的|比)?(?:约|近|超过?|达|为)?$/;

/** 共有党员186名，女党员62名，占三分之一: part / total = the fraction. */
export function fractionSharesIn({ text, figures, facts }: LineFacts): readonly Relation[] {
  if (!text.includes('分之')) return [];
  const relations: Relation[] = [];
  let at = -1;
  for (const figure of figures) {
    while ((facts[at + 1]?.figure.range.end ?? Infinity) <= figure.range.start) at += 1;
    const relation = figure.kind === 'fraction' ? fractionAt(text, facts, at, figure) : undefined;
    if (relation) relations.push(relation);
  }
  return relations;
}

/** How many figures back the total may stand. */
const REACH = 4;

function fractionAt(
  text: string,
  facts: readonly Fact[],
  at: number,
  fraction: Fraction,
): Relation | undefined {
  const part = facts[at];
  if (!part || !isKnown(part)) return undefined;
  const gap = text.slice(part.figure.range.end, fraction.range.start);
  if (!/^，[^，。；]{0,8}$/.test(gap) || !TAKES.test(gap)) return undefined;
  const totals = facts
    .slice(Math.max(0, at - REACH), at)
    .filter(isKnown)
    .filter((fact) => fact.sentence === part.sentence && isWhole(fact, [part]));
  const found = totals.flatMap((total) => fractionRelation(part, total, fraction, gap) ?? []);
  return found.find(({ holds }) => holds) ?? (found.length === 1 ? found[0] : undefined);
}

function fractionRelation(
  part: KnownFact,
  total: KnownFact,
  fraction: Fraction,
  gap: string,
): Relation | undefined {
  const round = fractionTerm(fraction, /[约近超]/.test(gap));
  return round && judge(shareClaim(part, total, { figure: fraction }, { round }));
}
