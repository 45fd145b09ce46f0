import type { Range } from './range';

/** The lines of a text without their line ends (LF, CRLF or CR, as in the Language Server Protocol). */
export function splitLines(text: string): readonly Range[] {
  const lines: Range[] = [];
  let start = 0;
  let nextFeed = text.indexOf('\n');
  let nextReturn = text.indexOf('\r');
  while (nextFeed >= 0 || nextReturn >= 0) {
    const end = nextReturn < 0 || (nextFeed >= 0 && nextFeed < nextReturn) ? nextFeed : nextReturn;
    lines.push({ start, end });
    start = end + (end === nextReturn && nextFeed === end + 1 ? 2 : 1);
    if (nextFeed >= 0 && nextFeed < start) nextFeed = text.indexOf('\n', start);
    if (nextReturn >= 0 && nextReturn < start) nextReturn = text.indexOf('\r', start);
  }
  lines.push({ start, end: text.length });
  return lines;
}
