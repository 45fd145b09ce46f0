import type { ReportDocument } from '../document/report-document';
import type { Diagnostic } from '../rules/checker';
import type { TextEdit } from '../rules/rule';
import { onePlaceEach } from '../rules/tell-habits-once';
import { ruleNamed } from '../rules/rule-named';
import { contains } from '../text/range';
import type { Range } from '../text/range';
import { chooseSafeFixes } from './actions/fix-all';

/**
 * Formatting a report makes the safe fixes of its punctuation and spacing, and nothing else: no line is wrapped,
 * joined or indented, and no blank is put between Han characters and digits.
 *
 * @param range what is to be formatted; a fix that reaches out of it is not made
 */
export function formattingEdits(
  document: ReportDocument,
  diagnostics: readonly Diagnostic[],
  range: Range = { start: 0, end: document.text.length },
): readonly TextEdit[] {
  const within = onePlaceEach(diagnostics).filter(
    ({ rule, fixes }) =>
      ruleNamed(rule)?.isFormatting &&
      fixes?.every(({ edits }) => edits.every((edit) => contains(range, edit.range))),
  );
  return chooseSafeFixes(document, within).edits;
}
