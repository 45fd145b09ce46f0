import { add, compare, exactly, quotient, subtract, type Decimal, type Interval } from '../reading/decimal';
import type { Term } from './term';

/** A term and its part in an equation. */
export interface Bound<Role extends string> {
  readonly role: Role;
  readonly term: Term;
}

/**
 * What arithmetic says of a few numbers. It knows their roles and nothing of words: sentences, tables, last year's
 * report and blanks bind their figures to the roles and ask it.
 */
export interface Equation<Role extends string> {
  readonly roles: readonly Role[];
  /** The role that the others give; its value ends the arithmetic. */
  readonly result: Role;
  /**
   * What the value at `at` may be, so that the equation holds with some of the values that the others may have.
   * `undefined` where that cannot be said, as when it would divide by nothing.
   */
  readonly solve: (values: readonly Interval[], roles: readonly Role[], at: number) => Interval | undefined;
  /** The arithmetic for people up to the equals sign: 120−96. */
  readonly text: (bound: readonly Bound<Role>[]) => string;
  /** Whether a value solved for can be written down as it is: sums are exact, quotients are rounded. */
  readonly isExact: boolean;
  /** It only sets a limit: it says of no figure what it should be. */
  readonly isLimit?: true;
  /** Its text compares two sides, and no result comes after it. */
  readonly isComparison?: true;
}

/** Digits beyond the point in which quotients are carried. */
const PLACES = 24;

/** Whether the written decimals of all terms allow the equation to hold; `undefined` where it cannot be decided. */
export function holds<Role extends string>(
  equation: Equation<Role>,
  bound: readonly Bound<Role>[],
): boolean | undefined {
  const at = bound.findIndex(({ role }) => role === equation.result);
  const values = bound.map(({ term }) => term.values);
  const own = values[at];
  const allowed = own && equation.solve(values, rolesOf(bound), at);
  return allowed && meet(allowed, own);
}

/** What the value at `at` has to be for the equation to hold with the others exactly as written. */
export function solvedFor<Role extends string>(
  equation: Equation<Role>,
  bound: readonly Bound<Role>[],
  at: number,
): Decimal | undefined {
  const values = bound.map(({ term }) => exactly(term.value));
  return equation.solve(values, rolesOf(bound), at)?.low;
}

/** What the value at `at` may be with the others as their written decimals allow. */
export function allowedAt<Role extends string>(
  equation: Equation<Role>,
  bound: readonly Bound<Role>[],
  at: number,
): Interval | undefined {
  return equation.solve(
    bound.map(({ term }) => term.values),
    rolesOf(bound),
    at,
  );
}

function rolesOf<Role extends string>(bound: readonly Bound<Role>[]): readonly Role[] {
  return bound.map(({ role }) => role);
}

/** Whether two intervals have a value in common. The upper end of a rounded number is not one of its values. */
export function meet(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

function reaches(a: Interval, b: Interval): boolean {
  const order = compare(a.low, b.high);
  return order < 0 || (order === 0 && isPoint(b));
}

function isPoint({ low, high }: Interval): boolean {
  return compare(low, high) === 0;
}

/** `a ÷ b` for intervals of positive numbers; `undefined` where `b` may be nothing. */
export function divided(a: Interval, b: Interval): Interval | undefined {
  if (b.low.mantissa <= 0n) return undefined;
  const low = quotient(a.low, b.high, PLACES, 'half-up');
  const high = quotient(a.high, b.low, PLACES, 'half-up');
  return low && high && { low, high };
}

/** Rounded half up only: were cut-off numbers allowed as well, hardly any value would be the only one. */
export function halfUp<Role extends string>({ role, term }: Bound<Role>): Bound<Role> {
  const { value, values } = term;
  const high = add(value, subtract(value, values.low));
  return { role, term: { ...term, values: { low: values.low, high } } };
}
