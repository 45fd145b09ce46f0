import type { PlacedLine } from '../../document/line';
import { lineAt } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import { relationsIn } from '../../figures/line-figures';
import type { Relation } from '../../figures/equations/relation';
import type { Diagnostic } from '../../rules/checker';
import type { Bilingual } from '../../text/language';
import type { Range } from '../../text/range';

/** A short note after a figure: the arithmetic that proves it, or the value that would fit. */
export interface InlayHint {
  readonly offset: number;
  readonly label: Bilingual;
  /** Whether the figure agrees with the others. */
  readonly ok: boolean;
}

/** Which figures get a hint. */
export type InlayHintMode = 'off' | 'on' | 'wrong';

export const INLAY_HINT_MODES: readonly InlayHintMode[] = ['off', 'on', 'wrong'];

/**
 * The hints in `range`, in the order they stand. A figure that is wrong has one only as long as it is reported:
 * what the writer has switched off or ignored stays quiet here too.
 *
 * @param diagnose gives the findings of the document; asked only where a figure is wrong
 */
export function inlayHints(
  document: ReportDocument,
  range: Range,
  mode: InlayHintMode,
  diagnose: () => readonly Diagnostic[],
): readonly InlayHint[] {
  if (mode === 'off') return [];
  const first = lineAt(document, range.start).index;
  const last = lineAt(document, range.end).index;
  const placed = document.lines
    .slice(first, last + 1)
    .flatMap((line) => relationsIn(line.line).map((relation) => ({ line, relation })))
    .filter(({ line, relation }) => isWithin(endOf(line, relation), range));
  const wrong = placed.filter(({ relation }) => !relation.holds);
  const isReported = wrong.length > 0 ? reportedIn(diagnose()) : () => false;
  return placed
    .filter(({ line, relation }) =>
      relation.holds ? mode === 'on' && relation.fixesValues : isReported(line, relation),
    )
    .map(({ line, relation }) => hintOf(line, relation));
}

function isWithin(offset: number, { start, end }: Range): boolean {
  return start <= offset && offset <= end;
}

function endOf({ start }: PlacedLine, { subject }: Relation): number {
  return start + subject.range.end;
}

function reportedIn(diagnostics: readonly Diagnostic[]): (line: PlacedLine, relation: Relation) => boolean {
  const reported = new Set(diagnostics.map(({ rule, range }) => `${rule}@${range.start}`));
  return ({ start }, { kind, subject }) => reported.has(`number/${kind}@${start + subject.range.start}`);
}

function hintOf(line: PlacedLine, relation: Relation): InlayHint {
  const { holds, arithmetic, expected } = relation;
  const offset = endOf(line, relation);
  if (holds) return { offset, ok: true, label: { zh: `✓ ${arithmetic}`, en: `✓ ${arithmetic}` } };
  const label =
    expected === ''
      ? { zh: `✗ ${arithmetic}`, en: `✗ ${arithmetic}` }
      : { zh: `✗ 应为${expected}`, en: `✗ should be ${expected}` };
  return { offset, ok: false, label };
}
