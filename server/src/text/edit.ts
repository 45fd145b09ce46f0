import type { Range } from './range';

/** Replaces the text of `range` with `newText`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** The text after edits that do not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { range, newText } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    pieces.push(text.slice(end, range.start), newText);
    end = range.end;
  }
  return pieces.join('') + text.slice(end);
}

/** The one edit from a text to another, no longer than it must be to hold whole characters. */
export function shortestEdit(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  // Two characters outside the BMP may share one half.
  if (start > 0 && isHigh(before[start - 1])) start -= 1;
  if (same > 0 && isLow(before.at(-same))) same -= 1;
  return { range: { start, end: before.length - same }, newText: after.slice(start, after.length - same) };
}

function isHigh(unit: string | undefined): boolean {
  return unit !== undefined && /[\ud800-\udbff]/.test(unit);
}

function isLow(unit: string | undefined): boolean {
  return unit !== undefined && /[\udc00-\udfff]/.test(unit);
}
