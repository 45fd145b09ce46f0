import { growthClaim } from '../equations/change-claims';
import { isRateFact, type RateFact } from '../equations/quotient';
import { comparable, isFirm, type Fact, type KnownFact } from '../facts';
import { meaningOf } from '../meaning';
import { candidate, isAmount, type Binder, type Candidate } from './candidate';
import { baseOf } from './comparing';

/** 97件134人，去年同期为197件375人，分别下降50.76%、64.27%: each rate is of the two values in its place. */
export const pairedChangesIn: Binder = ({ sentences }) => sentences.flatMap(changesOf);

/** Now and before, in two measures, and the two rates. */
const SIZE = 6;

function changesOf(sentence: readonly Fact[]): readonly Candidate[] {
  return sentence.flatMap((_, at) => {
    const [a, b, c, d, first, second] = sentence.slice(at, at + SIZE);
    if (!first || !second || !isRateFact(first) || !isRateFact(second)) return [];
    const verb = /分别/.test(first.label) ? meaningOf(first).way : undefined;
    const values = [a, b, c, d].filter((fact) => fact !== undefined).filter(isAmount);
    if (!verb || values.length < SIZE - 2 || !isFirm(first) || !isFirm(second)) return [];
    return [
      ...changeOf(values[0], values[2], first, verb),
      ...changeOf(values[1], values[3], second, meaningOf(second).way ?? verb),
    ];
  });
}

function changeOf(
  a: KnownFact | undefined,
  b: KnownFact | undefined,
  rate: RateFact,
  verb: 'up' | 'down',
): readonly Candidate[] {
  if (!a || !b || !comparable(a, b)) return [];
  const base = baseOf(a, b);
  if (!base) return [];
  return [
    candidate(
      growthClaim({ before: base, after: base === a ? b : a }, rate, verb === 'up', 'likely'),
      'closed',
    ),
  ];
}
