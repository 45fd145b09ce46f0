import { addIntervals, exactly, negate, subtractIntervals, ZERO, type Interval } from '../reading/decimal';
import type { Bound, Equation } from './equation';

/** The result is the sum of some roles less others; each may be played by several terms. */
export function balance<Result extends string, Other extends string>(
  result: Result,
  signs: Readonly<Record<Other, 1 | -1>>,
): Equation<Result | Other> {
  const signOf = (role: Result | Other): number => (role === result ? -1 : signs[role as Other]);
  return {
    roles: [...(Object.keys(signs) as Other[]), result],
    result,
    isExact: true,
    solve: (values, roles, at) => {
      const own = roles[at];
      if (own === undefined) return undefined;
      let rest = exactly(ZERO);
      values.forEach((value, i) => {
        const role = roles[i];
        if (i === at || role === undefined) return;
        rest = signOf(role) > 0 ? addIntervals(rest, value) : subtractIntervals(rest, value);
      });
      return signOf(own) > 0 ? negated(rest) : rest;
    },
    text: (bound) => balanceText(bound, result, signOf),
  };
}

function negated({ low, high }: Interval): Interval {
  return { low: negate(high), high: negate(low) };
}

function balanceText<Role extends string>(
  bound: readonly Bound<Role>[],
  result: Role,
  signOf: (role: Role) => number,
): string {
  const others = bound.filter(({ role }) => role !== result);
  const added = others.filter(({ role }) => signOf(role) > 0).map(({ term }) => term.text);
  const taken = others.filter(({ role }) => signOf(role) < 0).map(({ term }) => `−${term.text}`);
  return shortened(added).join('＋') + taken.join('');
}

/** More terms are not written out. */
const MOST_TERMS = 8;

function shortened(terms: readonly string[]): readonly string[] {
  return terms.length > MOST_TERMS ? [...terms.slice(0, 3), '…', ...terms.slice(-1)] : terms;
}

/** Parts and their whole: 18＋35=53. */
export const SUM = balance('total', { part: 1 });

/** A value that is said again. */
export const SAME = balance('before', { base: 1 });

/** What there was, what was done of it and what is left: 120−96=24. */
export const REMAINDER = balance('rest', { total: 1, done: -1 });

/** A stock and what comes in and goes out: 486＋5372−5419=439. */
export const LEDGER = balance('closing', { opening: 1, in: 1, out: -1 });

/** The difference of two values, the greater first: 30−20=10. */
export const RISE_BY = balance('difference', { after: 1, before: -1 });

/** The same where the later value is the smaller one. */
export const FALL_BY = balance('difference', { before: 1, after: -1 });
