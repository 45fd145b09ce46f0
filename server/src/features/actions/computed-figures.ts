import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import { solvedIn } from '../../figures/blanks/half-filled';
import { derivationOf } from '../../figures/blanks/solve';
import type { Diagnostic } from '../../rules/checker';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import type { CodeAction } from './code-action';

/** Fills in a placeholder that can be computed, where no finding at hand offers it already. */
export function computedFigures(
  document: ReportDocument,
  range: Range,
  here: readonly Diagnostic[],
): readonly CodeAction[] {
  const placed = lineAt(document, range.start);
  const offered = here.flatMap(({ fixes = [] }) => fixes).flatMap(({ edits }) => edits);
  return solvedIn(placed.line)
    .map((solved) => ({ solved, place: shift(solved.placeholder, placed.start) }))
    .filter(({ place }) => place.start <= range.end && range.start <= place.end)
    .filter(({ place }) => !offered.some((edit) => edit.range.start === place.start))
    .map(({ solved, place }) => {
      const value = derivationOf(solved);
      return {
        title: { zh: `填入${value.zh}`, en: `Fill in ${value.en}` },
        kind: 'quickfix',
        edits: [{ range: place, newText: solved.newText }],
      };
    });
}
