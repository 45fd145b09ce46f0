import { decimalText } from '../reading/decimal';
import { misreadOf } from './misreading';
import type { Amount } from '../reading/figure';

/** How one number may have become another while it was typed. */
export type Slip = 'transposed' | 'dropped';

/** Numbers this short differ by a transposition too easily. */
const FEWEST_DIGITS = 3;

/** The slip that turns one written number into the other: 1045 and 1054, 1045 and 145. */
export function slipBetween(a: Amount, b: Amount): Slip | undefined {
  if (a.scale !== b.scale || a.power !== b.power) return undefined;
  const [x, y] = [decimalText(a.written), decimalText(b.written)];
  if (Math.max(digitsOf(x).length, digitsOf(y).length) < FEWEST_DIGITS) return undefined;
  const isSameScale = a.written.scale === b.written.scale;
  const misreading = isSameScale ? misreadOf(digitsOf(x), digitsOf(y)) : misreadOf(x, y);
  return misreading === 'mistyped' ? undefined : misreading;
}

function digitsOf(written: string): string {
  return written.replace('.', '');
}
