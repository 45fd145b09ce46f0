import type { TextEdit } from '../../rules/rule';
import type { Range } from '../../text/range';

/** Where the first `*` of an inserted text will stand, for the writer to type over; undefined if it has none. */
export function firstPlaceholderOf({ range, newText }: TextEdit): Range | undefined {
  const mask = /\*+/.exec(newText);
  if (!mask) return undefined;
  const start = range.start + mask.index;
  return { start, end: start + mask[0].length };
}
