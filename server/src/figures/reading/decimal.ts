/**
 * Exact decimals as a report writes them: `57.90` keeps its two places and is never a float, because the
 * number of places says how far a value may have been rounded.
 */

/** The value `mantissa / 10 ** scale`; `scale` is the number of decimal places written. */
export interface Decimal {
  readonly mantissa: bigint;
  readonly scale: number;
}

/** The values, ends included, that a written number may stand for. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * More digits than this are no figure of a report but an account or a serial number; the limit also keeps
 * a pasted string of 10,000 digits from costing quadratic time.
 */
export const MAX_DIGITS = 30;

export const ZERO: Decimal = { mantissa: 0n, scale: 0 };
export const ONE: Decimal = { mantissa: 1n, scale: 0 };

const POWERS: readonly bigint[] = Array.from(
  { length: 2 * MAX_DIGITS },
  (_, exponent) => 10n ** BigInt(exponent),
);

function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

/** Reads ASCII digits with at most one point and an optional minus; `undefined` when it is anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', places = ''] = match;
  if (whole.length + places.length > MAX_DIGITS) return undefined;
  return { mantissa: BigInt(sign + whole + places), scale: places.length };
}

/** A whole number as a decimal. */
export function integer(value: number | bigint): Decimal {
  return { mantissa: BigInt(value), scale: 0 };
}

function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  if (a.scale === b.scale) return [a.mantissa, b.mantissa, a.scale];
  const scale = Math.max(a.scale, b.scale);
  return [a.mantissa * powerOfTen(scale - a.scale), b.mantissa * powerOfTen(scale - b.scale), scale];
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return { mantissa: x + y, scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b);
  return { mantissa: x - y, scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { mantissa: a.mantissa * b.mantissa, scale: a.scale + b.scale };
}

export function negate(a: Decimal): Decimal {
  return { mantissa: -a.mantissa, scale: a.scale };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`, whatever their places. */
export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** `value × 10 ** power`, exact; a whole result has no negative scale. */
export function shiftDecimal(value: Decimal, power: number): Decimal {
  if (power === 0) return value;
  const scale = value.scale - power;
  if (scale >= 0) return { mantissa: value.mantissa, scale };
  return { mantissa: value.mantissa * powerOfTen(-scale), scale: 0 };
}

/** The sum of a list. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(add, ZERO);
}

/** `a / b` cut or rounded half up (away from zero) to `places`; `undefined` when `b` is zero. */
export function quotient(
  a: Decimal,
  b: Decimal,
  places: number,
  mode: 'half-up' | 'truncate',
): Decimal | undefined {
  if (b.mantissa === 0n) return undefined;
  const [x, y] = aligned(a, b);
  const negative = x < 0n !== y < 0n;
  const top = (x < 0n ? -x : x) * powerOfTen(places);
  const bottom = y < 0n ? -y : y;
  const cut = mode === 'half-up' ? (2n * top + bottom) / (2n * bottom) : top / bottom;
  return { mantissa: negative ? -cut : cut, scale: places };
}

/** The same value with exactly `places` decimals, rounded half up where places are lost. */
export function withPlaces(value: Decimal, places: number): Decimal {
  return quotient(value, ONE, places, 'half-up') ?? value;
}

/** The same value without trailing zeros after the point. */
export function trimmed(value: Decimal): Decimal {
  let { mantissa, scale } = value;
  while (scale > 0 && mantissa % 10n === 0n) {
    mantissa /= 10n;
    scale -= 1;
  }
  return { mantissa, scale };
}

/** The digits of a decimal, with its places kept: `{5790n, 2}` is `57.90`. */
export function decimalText(value: Decimal): string {
  const negative = value.mantissa < 0n;
  const digits = (negative ? -value.mantissa : value.mantissa).toString().padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const places = digits.slice(digits.length - value.scale);
  return (negative ? '-' : '') + whole + (places ? `.${places}` : '');
}

/** One unit of the last written place, for a number written with `places` decimals and scaled by `power`. */
export function lastPlace(places: number, power: number): Decimal {
  return shiftDecimal({ mantissa: 1n, scale: places }, power);
}

/**
 * Every value that is written as `value` when rounded half up or cut off at a place worth `step`:
 * from half a step below to one step above.
 */
export function roundingInterval(value: Decimal, step: Decimal): Interval {
  const half = { mantissa: step.mantissa * 5n, scale: step.scale + 1 };
  if (value.mantissa < 0n) return { low: subtract(value, step), high: add(value, half) };
  return { low: subtract(value, half), high: add(value, step) };
}

/** An interval of one value. */
export function exactly(value: Decimal): Interval {
  return { low: value, high: value };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low) };
}

/** Whether two intervals have a value in common. */
export function intersect(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}
