import { growthClaim, multipleClaim } from '../equations/change-claims';
import type { Cue } from '../equations/relation';
import { doubledTerm } from '../equations/round';
import { comparable, isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { candidate, isAmount, type Binder, type Candidate } from './candidate';
import { baseOf } from './comparing';

/** Two values and how many times the one is the other. */
export const multiplesIn: Binder = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    sentence.flatMap((fact, at) =>
      isKnown(fact) && fact.figure.kind === 'multiple' && isFirm(fact) ? timesOf(sentence, at, fact) : [],
    ),
  );

function timesOf(sentence: readonly Fact[], at: number, times: KnownFact): readonly Candidate[] {
  const amounts = sentence.slice(0, at).filter((fact): fact is KnownFact => isAmount(fact) || isBare(fact));
  const last = amounts.at(-1);
  const first = amounts
    .slice(0, -1)
    .findLast((fact) => last && (comparable(fact, last) || (isBare(fact) && isBare(last))));
  if (!first || !last) return [];
  const isOfLast = times.mark === '' && /^的?$/.test(times.label);
  const isFormer = /前者/.test(times.label);
  const base = isOfLast || isFormer ? last : baseOf(first, last);
  const [before, after] = base === last ? [last, first] : [first, last];
  const isClear = base !== undefined;
  const cue: Cue = isClear ? 'closed' : 'none';
  if (times.figure.kind === 'multiple' && times.figure.word === '番')
    return doubled(before, after, times, cue);
  const isRatio = isOfLast
    ? !/增|涨|高|多/.test(times.label)
    : /是|为|相当/.test(times.label) && !/增|涨|高出/.test(times.label);
  const pair = { before, after };
  return [
    isRatio
      ? candidate(multipleClaim(pair, times), cue)
      : candidate(growthClaim(pair, times, true, 'likely'), cue),
  ];
}

function isBare(fact: Fact): boolean {
  return (
    isKnown(fact) &&
    fact.figure.kind === 'quantity' &&
    !fact.figure.unit &&
    fact.figure.amount.power > 0 &&
    isFirm(fact)
  );
}

/** 翻两番: four times as much, and said of a little less or more. */
function doubled(before: KnownFact, after: KnownFact, times: KnownFact, cue: Cue): readonly Candidate[] {
  const term = times.figure.kind === 'multiple' ? doubledTerm(times.figure) : undefined;
  if (!term) return [];
  return [{ ...candidate(multipleClaim({ before, after }, times, term), cue), isSure: true }];
}
