import type { LineFacts } from '../facts';
import { CUE } from '../cues';
import { REAL_TERMS } from '../vocabulary';
import { changesIn, impliedRate } from './change';
import { impliedComparisonsIn } from './comparisons';
import { directionsIn } from './direction';
import { excessesIn, ratesOver100In } from './limits';
import { listCountsIn } from './list-count';
import { ratesIn } from './rate';
import type { Relation } from './relation';
import { remaindersIn } from './remainder';
import { respectivesIn } from './respective';
import { sharesIn } from './share';
import { fractionSharesIn, shareListsIn } from './share-list';
import { sumsIn } from './sum';

/**
 * All relations between the figures of a line, those that hold and those that do not, by the place of their
 * subject. Nothing is said about figures that only might belong together.
 */
export function relationsOf(facts: LineFacts): readonly Relation[] {
  const { text, sentences } = facts;
  const relations: Relation[] = [
    ...listCountsIn(text, facts.figures),
    ...respectivesIn(text, facts.facts),
    ...fractionSharesIn(facts),
  ];
  sentences.forEach((sentence, i) => {
    relations.push(...inSentence(text, sentence));
    relations.push(...sharesOfSentenceBefore(text, sentences[i - 1], sentence));
  });
  return relations.length > 1
    ? relations.sort((a, b) => a.subject.range.start - b.subject.range.start)
    : relations;
}

const NONE: readonly Relation[] = [];

/** The words of a sentence decide which relations are looked for at all. */
function inSentence(text: string, sentence: LineFacts['facts']): readonly Relation[] {
  if (sentence.length === 1) return ratesOver100In(sentence);
  let cues = 0;
  let isDated = false;
  for (const fact of sentence) {
    cues |= fact.cues;
    isDated ||= fact.period !== undefined;
  }
  const sums = sumsIn(text, sentence);
  const rates = cues & CUE.rate ? ratesIn(sentence) : NONE;
  const rests = cues & RESTS ? remaindersIn(sentence, rates) : NONE;
  return [
    ...sums,
    ...rates,
    ...rests.filter((rest) => !sums.some((one) => isSameArithmetic(one, rest))),
    ...(hasShare(sentence, cues) ? [...sharesIn(text, sentence), ...shareListsIn(sentence)] : NONE),
    ...(isDated || cues & CHANGES ? changesAndDirections(sentence) : NONE),
    ...(cues & PARTS ? excessesIn(text, sentence) : NONE),
    // A rate above 100 % that its own figures prove is meant: old cases solved beside the new.
    ...ratesOver100In(sentence).filter(
      (over) => !rates.some((rate) => rate.holds && isSameSubject(rate, over)),
    ),
  ];
}

/** 共运用51044人次。其中，运用第一种形态33650人次，占65.9%: what 其中 opens divides the sentence before it. */
function sharesOfSentenceBefore(
  text: string,
  before: LineFacts['facts'] | undefined,
  sentence: LineFacts['facts'],
): readonly Relation[] {
  const [last, first] = [before?.at(-1), sentence[0]];
  if (!before || !last || !first || !sentence.some(({ cues }) => cues & CUE.share)) return NONE;
  const gap = text.slice(last.figure.range.end, first.figure.range.start);
  if (!/。(?:其中|在?这其中)[^。]*$/.test(gap) || before.length > MOST_TOTALS) return NONE;
  const own = new Set(sharesIn(text, sentence).map(({ subject }) => subject.range.start));
  return sharesIn(text, [...before, ...sentence]).filter(
    ({ subject }) => subject.range.start > first.figure.range.start && !own.has(subject.range.start),
  );
}

/** A sentence with more figures says too much for one of them to be meant. */
const MOST_TOTALS = 2;

/** 占企业总数（691家）的14%, 完成计划60亿元的70%: 占 may stand before a bracket or be another verb. */
function hasShare(sentence: LineFacts['facts'], cues: number): boolean {
  return (
    (cues & CUE.share) !== 0 || sentence.some(({ figure, label }) => figure.kind === 'rate' && label === '的')
  );
}

const RESTS = CUE.rest | CUE.undone | CUE.still | CUE.another | CUE.old | CUE.inHand;
const CHANGES = CUE.change | CUE.from | CUE.compared;
const PARTS = CUE.among | CUE.already | CUE.done;

function changesAndDirections(sentence: LineFacts['facts']): readonly Relation[] {
  const changes = changesIn(sentence);
  const implied = impliedRatesIn(sentence).filter(
    (one) => !changes.some((change) => isSameSubject(change, one)),
  );
  return [...changes, ...implied, ...directionsIn(sentence)];
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

function impliedRatesIn(sentence: LineFacts['facts']): readonly Relation[] {
  return impliedComparisonsIn(sentence).flatMap(({ after, change, rate }) => {
    if (change.direction !== rate.direction || REAL_TERMS.test(after.label)) return [];
    const relation = impliedRate(after, change.fact, rate.fact, change.direction === 'up');
    return relation ? [relation] : [];
  });
}
