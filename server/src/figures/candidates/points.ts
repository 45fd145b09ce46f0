import { differenceClaim, isRise } from '../equations/change-claims';
import { isRateFact, type RateFact } from '../equations/quotient';
import { isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { meaningOf } from '../meaning';
import { candidate, type Binder, type Candidate } from './candidate';
import { baseOf, directionClaim } from './comparing';
import { CHANGE_END } from '../words/vocabulary';
import { COMPARED_WITH_LAST_TIME, OWN_BASE } from '../words/word-classes.generated';

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
    !CHANGE_END.test(fact.label.replace(/(?:到|至|为|达|目标|计划)+$/, '·'))
  );
}

function pairsFor(sentence: readonly Fact[], at: number, points: KnownFact): readonly Candidate[] {
  const growth = growthBeside(sentence.slice(0, at), points);
  if (growth) return differenceOf(...growth, points, true, growth[1]);
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

/** 增长8.3%，全省平均增长6.9%，高于全省1.4个百分点: the growth of two places, and by how much they differ. */
function growthBeside(
  before: readonly Fact[],
  { label }: KnownFact,
): readonly [own: RateFact, place: RateFact] | undefined {
  const place = /[于高低快慢出](全[国省市县区州])/.exec(label)?.[1];
  const [own, other] = before.filter(isRateFact).slice(-2);
  if (!place || !own || !other || !isFirm(own) || !isFirm(other)) return undefined;
  const areGrowth = [own, other].every((fact) => meaningOf(fact).isChange);
  return areGrowth && other.label.includes(place) && !own.label.includes(place) ? [own, other] : undefined;
}

/** 与90%的目标相比还差4个百分点 */
const SHORT_OF = /还差|尚差|相差|差距/;

function differenceOf(
  a: RateFact,
  b: RateFact,
  points: KnownFact,
  isClear: boolean,
  named?: RateFact,
): readonly Candidate[] {
  const base = named ?? baseOf(a, b);
  const [before, after] = base === b ? [b, a] : [a, b];
  const isUp = isRise({ before, after });
  const hasOwnBase =
    COMPARED_WITH_LAST_TIME.test(points.label) &&
    before.period !== 'last' &&
    !/去年|上年|同期/.test(before.label);
  const isElsewhere = !named && points.mark !== '' && NAMES_BASE.test(points.label);
  const isBound =
    base !== undefined &&
    isClear &&
    !isElsewhere &&
    !hasOwnBase &&
    (named !== undefined || !OWN_BASE.test(points.label));
  const made = candidate(
    differenceClaim({ before, after }, points, 'likely'),
    isBound
      ? 'closed'
      : !isClear || hasOwnBase || isElsewhere
        ? 'none'
        : SHORT_OF.test(points.label)
          ? 'bound'
          : 'near',
  );
  const verb = meaningOf(points).way;
  if (!isBound || !verb || (verb === 'up') === isUp) return [made];
  return [{ ...made, ifTrue: directionClaim({ before, after }, points, verb) }];
}

/** 比行业平均水平高4.6个百分点: against something whose value is not given. */
const NAMES_BASE = /[比较于]/;
