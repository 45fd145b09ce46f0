import { shortestEdit } from '../../text/edit';
import type { TextEdit } from '../../text/edit';
import { shift } from '../../text/range';

/** The edits, one a line, between two texts with the same lines but for what differs within them. */
export function differences(before: string, after: string): readonly TextEdit[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  return old.flatMap((line, i) => {
    const at = start;
    start += line.length + 1;
    const next = now[i] ?? '';
    if (line === next) return [];
    const { range, newText } = shortestEdit(line, next);
    return [{ range: shift(range, at), newText }];
  });
}
