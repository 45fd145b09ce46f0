import { multiply, ONE, parseDecimal, type Decimal } from '../reading/decimal';
import type { Quantity } from '../reading/figure';
import { sizeOf, type Size } from '../reading/dimensions';
import { WITHIN } from './containment';
import { holds } from './equation';
import { boundTerms, type Binding, type Claim } from './judge';
import { NEAR_ORDER, SAME_ORDER } from './order';
import { exactTerm, scaledTerm, termIn, termOf, type Term } from './term';

type LimitRole = 'amount' | 'least' | 'most';

/** A figure with an amount and a unit. */
export interface Measured {
  readonly figure: Quantity;
}

/** An end of what a measure may be, in the first unit of its dimension, and how it is told. */
export interface Limit {
  readonly role: 'least' | 'most';
  readonly value: Decimal;
  readonly text: string;
}

/** A limit given in digits and a unit; nothing where there are none. */
export function limitOf(
  role: Limit['role'],
  digits: string,
  { size }: Size,
  text: string,
): Limit | undefined {
  const value = parseDecimal(digits);
  return value && { role, value: multiply(value, size), text };
}

/** What may have been meant: the scale and unit to write, the power of ten and the size of that unit. */
export interface Reading {
  readonly text: string;
  readonly power: number;
  readonly size: Decimal;
}

/** The claim that an amount is within its limits where it is not, with the first reading that would be. */
export function beyondLimits(
  fact: Measured,
  size: Decimal,
  limits: readonly Limit[],
  readings: readonly Reading[],
): Claim<LimitRole> | undefined {
  const { figure } = fact;
  const bindingsFor = (own: Decimal, power: number): readonly Binding<LimitRole>[] => [
    { role: 'amount', fact, term: termIn(scaledTerm(termOf(figure), power - figure.amount.power), own) },
    ...limits.map(({ role, value, text }) => ({
      role,
      fact: { figure: { range: figure.range, text } },
      term: exactTerm(value, text),
    })),
  ];
  const fits = (own: Decimal, power: number): boolean =>
    holds(WITHIN, boundTerms(bindingsFor(own, power))) !== false;
  if (fits(size, figure.amount.power)) return undefined;
  const meant = readings.find((one) => fits(one.size, one.power));
  return claimOf(fact, bindingsFor(size, figure.amount.power), meant?.text);
}

/** A figure in a unit that its measure is never given in; `text` is the scale and unit that it should have. */
export function otherUnitClaim(fact: Measured, text: string): Claim<LimitRole> {
  return claimOf(fact, [{ role: 'amount', fact }], text);
}

function claimOf(
  { figure }: Measured,
  bindings: readonly Binding<LimitRole>[],
  newText: string | undefined,
): Claim<LimitRole> {
  const { digits } = figure.amount;
  const range = { start: digits.end, end: figure.range.end };
  const expected = `${figure.text.slice(0, digits.end - figure.range.start)}${newText ?? ''}`;
  return {
    kind: 'magnitude',
    equation: WITHIN,
    bindings,
    subject: 'amount',
    confidence: 'likely',
    holds: false,
    ...(newText !== undefined && { correction: { expected, repair: { role: 'amount', range, newText } } }),
  };
}

/**
 * The claim that two values of one measure are of one order, where their digits are and their units put them hundreds
 * of times apart: 32毫克 and 36微克.
 */
export function farApartClaim(a: Measured, b: Measured): Claim<'after' | 'before'> | undefined {
  const inUnits = pairOf(a, b, ({ figure }) => ({
    ...termIn(termOf(figure), sizeOf(figure.unit?.word ?? '')?.size ?? ONE),
    text: figure.text,
  }));
  const inDigits = pairOf(a, b, ({ figure }) => exactTerm(figure.amount.value));
  const areFar = holds(NEAR_ORDER, boundTerms(inUnits)) === false;
  if (!areFar || holds(SAME_ORDER, boundTerms(inDigits)) !== true) return undefined;
  return {
    kind: 'magnitude',
    equation: NEAR_ORDER,
    bindings: inUnits,
    subject: 'before',
    confidence: 'likely',
    holds: false,
  };
}

function pairOf(
  a: Measured,
  b: Measured,
  term: (fact: Measured) => Term,
): readonly Binding<'before' | 'after'>[] {
  return [
    { role: 'before', fact: a, term: term(a) },
    { role: 'after', fact: b, term: term(b) },
  ];
}
