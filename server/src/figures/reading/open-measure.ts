import { readMeasure } from './amounts';
import type { Measure, Unknown } from './figure';

/**
 * A placeholder as a measure whose amount is still to be written, so that words may bind it like any other: *万元 is some
 * number of 万元.
 *
 * @param places the decimals that it would be written with
 */
export function openMeasure(unknown: Unknown, text: string, places: number): Measure | undefined {
  const { placeholder, range, hedges } = unknown;
  const digits = places === 0 ? '1' : `1.${'0'.repeat(places)}`;
  const read = readMeasure(digits + text.slice(placeholder.end, range.end), 0);
  if (!read) return undefined;
  const by = placeholder.end - digits.length;
  const later = read.hedges.map((hedge) => ({
    ...hedge,
    range: { start: hedge.range.start + by, end: hedge.range.end + by },
  }));
  return {
    ...read,
    range,
    text: unknown.text,
    hedges: [...hedges, ...later],
    amount: { ...read.amount, digits: placeholder, isOpen: true },
  };
}
