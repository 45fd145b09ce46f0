import {
  decimalText,
  exactly,
  integer,
  lastPlace,
  multiply,
  ONE,
  quotient,
  ratioWithin,
  roundingInterval,
  subtract,
  add,
  type Decimal,
} from '../../../figures/reading/decimal';
import type { Rate } from '../../../figures/reading/figure';

/** A rate that whole numbers give, as it would be written. */
export interface PossibleRate {
  readonly top: string;
  readonly bottom: string;
  readonly rate: string;
}

/**
 * The two whole parts of `total` whose shares lie nearest to `rate`. `undefined` where one of them may be written as
 * `rate`, rounded or cut off, so that nothing is wrong.
 */
export function nearestShares(total: Decimal, rate: Rate): readonly PossibleRate[] | undefined {
  const part = quotient(multiply(rate.amount.value, total), integer(rate.base), 0, 'truncate');
  if (!part) return undefined;
  const parts = [part, add(part, ONE)];
  return described(
    parts.map((top) => [top, total] as const),
    rate,
  );
}

/** The two whole old values from which a rise or fall to `now` comes nearest to `rate`; see `nearestShares`. */
export function nearestChanges(now: Decimal, rate: Rate, isUp: boolean): readonly PossibleRate[] | undefined {
  const base = integer(rate.base);
  const reached = isUp ? add(base, rate.amount.value) : subtract(base, rate.amount.value);
  if (reached.mantissa <= 0n) return undefined;
  const old = quotient(multiply(now, base), reached, 0, 'truncate');
  if (!old || old.mantissa <= 0n) return undefined;
  const steps = [old, add(old, ONE)].map((value) => {
    const step = isUp ? subtract(now, value) : subtract(value, now);
    return [step, value] as const;
  });
  return described(steps, rate);
}

function described(
  quotients: readonly (readonly [Decimal, Decimal])[],
  rate: Rate,
): readonly PossibleRate[] | undefined {
  const { value, written } = rate.amount;
  const writtenAs = roundingInterval(value, lastPlace(written.scale, 0));
  const scale = integer(rate.base);
  const isPossible = quotients.some(([top, bottom]) =>
    ratioWithin(exactly(multiply(top, scale)), exactly(bottom), writtenAs),
  );
  if (isPossible) return undefined;
  return quotients.flatMap(([top, bottom]) => {
    const near = quotient(multiply(top, scale), bottom, written.scale, 'half-up');
    return near
      ? [{ top: decimalText(top), bottom: decimalText(bottom), rate: decimalText(near) + rate.sign }]
      : [];
  });
}
