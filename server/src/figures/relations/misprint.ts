import { decimalText, shiftDecimal, trimmed, withPlaces, type Decimal } from '../decimal';
import type { KnownFact } from '../facts';

/** Shorter numbers differ in one digit too easily for that to mean anything. */
const FEWEST_DIGITS = 2;

/**
 * Whether one slip of the keyboard makes the digits of a figure out of `value`: one digit wrong, left out or doubled,
 * or two neighbours exchanged. Where the words alone do not prove that figures belong together, this is the second cue.
 */
export function isMisprintOf(
  value: Decimal,
  { figure }: KnownFact,
  fewestDigits: number = FEWEST_DIGITS,
): boolean {
  const { written, power } = figure.amount;
  const meant = trimmed(shiftDecimal(value, -power));
  if (meant.mantissa < 0n || meant.scale > written.scale) return false;
  const [a, b] = [digitsOf(withPlaces(meant, written.scale)), digitsOf(written)];
  return Math.max(a.length, b.length) >= fewestDigits && isOneSlip(a, b);
}

function digitsOf(value: Decimal): string {
  return decimalText(value).replace('.', '');
}

function isOneSlip(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.length !== b.length) return isShorterByOne(a, b) || isShorterByOne(b, a);
  const at = firstDifference(a, b);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function isShorterByOne(shorter: string, longer: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  const at = firstDifference(shorter, longer);
  return shorter.slice(at) === longer.slice(at + 1);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
