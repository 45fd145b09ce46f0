import type { ReportDocument } from '../document/report-document';
import type { Diagnostic } from '../rules/checker';
import type { TextEdit } from '../rules/rule';

/**
 * The edits of all safe fixes that can be made at once, in the order they stand: of two that touch the same text
 * the earlier one wins, and a fix is made whole or not at all.
 */
export function safeEdits(document: ReportDocument, diagnostics: readonly Diagnostic[]): readonly TextEdit[] {
  const taken = new Uint8Array(document.text.length + 1);
  const chosen: TextEdit[] = [];
  for (const { fixes } of diagnostics) {
    const edits = fixes?.find(({ safety }) => safety === 'safe')?.edits ?? [];
    if (edits.some((edit) => touched(taken, edit).includes(1))) continue;
    for (const edit of edits) touched(taken, edit).fill(1);
    chosen.push(...edits);
  }
  return chosen.sort((a, b) => a.range.start - b.range.start);
}

/** An insertion touches the character it stands before, so two insertions at one place collide. */
function touched(taken: Uint8Array, { range: { start, end } }: TextEdit): Uint8Array {
  return taken.subarray(start, Math.max(end, start + 1));
}

/**
 * The text after the edits.
 *
 * @param edits in the order they stand, without overlaps
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { range, newText } of edits) {
    pieces.push(text.slice(end, range.start), newText);
    end = range.end;
  }
  return pieces.join('') + text.slice(end);
}
