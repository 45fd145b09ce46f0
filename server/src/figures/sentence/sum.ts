import { type KnownFact, type LineFacts } from '../facts';
import { listsAfterTotals, type PartList } from './closed-lists';
import { listsBeforeTotals } from './closing-totals';
import { divideTheWhole } from './divisions';
import { areAlike, areKinds, areNested, haveOneHead } from './kinds';
import { addsUp, fitInto, overrunClaim, sumClaim } from '../equations/balance-claims';
import { judge as judged } from '../equations/judge';
import { isExchangedAway, isOneSlipAway } from '../equations/misprint';
import { reaches } from '../equations/size';
import { arePeriodsOfYear, areWholePeriod, haveOwnTimes } from './periods';
import type { Relation } from '../equations/relation';

/**
 * Total = sum of its parts. A list that the words close (分为, 共…：, 其他 as its last item) must add up. One that they
 * only seem to close is reported when its parts are kinds of one thing and the difference looks like a slip. Examples
 * (其中) are reported when kinds of one thing come to more than the whole.
 */
export function sumsIn(text: string, sentence: LineFacts['facts']): readonly Relation[] {
  const found = new Map<KnownFact, Relation>();
  for (const list of [...listsAfterTotals(text, sentence), ...listsBeforeTotals(text, sentence)]) {
    const before = found.get(list.total);
    const relation = before?.holds ? undefined : judge(list);
    if (relation && (!before || relation.holds)) found.set(list.total, relation);
  }
  return [...found.values()];
}

function judge(list: PartList): Relation | undefined {
  const { total, parts, strength } = list;
  if (addsUp(total, parts)) return describe(list);
  if (strength === 'closed') return describe(list);
  if (strength === 'open') return judgeExamples(list);
  if (strength === 'summed') {
    const fitting = fittingHead(list);
    if (fitting) return describe(fitting);
    return areAlike(parts) ? broken(list, isSlip(list)) : undefined;
  }
  return areKinds(parts) || divideTheWhole(total, parts)
    ? broken(list, (haveOneHead(parts) || isLarge(total)) && isSlip(list))
    : undefined;
}

/**
 * What 其中 opens may leave something out, unless the names of the parts divide the whole or one slip explains all that
 * is missing; and what is counted once cannot come to more than the whole.
 */
function judgeExamples(list: PartList): Relation | undefined {
  const { total, parts } = list;
  if (!list.isCut && areWholePeriod(parts, total)) return describe(list);
  const areDisjoint = areKinds(parts) || haveOwnTimes(parts);
  const areAll = !list.isCut && (divideTheWhole(total, parts) || arePeriodsOfYear(parts));
  if (areAll) return broken(list, isLarge(total) && isSlip(list, excess(list) ? undefined : FEWEST_DIGITS));
  if (!areDisjoint || areNested(parts)) return undefined;
  const over =
    haveOneHead(parts) || haveOwnTimes(parts) || (isLarge(total) && isSlip(list)) ? excess(list) : undefined;
  return over ?? (!list.isCut && isUnlikelyChance(list) ? describe(list) : undefined);
}

const FEWEST_DIGITS = 3;
/** Whether examples are off by an exchange of digits in a figure long enough that this is hardly ever chance. */
function isUnlikelyChance(list: PartList): boolean {
  return isExchangedAway(sumClaim(list.total, list.parts));
}

function broken(list: PartList, isCredible: boolean): Relation | undefined {
  return describe(list, () => !isCredible);
}

/** The first parts of the list that add up. */
function fittingHead(list: PartList): PartList | undefined {
  for (let count = list.parts.length - 1; count > 1; count -= 1) {
    const head = { ...list, parts: list.parts.slice(0, count) };
    if (addsUp(head.total, head.parts)) return head;
  }
  return undefined;
}

/** Between smaller numbers any difference looks like a slip. */
const LARGE = 100;

function isLarge(fact: KnownFact): boolean {
  return reaches(fact, LARGE);
}

/** Whether one wrong digit in one of the figures explains why the list does not add up. */
function isSlip(list: PartList, fewestDigits?: number): boolean {
  return isOneSlipAway(sumClaim(list.total, list.parts), fewestDigits);
}

/** Kinds of one thing that come to more than all of it. */
function excess({ total, parts }: Pick<PartList, 'parts' | 'total'>): Relation | undefined {
  return fitInto(total, parts) ? undefined : judged(overrunClaim(total, parts));
}

function describe(list: PartList, isDoubtful: () => boolean = () => false): Relation | undefined {
  return judged(sumClaim(list.total, list.parts, isDoubtful));
}
