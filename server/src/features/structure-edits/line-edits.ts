import type { TextEdit } from '../../rules/rule';

/** Applies edits that do not overlap, in any order. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  let result = '';
  let last = 0;
  for (const { range, newText } of sorted) {
    result += text.slice(last, range.start) + newText;
    last = range.end;
  }
  return result + text.slice(last);
}

/** The edits, one a line, between two texts with the same lines but for what differs within them. */
export function differences(before: string, after: string): readonly TextEdit[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  return old.flatMap((line, i) => {
    const at = start;
    start += line.length + 1;
    const next = now[i] ?? '';
    return line === next ? [] : [difference(line, next, at)];
  });
}

/** No longer than it must be. */
function difference(line: string, next: string, at: number): TextEdit {
  const shorter = Math.min(line.length, next.length);
  let head = 0;
  while (head < shorter && line[head] === next[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && line.at(-1 - tail) === next.at(-1 - tail)) tail += 1;
  return {
    range: { start: at + head, end: at + line.length - tail },
    newText: next.slice(head, next.length - tail),
  };
}
