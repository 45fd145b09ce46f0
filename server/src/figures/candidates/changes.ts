import { growthClaim, isRise, stepClaim } from '../equations/change-claims';
import { isRateFact, type RateFact } from '../equations/quotient';
import { comparable, isFirm, type Fact, type KnownFact } from '../facts';
import { meaningOf } from '../meaning';
import { candidate, isAmount, type Binder, type Candidate } from './candidate';
import { baseOf, directionClaim } from './comparing';
import { CHANGE_END } from '../words/vocabulary';
import type { Way } from '../words/ways';
import { COMPARABLE_PRICES, COMPARED_WITH_LAST_TIME, OWN_BASE } from '../words/word-classes.generated';

/** Two values of one measure, or a value and a step, and a percentage of change near them. */
export const changesIn: Binder = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    sentence.flatMap((fact, at) => {
      const verb = isRateFact(fact) && isFirm(fact) && !fact.figure.shared ? verbAt(fact) : undefined;
      return verb && isRateFact(fact) ? changesAt(sentence, at, fact, verb) : [];
    }),
  );

function verbAt(rate: RateFact): Way | undefined {
  const { isChange, way } = meaningOf(rate);
  return isChange && !OWN_BASE.test(rate.label) ? way : undefined;
}

/** 同比下降, 净增长, but not 产业投资增长, which is said of something else. */
function isSubjectless(label: string): boolean {
  return SUBJECTLESS.test(label.replace(CHANGE_END, ''));
}

const REACHED = /^(?:降|升|增|减|回落|提高|下降|上升|增加|减少)?[至到为]$/;

const SUBJECTLESS =
  /^(?:同比|环比|比|较|与|相比|之?前|分别|均|各|净|总|共计?|累计|合计|一共|实际|实现|其|上|本|去年|同期|期|初|[两三四五六七八九十]?年间?|来|下|也|又|再|即|约|达|为|是|的|可|预计|大幅|小幅|略|有所|明显)*$/;

function isValue(fact: Fact): fact is KnownFact {
  return isAmount(fact) && !COMPARABLE_PRICES.test(fact.label);
}

function changesAt(sentence: readonly Fact[], at: number, rate: RateFact, verb: Way): readonly Candidate[] {
  const before = sentence.slice(0, at).filter(isValue);
  const step = before.at(-1);
  const lastLevel = sentence.slice(0, at).findLast((fact) => isRateFact(fact) && !meaningOf(fact).isChange);
  if (!step || (lastLevel && lastLevel.index > step.index) || !isSubjectless(rate.label)) return [];
  const stepVerb = meaningOf(step).isChange ? meaningOf(step).way : undefined;
  const alike = before.slice(0, -1).filter((fact) => comparable(fact, step));
  if (stepVerb) {
    // 比前年减少15起，同比下降10% compares with two different years.
    if (isOfOtherYear(step, rate)) return [];
    const value = alike.findLast((fact) => !meaningOf(fact).isChange);
    const later = sentence
      .slice(at + 1)
      .find((fact): fact is KnownFact => isValue(fact) && comparable(fact, step));
    return [
      ...(value ? [stepOf(value, step, rate, verb, true)] : []),
      ...(later &&
      !meaningOf(later).isChange &&
      !value &&
      /总|达|为|至/.test(later.label + later.figure.hedges.map(({ word }) => word).join(''))
        ? [stepOf(later, step, rate, verb, true)]
        : []),
    ];
  }
  const first = alike.at(-1);
  if (first) return pairOf(first, step, rate, verb);
  // 较2020年的42.5千克下降8.7%，降至38.8千克
  const reached = sentence.slice(at + 1).find(isValue);
  return reached && comparable(reached, step) && REACHED.test(reached.label)
    ? pairOf(step, reached, rate, verb)
    : [];
}

function stepOf(after: KnownFact, step: KnownFact, rate: RateFact, verb: Way, isBound: boolean): Candidate {
  return candidate(
    stepClaim(after, step, rate, verb === 'up'),
    /[由从比较]/.test(after.label) || after.period === 'last' || meaningOf(step).isEach
      ? 'none'
      : isBound
        ? 'bound'
        : 'framed',
  );
}

function isOfOtherYear(step: KnownFact, rate: RateFact): boolean {
  const [a, b] = [step, rate].map(({ times, label }) => times.join('') + label);
  return /比|较/.test(a ?? '') && /同比/.test(b ?? '') && !/同|去年|上年/.test(a ?? '');
}

/** Comparisons of a percentage with a year that the pair before it does not name. */
function hasOtherBase({ label, times }: RateFact, before: KnownFact): boolean {
  return (
    COMPARED_WITH_LAST_TIME.test(times.join('') + label) &&
    before.period !== 'last' &&
    !/去年|上年|同期/.test(before.label)
  );
}

function pairOf(a: KnownFact, b: KnownFact, rate: RateFact, verb: Way): readonly Candidate[] {
  const base = baseOf(a, b);
  const pair = base === b ? { before: b, after: a } : { before: a, after: b };
  if (hasOtherBase(rate, pair.before)) return [];
  const isUp = isRise(pair);
  const claimOf = (upwards: boolean): Candidate =>
    candidate(growthClaim(pair, rate, upwards, 'likely'), base ? 'closed' : 'near');
  const made = claimOf(verb === 'up');
  if ((verb === 'up') === isUp || !base) return [made];
  return [{ ...claimOf(isUp), ifTrue: directionClaim(pair, rate, verb) }, made];
}
