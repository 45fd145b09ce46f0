import { applyEdits } from '../../text/edit';
import { openReport } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import type { Diagnostic } from '../../rules/checker';
import type { TextEdit } from '../../rules/rule';
import { onePlaceEach } from '../../rules/tell-habits-once';
import { editPieces, editsOf, piecesOf } from './pieces';

/** What came of fixing all that may be fixed unseen. */
export interface FixedReport {
  readonly document: ReportDocument;
  /** From the original text to the fixed one, in the order they stand. */
  readonly edits: readonly TextEdit[];
  /** How many fixes were made. */
  readonly fixes: number;
  /** What is left in the fixed document. */
  readonly diagnostics: readonly Diagnostic[];
  /** False if fixes were still being found when the last round was over. */
  readonly isSettled: boolean;
}

export interface FixAllOptions {
  /** Which findings to fix, e.g. those of one rule; all if left out. */
  readonly isWanted?: (diagnostic: Diagnostic) => boolean;
  readonly rounds?: number;
}

/** One fix may make room for another; more rounds than this mean that two rules undo each other's fixes. */
const MOST_ROUNDS = 10;

/** Makes every safe fix, diagnoses again, and goes on until nothing changes. No other fix is ever made in bulk. */
export function fixAll(
  original: ReportDocument,
  diagnose: (document: ReportDocument) => readonly Diagnostic[],
  { isWanted = () => true, rounds = MOST_ROUNDS }: FixAllOptions = {},
): FixedReport {
  let document = original;
  let diagnostics = diagnose(document);
  let chosen = chooseSafeFixes(document, diagnostics.filter(isWanted));
  let pieces = piecesOf(document.text);
  let fixes = 0;
  for (let round = 0; round < rounds && chosen.edits.length > 0; round += 1) {
    document = openReport(applyEdits(document.text, chosen.edits), document);
    pieces = editPieces(pieces, chosen.edits);
    fixes += chosen.fixes;
    diagnostics = diagnose(document);
    chosen = chooseSafeFixes(document, diagnostics.filter(isWanted));
  }
  const edits = editsOf(pieces, original.text);
  return { document, edits, fixes, diagnostics, isSettled: chosen.edits.length === 0 };
}

interface ChosenFixes {
  /** In the order they stand; they do not overlap. */
  readonly edits: readonly TextEdit[];
  readonly fixes: number;
  /** The findings that are fixed, in the order they stand. */
  readonly fixed: readonly Diagnostic[];
}

/**
 * The safe fixes that can be made at once: of two that touch the same text the earlier finding's wins, and a fix is
 * made whole or not at all.
 */
export function chooseSafeFixes(document: ReportDocument, diagnostics: readonly Diagnostic[]): ChosenFixes {
  const taken = new Uint8Array(document.text.length + 1);
  const edits: TextEdit[] = [];
  const fixed: Diagnostic[] = [];
  for (const diagnostic of onePlaceEach(diagnostics)) {
    const own = diagnostic.fixes?.find(({ safety }) => safety === 'safe')?.edits ?? [];
    if (own.length === 0 || own.some((edit) => touched(taken, edit).includes(1))) continue;
    for (const edit of own) touched(taken, edit).fill(1);
    for (const edit of own) edits.push(edit);
    fixed.push(diagnostic);
  }
  return { edits: edits.sort((a, b) => a.range.start - b.range.start), fixes: fixed.length, fixed };
}

/** An insertion touches the character it is before, so two insertions at one place collide. */
function touched(taken: Uint8Array, { range: { start, end } }: TextEdit): Uint8Array {
  return taken.subarray(start, Math.max(end, start + 1));
}
