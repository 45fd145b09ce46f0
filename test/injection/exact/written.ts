import { add, fraction, multiply, subtract, type Fraction } from './fraction';

/** Values that a written number may stand for, both ends included. */
export interface Span {
  readonly low: Fraction;
  readonly high: Fraction;
}

/**
 * How much a written number may have lost: `fair` is what rounding half up or cutting off takes away, `generous`
 * is a whole unit of its last place either way. What is true must be so by fair rounding; what is called false
 * must be so even by generous rounding.
 */
export type Rounding = 'fair' | 'generous';

const WRITTEN = /^(\d+)(?:\.(\d+))?(万|亿|万亿)?([%％])?$/;
const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };

/** Reads 171, 1,045, 14.5万 or 57.89%. A whole number without 万, 亿 or % is exact. */
export function spanOf(written: string, rounding: Rounding): Span {
  const match = WRITTEN.exec(written.replaceAll(',', ''));
  if (!match) throw new Error(`not a number: ${written}`);
  const [, whole = '', places = '', power = '', percent] = match;
  const unit = multiply(
    fraction(10n ** BigInt(POWERS[power] ?? 0)),
    fraction(1n, 10n ** BigInt(places.length)),
  );
  const value = multiply(fraction(BigInt(whole + places)), unit);
  if (places === '' && power === '' && percent === undefined) return { low: value, high: value };
  const below = rounding === 'fair' ? multiply(unit, fraction(1n, 2n)) : unit;
  return { low: subtract(value, below), high: add(value, unit) };
}
