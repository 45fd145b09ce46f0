import { add, compare, decimalText, exactly, integer, ONE, quotient, type Decimal } from '../reading/decimal';
import type { Measure, Rate } from '../reading/figure';
import { allowedAt, halfUp, holds, meet, solvedFor, type Bound, type Equation } from './equation';
import { SHARE } from './factors';
import { FALL, RISE } from './growth';
import { countTerm, countTermOf, termOf, textLike } from './term';

/** A whole number put for a figure that is not there, and what it would give. */
export interface NearMiss {
  readonly value: string;
  /** The result as it would be written. */
  readonly result: string;
  /** 32÷37=86.49% */
  readonly arithmetic: string;
}

/**
 * The two whole numbers on either side of what the figure at `at` would have to be. `undefined` where one of them makes
 * the equation hold, so that nothing is wrong, and where there is no such number.
 */
function nearestWholes<Role extends string>(
  equation: Equation<Role>,
  bound: readonly Bound<Role>[],
  at: number,
): readonly NearMiss[] | undefined {
  const value = solvedFor(equation, bound, at);
  const below = value && quotient(value, ONE, 0, 'truncate');
  if (!below) return undefined;
  const tried = [below, add(below, ONE)].map((whole) => ({
    whole,
    bound: bound.map((one, i) => (i === at ? { ...one, term: countTerm(whole) } : one)),
  }));
  if (tried.some((one) => holds(equation, one.bound) !== false)) return undefined;
  return tried.flatMap(({ whole, bound: all }) => missOf(equation, all, whole) ?? []);
}

function missOf<Role extends string>(
  equation: Equation<Role>,
  bound: readonly Bound<Role>[],
  value: Decimal,
): NearMiss | undefined {
  const at = bound.findIndex(({ role }) => role === equation.result);
  const [gives, term] = [solvedFor(equation, bound, at), bound[at]?.term];
  if (!gives || !term) return undefined;
  const result = textLike(term, gives);
  return { value: decimalText(value), result, arithmetic: `${equation.text(bound)}=${result}` };
}

/** The whole numbers that the figure at `at` may be; none where there are more than `most`. */
export function wholesAllowed<Role extends string>(
  equation: Equation<Role>,
  bound: readonly Bound<Role>[],
  at: number,
  most: number,
): readonly Decimal[] {
  const allowed = allowedAt(equation, bound.map(halfUp), at);
  if (!allowed) return [];
  const found: Decimal[] = [];
  for (let whole = ceiling(allowed.low); meet(exactly(whole), allowed); whole = add(whole, ONE)) {
    if (found.length === most) return [];
    found.push(whole);
  }
  return found;
}

function ceiling(value: Decimal): Decimal {
  const cut = quotient(value, ONE, 0, 'truncate') ?? integer(0);
  return compare(cut, value) < 0 ? add(cut, ONE) : cut;
}

/** The whole numbers nearest to one that is such a share of a total, where none is. */
export function missedShares(total: Measure, share: Rate): readonly NearMiss[] | undefined {
  return nearestWholes(
    SHARE,
    [
      { role: 'part', term: countTermOf(0) },
      { role: 'total', term: termOf(total) },
      { role: 'rate', term: termOf(share) },
    ],
    0,
  );
}

/** The whole numbers nearest to one that changes by such a rate to what there is now, where none does. */
export function missedBases(now: Measure, rate: Rate, isUp: boolean): readonly NearMiss[] | undefined {
  return nearestWholes(
    isUp ? RISE : FALL,
    [
      { role: 'before', term: countTermOf(0) },
      { role: 'after', term: termOf(now) },
      { role: 'rate', term: termOf(rate) },
    ],
    0,
  );
}
