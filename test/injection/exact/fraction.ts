/** A number as a quotient of whole numbers; `bottom` is above zero. Never rounded. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function fraction(top: bigint | number, bottom: bigint | number = 1n): Fraction {
  const below = BigInt(bottom);
  if (below === 0n) throw new Error('division by zero');
  return below > 0n ? { top: BigInt(top), bottom: below } : { top: -BigInt(top), bottom: -below };
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom);

export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);

export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);

/** Below, at or above zero as `a` is below, at or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** The fraction written with `places` decimals; digits beyond them are rounded half up, or cut off. */
export function decimals(value: Fraction, places: number, cut: 'rounded' | 'truncated'): string {
  const scaled = value.top * 10n ** BigInt(places);
  const half = cut === 'rounded' ? value.bottom / 2n : 0n;
  const digits = String((scaled + half) / value.bottom).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
