import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  decimalText,
  intersect,
  lastPlace,
  MAX_DIGITS,
  parseDecimal,
  quotient,
  roundingInterval,
  shiftDecimal,
  subtract,
  type Decimal,
} from '../../server/src/figures/reading/decimal';

function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(`no decimal: ${text}`);
  return value;
}

const decimals = fc
  .record({
    mantissa: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    scale: fc.integer({ min: 0, max: 6 }),
  })
  .map((value): Decimal => value);

describe('a decimal', () => {
  it('keeps the places it was written with', () => {
    expect(decimalText(decimal('57.90'))).toBe('57.90');
    expect(compare(decimal('57.90'), decimal('57.9'))).toBe(0);
  });

  it('adds and subtracts exactly where floats do not', () => {
    expect(decimalText(add(decimal('0.1'), decimal('0.2')))).toBe('0.3');
    expect(decimalText(subtract(decimal('1.16'), decimal('0.2')))).toBe('0.96');
  });

  it('takes 万 and 亿 as shifts of the point', () => {
    expect(decimalText(shiftDecimal(decimal('2.35'), 8))).toBe('235000000');
    expect(decimalText(shiftDecimal(decimal('870.36'), 4))).toBe('8703600');
    expect(decimalText(shiftDecimal(decimal('3'), -4))).toBe('0.0003');
  });

  it('refuses what is no number, and numbers too long to be a figure', () => {
    for (const text of ['', '.5', '1.', '1.2.3', '一', '9'.repeat(MAX_DIGITS + 1)])
      expect(parseDecimal(text)).toBeUndefined();
  });

  it('divides to a number of places, rounded or cut', () => {
    expect(quotient(decimal('200'), decimal('3'), 1, 'half-up')).toEqual(decimal('66.7'));
    expect(quotient(decimal('200'), decimal('3'), 1, 'truncate')).toEqual(decimal('66.6'));
    expect(quotient(decimal('1'), decimal('0'), 1, 'half-up')).toBeUndefined();
  });

  it('is read back from its text', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(parseDecimal(decimalText(value))).toEqual(value);
      }),
    );
  });

  it('is ordered as its difference says', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const difference = subtract(a, b).mantissa;
        expect(Math.sign(compare(a, b))).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
      }),
    );
  });
});

describe('a rounding interval', () => {
  const written = decimal('57.8');
  const values = roundingInterval(written, lastPlace(1, 0));

  it('holds what is rounded half up and what is cut off', () => {
    for (const text of ['57.75', '57.8', '57.849', '57.899']) {
      const value = decimal(text);
      expect(intersect(values, { low: value, high: value })).toBe(true);
    }
  });

  it('does not hold what is written otherwise', () => {
    for (const text of ['57.74', '57.91']) {
      const value = decimal(text);
      expect(intersect(values, { low: value, high: value })).toBe(false);
    }
  });
});
