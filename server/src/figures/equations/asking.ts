import { exactly, integer, quotient, ONE, type Interval } from '../reading/decimal';
import { holds, type Bound, type Equation } from './equation';
import { countTermOf } from './term';

/** What an equation says of plain whole numbers. */
export interface Answer {
  /** Whether the number that is said is right. */
  readonly holds: boolean;
  /** The numbers that would be right, from the least to the greatest; none where there are too many. */
  readonly allowed: readonly number[];
}

/** A whole number, or all that it may be. */
export type Given = number | Interval;

/** More numbers than this are no answer. */
const MOST_ALLOWED = 40;

/**
 * Asks an equation of whole numbers that are no figures of a report: days and months of the calendar, places of an order.
 *
 * @param said what the text says the result is
 */
export function ask<R extends string>(
  equation: Equation<R>,
  given: Readonly<Partial<Record<R, Given>>>,
  said: number,
): Answer {
  const bound = equation.roles.map((role): Bound<R> => {
    const value = role === equation.result ? said : (given[role] ?? said);
    const term = countTermOf(typeof value === 'number' ? value : 0);
    return { role, term: typeof value === 'number' ? term : { ...term, values: value } };
  });
  const at = equation.roles.indexOf(equation.result);
  const allowed = equation.solve(
    bound.map(({ term }) => term.values),
    equation.roles,
    at,
  );
  return { holds: holds(equation, bound) === true, allowed: allowed ? wholesIn(allowed) : [] };
}

function wholesIn({ low, high }: Interval): readonly number[] {
  const [first, last] = [low, high].map((end) => Number(quotient(end, ONE, 0, 'truncate')?.mantissa ?? 0n));
  if (first === undefined || last === undefined) return [];
  // The upper end of an interval is not one of its values.
  const count = first === last ? 1 : last - first;
  return count > MOST_ALLOWED ? [] : Array.from({ length: count }, (_, i) => first + i);
}

/** The whole numbers from one to another, as what a role may be. */
export function from(least: number, most: number): Interval {
  return least === most ? exactly(integer(least)) : { low: integer(least), high: integer(most + 1) };
}
