import type { Range } from '../../text/range';
import { blanked } from '../../text/visible';
import { displayWidth } from '../display-width';

/** How much of a line is shown, in UTF-16 code units: before what is pointed at, and altogether. */
const LEAD = 20;
const LENGTH = 48;

/**
 * The part of a line around `range`, and under it a row of carets below the range itself. A paragraph of a report is
 * one line of hundreds of characters, so `…` stands for what is left out.
 *
 * @param range in offsets from the start of the line; an empty one gets one caret
 */
export function sourceExcerpt(line: string, range: Range): readonly [excerpt: string, carets: string] {
  const start = onCharacter(line, range.start - LEAD <= 1 ? 0 : range.start - LEAD);
  const room = Math.max(start + LENGTH, Math.min(range.end, range.start + LENGTH));
  const end = onCharacter(line, room >= line.length - 1 ? line.length : room);
  const shown = blanked(line.slice(start, end));
  const before = blanked(line.slice(start, range.start));
  const below = blanked(line.slice(range.start, Math.min(range.end, end)));
  const cut = start > 0 ? '…' : '';
  const indent = ' '.repeat(displayWidth(cut + before));
  return [
    cut + shown + (end < line.length ? '…' : ''),
    indent + '^'.repeat(Math.max(1, displayWidth(below))),
  ];
}

/** Not between the two halves of a character. */
function onCharacter(line: string, offset: number): number {
  const unit = line.charCodeAt(offset);
  return offset > 0 && unit >= 0xdc00 && unit < 0xe000 ? offset - 1 : offset;
}
