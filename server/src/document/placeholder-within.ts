import { lastBefore } from '../text/ordered';
import { contains, overlaps } from '../text/range';
import type { Range } from '../text/range';
import type { Line } from './line';

/** Whether a range has a character in common with a placeholder. */
export function touchesPlaceholder({ placeholders }: Line, range: Range): boolean {
  const last = lastBefore(placeholders, range.end, (one) => one.range.start);
  return last !== undefined && overlaps(last.range, range);
}

/** Whether a range is part of a placeholder. */
export function isWithinPlaceholder({ placeholders }: Line, range: Range): boolean {
  const last = lastBefore(placeholders, range.start + 1, (one) => one.range.start);
  return last !== undefined && contains(last.range, range);
}
