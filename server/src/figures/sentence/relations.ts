import type { LineFacts } from '../facts';
import { CUE } from '../words/cues';
import { proposedIn } from '../candidates/propose';
import { stepClaim } from '../equations/change-claims';
import { judge } from '../equations/judge';
import { changesOf } from './change';
import { comparisonsIn, impliedComparisonsIn, type ImpliedComparison } from './comparisons';
import { directionsOf } from './direction';
import { excessesIn, ratesOver100In } from './limits';
import { listCountsIn } from './list-count';
import { ratesIn } from './rate';
import type { Relation } from '../equations/relation';
import { magnitudesIn } from './magnitudes';
import { unitPairsIn } from './unit-pairs';
import { roundChangesOf } from './round-changes';
import { remaindersIn } from './remainder';
import { respectivesIn } from './respective';
import { sharesIn } from './share';
import { fractionSharesIn, shareListsIn } from './share-list';
import { sumsIn } from './sum';
import { REAL_TERMS } from '../words/word-classes.generated';

/**
 * All relations between the figures of a line, those that hold and those that do not, by the place of their
 * subject. Nothing is said about figures that only might belong together.
 */
export function relationsOf(facts: LineFacts): readonly Relation[] {
  const { text, sentences } = facts;
  const relations: Relation[] = [
    ...listCountsIn(text),
    ...respectivesIn(text, facts.figures),
    ...fractionSharesIn(facts),
  ];
  for (let i = 0; i < sentences.length; i += 1) addRelations(relations, text, sentences[i], sentences[i - 1]);
  for (const one of proposedIn(facts, relations)) relations.push(one);
  return relations.length > 1
    ? relations.sort((a, b) => a.subject.range.start - b.subject.range.start)
    : relations;
}

type Sentence = LineFacts['facts'];

const NONE: readonly Relation[] = [];
const WHOLES = CUE.parts | CUE.among | CUE.from | CUE.complement | CUE.total | CUE.closing;
const RESTS = CUE.rest | CUE.undone | CUE.still | CUE.another | CUE.old | CUE.inHand;
const CHANGES = CUE.change | CUE.from | CUE.compared;

/** Adds what a sentence proves. Its words and marks decide which relations are looked for at all. */
function addRelations(
  relations: Relation[],
  text: string,
  sentence: Sentence | undefined,
  before: Sentence | undefined,
): void {
  if (!sentence) return;
  let cues = 0;
  let hasRates = false;
  let [isDated, isDivided, isOfBase] = [false, false, false];
  for (const { cues: own, figure, period, mark, label, after } of sentence) {
    cues |= own;
    isDated ||= period !== undefined;
    // 74个问题中，甲区15个
    isDivided ||= mark === '（' || mark === '：' || mark === '(' || mark === ':' || after.endsWith('中');
    if (figure.kind !== 'rate') continue;
    hasRates = true;
    // 占企业总数（691家）的14%, 完成计划60亿元的70%: 占 may stand before a bracket or be another verb.
    isOfBase ||= label === '的';
  }
  const add = (found: readonly Relation[]): void => {
    for (const relation of found) relations.push(relation);
  };
  const sums = isDivided || cues & WHOLES ? sumsIn(text, sentence) : NONE;
  const rates = hasRates && cues & CUE.rate ? ratesIn(sentence) : NONE;
  add(sums);
  add(rates);
  if (cues & RESTS) add(withoutRepeats(remaindersIn(sentence, rates), sums));
  if (hasRates && (isOfBase || cues & CUE.share)) {
    add(sharesIn(text, sentence));
    add(shareListsIn(sentence));
    add(sharesOfSentenceBefore(text, before, sentence));
  }
  if (isDated || cues & CHANGES) add(changesAndDirections(text, sentence));
  const magnitudes = magnitudesIn(text, sentence);
  add(magnitudes);
  if (sentence.length > 1) {
    add(excessesIn(text, sentence));
    if (magnitudes.length === 0) add(unitPairsIn(sentence));
  }
  if (hasRates) add(unprovenOver100(text, sentence, rates));
}

/** A rate above 100 % that its own figures prove is meant: old cases solved beside the new. */
function unprovenOver100(text: string, sentence: Sentence, rates: readonly Relation[]): readonly Relation[] {
  return ratesOver100In(text, sentence).filter(
    (over) => !rates.some((rate) => rate.holds && isSameSubject(rate, over)),
  );
}

function withoutRepeats(rests: readonly Relation[], sums: readonly Relation[]): readonly Relation[] {
  return rests.filter((rest) => !sums.some((one) => isSameArithmetic(one, rest)));
}

/** A sentence with more figures says too much for one of them to be meant. */
const MOST_TOTALS = 2;

/** 共运用51044人次。其中，运用第一种形态33650人次，占65.9%: what 其中 opens divides the sentence before it. */
function sharesOfSentenceBefore(
  text: string,
  before: Sentence | undefined,
  sentence: Sentence,
): readonly Relation[] {
  const [last, first] = [before?.at(-1), sentence[0]];
  if (!before || !last || !first || before.length > MOST_TOTALS) return NONE;
  const gap = text.slice(last.figure.range.end, first.figure.range.start);
  if (!/。(?:其中|在?这其中)[^。]*$/.test(gap)) return NONE;
  const own = new Set(sharesIn(text, sentence).map(({ subject }) => subject.range.start));
  return sharesIn(text, [...before, ...sentence]).filter(
    ({ subject }) => subject.range.start > first.figure.range.start && !own.has(subject.range.start),
  );
}

function changesAndDirections(text: string, sentence: Sentence): readonly Relation[] {
  const comparisons = comparisonsIn(sentence);
  const implied = impliedComparisonsIn(sentence);
  if (comparisons.length + implied.length === 0) return NONE;
  const changes = changesOf(comparisons);
  return [
    ...changes,
    ...roundChangesOf(text, comparisons),
    ...impliedRatesOf(implied).filter((one) => !changes.some((change) => isSameSubject(change, one))),
    ...directionsOf(comparisons, implied),
  ];
}

/** A rest that closes a list of parts (其余16条) is one of them. */
function isSameArithmetic(sum: Relation, rest: Relation): boolean {
  return (
    sum.operands[0]?.range.start === rest.operands[0]?.range.start &&
    sum.operands.some(({ range }) => range.start === rest.subject.range.start)
  );
}

function isSameSubject(a: Relation, b: Relation): boolean {
  return a.subject.range.start === b.subject.range.start;
}

function impliedRatesOf(implied: readonly ImpliedComparison[]): readonly Relation[] {
  return implied.flatMap(({ after, change, rate }) => {
    if (change.direction !== rate.direction || REAL_TERMS.test(after.label)) return [];
    const isRate = rate.fact.figure.kind === 'rate';
    const relation = isRate && judge(stepClaim(after, change.fact, rate.fact, change.direction === 'up'));
    return relation ? [relation] : [];
  });
}
