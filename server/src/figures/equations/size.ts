import {
  compare,
  integer,
  intersect,
  multiply,
  negate,
  ONE,
  subtract,
  sum,
  type Decimal,
} from '../reading/decimal';
import type { Measure } from '../reading/figure';
import { holds } from './equation';
import { NEAR_ORDER } from './order';
import { termOf, valuesOf, type Term } from './term';

/** Anything with a written amount: a fact, or a figure on its own as `{ figure }`. */
export interface Sized {
  readonly figure: Measure;
}

/** 0 where one is still to be written: it is neither more nor less. */
function orderOf(a: Sized, b: Sized): number {
  if (isOpen(a) || isOpen(b)) return 0;
  return compare(a.figure.amount.value, b.figure.amount.value);
}

/** Whether the amount is still to be written. */
export function isOpen({ figure }: Sized): boolean {
  return figure.amount.isOpen === true;
}

/** Whether the first is written as more than the second. */
export function isMore(a: Sized, b: Sized): boolean {
  return orderOf(a, b) > 0;
}

/** Whether the first is written as less than the second. */
export function isLess(a: Sized, b: Sized): boolean {
  return orderOf(a, b) < 0;
}

/** Whether the amount is the number. */
export function amountsTo({ figure }: Sized, number: number): boolean {
  return compare(figure.amount.value, integer(number)) === 0;
}

/** Whether the amount is the number or more. */
export function reaches({ figure }: Sized, number: number): boolean {
  return compare(figure.amount.value, integer(number)) >= 0;
}

/** Whether the amount is more than the number. */
export function exceeds({ figure }: Sized, number: number): boolean {
  return !figure.amount.isOpen && compare(figure.amount.value, integer(number)) > 0;
}

/** The amount as a plain number, for counting what is listed. */
export function countOf({ figure }: Sized): number {
  return Number(figure.amount.value.mantissa);
}

/** Whether the written decimals allow both to be one value: 3.2万 and 32048. */
export function mayBeSame(a: Sized, b: Sized): boolean {
  return intersect(valuesOf(a.figure), valuesOf(b.figure));
}

/** Whether neither is hundreds of times as much as the other. */
export function isNearInSize(a: Sized, b: Sized): boolean {
  const bound = [
    { role: 'before' as const, term: termOf(a.figure) },
    { role: 'after' as const, term: termOf(b.figure) },
  ];
  return holds(NEAR_ORDER, bound) !== false;
}

/** Whether the first number is written as less than the second. */
export function isLessTerm(a: Term, b: Term): boolean {
  return compare(a.value, b.value) < 0;
}

/** Whether a number is more than nothing. */
export function isPositive({ value }: Term): boolean {
  return value.mantissa > 0n;
}

/** Whether a number is less than nothing. */
export function isNegative({ value }: Term): boolean {
  return value.mantissa < 0n;
}

/** Whether a number is nothing. */
export function isNothing({ value }: Term): boolean {
  return value.mantissa === 0n;
}

/** Whether a number is one. */
export function isOne(value: Decimal): boolean {
  return compare(value, ONE) === 0;
}

/** Whether numbers come to something near another one, two fifths of it more or less. */
export function isAbout(values: readonly Decimal[], number: number): boolean {
  const off = multiply(subtract(sum(values), integer(number)), integer(5));
  const most = integer(2 * number);
  return compare(off, most) < 0 && compare(off, negate(most)) > 0;
}
