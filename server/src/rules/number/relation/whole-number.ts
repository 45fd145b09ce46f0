import { add, integer, quotient, type Decimal } from '../../../figures/reading/decimal';
import type { KnownFact } from '../../../figures/facts';
import { isExact } from '../../../figures/reading/units';

const NEAR = [-2n, -1n, 0n, 1n, 2n];

/**
 * The one whole number near `dividend / divisor` that fits. `undefined` where several do, for then nothing says which
 * of them is meant.
 */
export function onlyWholeNumber(
  dividend: Decimal,
  divisor: Decimal,
  fits: (value: Decimal) => boolean,
): Decimal | undefined {
  if (divisor.mantissa <= 0n) return undefined;
  const guess = quotient(dividend, divisor, 0, 'half-up');
  const fitting = guess
    ? NEAR.map((step) => add(guess, integer(step))).filter((value) => value.mantissa >= 0n && fits(value))
    : [];
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether a figure is a whole number that is meant exactly: 152起, but not 15.2万起 or 36公里. */
export function isWhole({ figure }: KnownFact): boolean {
  const { power, written } = figure.amount;
  return figure.kind === 'quantity' && power === 0 && written.scale === 0 && isExact(figure.unit);
}

/** The same fact with another whole number in it. */
export function withWhole(fact: KnownFact, value: Decimal): KnownFact {
  return { ...fact, figure: { ...fact.figure, amount: { ...fact.figure.amount, value, written: value } } };
}
