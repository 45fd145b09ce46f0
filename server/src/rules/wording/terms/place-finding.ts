import { shift } from '../../../text/range';
import type { Finding } from '../../rule';

/** A finding of a line, moved to where the line starts in its document. */
export function placeFinding(finding: Finding, lineStart: number): Finding {
  const { fixes } = finding;
  return {
    ...finding,
    range: shift(finding.range, lineStart),
    ...(fixes
      ? {
          fixes: fixes.map((fix) => ({
            ...fix,
            edits: fix.edits.map((edit) => ({ ...edit, range: shift(edit.range, lineStart) })),
          })),
        }
      : {}),
  };
}
