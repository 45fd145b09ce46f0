import { FALL_BY, RISE_BY } from '../equations/balance';
import { isRateFact, type RateFact } from '../equations/quotient';
import { plainTermOf } from '../equations/term';
import { isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { compare } from '../reading/decimal';
import { candidate, type Binder, type Candidate } from './candidate';
import { baseOf, directionClaim, verbOf } from './comparing';
import { CHANGE_END, OWN_BASE } from './words';

/** Two percentages and the points between them. */
export const pointsIn: Binder = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    sentence.flatMap((fact, at) => (isPoints(fact) ? pairsFor(sentence, at, fact) : [])),
  );

function isPoints(fact: Fact): fact is KnownFact {
  return (
    isKnown(fact) &&
    fact.figure.kind === 'points' &&
    isFirm(fact) &&
    !fact.figure.shared &&
    !/年均|平均每/.test(fact.label)
  );
}

function isLevel(fact: Fact): fact is RateFact {
  return (
    isRateFact(fact) &&
    isFirm(fact) &&
    !CHANGE_END.test(fact.label.replace(/(?:到|至|为|达到?|目标|计划)+$/, '·'))
  );
}

function pairsFor(sentence: readonly Fact[], at: number, points: KnownFact): readonly Candidate[] {
  const before = sentence.slice(0, at).filter(isLevel);
  const later = sentence.slice(at + 1).filter(isLevel);
  const nearest: (RateFact | undefined)[][] = [
    [before.at(-2), before.at(-1)],
    [before.at(-1), later[0]],
  ];
  return nearest.flatMap(([a, b], i) => {
    if (!a || !b) return [];
    const isClear =
      i === 0
        ? true
        : before.length === 1 &&
          baseOf(a, b) === a &&
          /达|为|至|到/.test(b.label + b.figure.hedges.map(({ word }) => word).join(''));
    return differenceOf(a, b, points, isClear);
  });
}

function differenceOf(a: RateFact, b: RateFact, points: KnownFact, isClear: boolean): readonly Candidate[] {
  const base = baseOf(a, b);
  const [before, after] = base === b ? [b, a] : [a, b];
  const isUp = compare(after.figure.amount.value, before.figure.amount.value) >= 0;
  const hasOwnBase =
    /同比|去年|上年|同期/.test(points.label) &&
    before.period !== 'last' &&
    !/去年|上年|同期/.test(before.label);
  const isElsewhere = points.mark !== '' && NAMES_BASE.test(points.label);
  const isBound =
    base !== undefined && isClear && !isElsewhere && !hasOwnBase && !OWN_BASE.test(points.label);
  const made = candidate(
    {
      kind: 'change',
      equation: isUp ? RISE_BY : FALL_BY,
      bindings: [
        { role: 'before', fact: before, term: plainTermOf(before.figure) },
        { role: 'after', fact: after, term: plainTermOf(after.figure) },
        { role: 'difference', fact: points },
      ],
      subject: 'difference',
      confidence: 'likely',
    },
    isBound ? 'closed' : isClear && !hasOwnBase && !isElsewhere ? 'near' : 'none',
  );
  const verb = verbOf(points.label);
  if (!isBound || !verb || (verb === 'up') === isUp) return [made];
  return [{ ...made, ifTrue: directionClaim(before, after, points, verb) }];
}

/** 比行业平均水平高4.6个百分点: against something whose value is not given. */
const NAMES_BASE = /[比较于]/;
