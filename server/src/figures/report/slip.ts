import { decimalText } from '../reading/decimal';
import type { Amount } from '../reading/figure';

/** How one number may have become another while it was typed. */
export type Slip = 'transposed' | 'dropped';

/** Numbers this short differ by a transposition too easily. */
const FEWEST_DIGITS = 3;

/** The slip that turns one written number into the other: 1045 and 1054, 1045 and 145. */
export function slipBetween(a: Amount, b: Amount): Slip | undefined {
  if (a.scale !== b.scale || a.power !== b.power) return undefined;
  const [x, y] = [decimalText(a.written), decimalText(b.written)];
  const [longer, shorter] = x.length >= y.length ? [x, y] : [y, x];
  if (digitsOf(longer).length < FEWEST_DIGITS) return undefined;
  if (a.written.scale === b.written.scale && isTransposed(digitsOf(x), digitsOf(y))) return 'transposed';
  return longer.length === shorter.length + 1 && isDropped(longer, shorter) ? 'dropped' : undefined;
}

function digitsOf(written: string): string {
  return written.replace('.', '');
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < b.length && a[at] === b[at]) at += 1;
  return at;
}

function isTransposed(a: string, b: string): boolean {
  const at = firstDifference(a, b);
  return (
    a.length === b.length &&
    at + 1 < a.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

function isDropped(longer: string, shorter: string): boolean {
  const at = firstDifference(longer, shorter);
  return longer[at] !== '.' && longer.slice(at + 1) === shorter.slice(at);
}
