import type { LineFacts } from '../facts';
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
import { sumsIn } from './sum';

/**
 * All relations between the figures of a line, those that hold and those that do not, by the place of their
 * subject. Nothing is said about figures that only might belong together.
 */
export function relationsOf(facts: LineFacts): readonly Relation[] {
  const { text, sentences } = facts;
  const relations = [
    ...sumsIn(facts),
    ...listCountsIn(facts),
    ...respectivesIn(facts),
    ...sentences.flatMap((sentence) => inSentence(text, sentence)),
  ];
  return relations.sort((a, b) => a.subject.range.start - b.subject.range.start);
}

function inSentence(text: string, sentence: LineFacts['facts']): readonly Relation[] {
  const rates = ratesIn(sentence);
  const changes = changesIn(sentence);
  return [
    ...rates,
    ...remaindersIn(sentence, rates),
    ...sharesIn(sentence),
    ...changes,
    ...impliedRatesIn(sentence).filter(
      (implied) => !changes.some((change) => isSameSubject(change, implied)),
    ),
    ...directionsIn(sentence),
    ...excessesIn(text, sentence),
    // A rate above 100 % that its own figures prove is meant: old cases solved beside the new.
    ...ratesOver100In(sentence).filter(
      (over) => !rates.some((rate) => rate.holds && isSameSubject(rate, over)),
    ),
  ];
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
