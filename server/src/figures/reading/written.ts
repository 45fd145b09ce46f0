import { decimalText, shiftDecimal, trimmed, withPlaces, type Decimal } from './decimal';
import { hanOfNumber } from '../../text/han-numeral';
import type { Amount, Measure } from './figure';
import { fullWidthDigits } from './numerals';

/** The digits of a measure as written, without sign, 万 and unit: 17 of 17%. */
export function writtenDigits({ amount }: Measure): string {
  return decimalText(amount.written);
}

/** How many decimals a measure is written with. */
export function decimalsOf({ amount }: Measure): number {
  return amount.written.scale;
}

/** The exact value of a measure in digits, without noughts that say nothing. */
export function exactDigits({ amount }: Measure): string {
  return plainDigits(amount.value);
}

/** The same with the sign that is before a number of a table. */
export function signedDigits({
  measure,
  isNegative,
}: {
  readonly measure: Measure;
  readonly isNegative: boolean;
}): string {
  return (isNegative ? '-' : '') + exactDigits(measure);
}

/** A number in digits, without noughts that say nothing. */
export function plainDigits(value: Decimal): string {
  return decimalText(trimmed(value));
}

/** `1234567` as `1,234,567`. */
function grouped(digits: string, mark: string): string {
  const [whole = '', places] = digits.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
  return places === undefined ? groups : `${groups}.${places}`;
}

/**
 * The digits that write `value` the way `amount` is written: same 万 or 亿, same width and grouping, at least as
 * many places as are needed to be exact. `undefined` for Chinese numerals, for 7万5千4百 and 50元6角, and where more than two extra places
 * would be needed.
 */
export function digitsLike(amount: Amount, value: Decimal): string | undefined {
  if (amount.script === 'chinese' || amount.parted || value.mantissa < 0n) return undefined;
  const unscaled = trimmed(shiftDecimal(value, -amount.power));
  if (unscaled.scale > amount.written.scale + 2) return undefined;
  const places = Math.max(unscaled.scale, amount.written.scale);
  const digits = decimalText(withPlaces(unscaled, places));
  const marked = amount.grouping ? grouped(digits, amount.grouping) : digits;
  return amount.script === 'full-width' ? fullWidthDigits(marked) : marked;
}

/** A small count the way another one is written, in digits or in characters: 3 or 三, and 两 for two. */
export function countLike(written: string, value: Decimal): string {
  if (/[0-9]/.test(written)) return decimalText(value);
  const count = Number(decimalText(value));
  return count === 2 ? '两' : hanOfNumber(count);
}

/** The digits of `value` rounded to the places `amount` is written with. */
export function roundedLike(amount: Amount, value: Decimal): string | undefined {
  const unscaled = withPlaces(shiftDecimal(value, -amount.power), amount.written.scale);
  return digitsLike(amount, shiftDecimal(unscaled, amount.power));
}

/** A measure's number with its 万 or 亿 and without unit, for messages: 16.4万. */
export function numberText(measure: Measure): string {
  const { written, scale, power, value } = measure.amount;
  const shared = power > 0 && scale === '';
  return shared ? decimalText(value) : decimalText(written) + scale;
}

/** `value` as one would write it beside `measure`: in its 万 or 亿, without trailing zeros. */
export function valueText(measure: Measure, value: Decimal): string {
  const { scale, power } = measure.amount;
  const unscaled = trimmed(shiftDecimal(value, scale ? -power : 0));
  return decimalText(unscaled) + scale;
}
