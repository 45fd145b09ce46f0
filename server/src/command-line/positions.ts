import { lineAt } from '../document/report-document';
import type { ReportDocument } from '../document/report-document';
import type { Range } from '../text/range';

/** Zero-based line and UTF-16 character, as in the Language Server Protocol. */
interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Both ends of a range by line and character; an end within a line end counts as the end of its line. */
export function linePositions(
  document: ReportDocument,
  { start, end }: Range,
): { readonly start: LinePosition; readonly end: LinePosition } {
  return { start: linePosition(document, start), end: linePosition(document, end) };
}

export function linePosition(document: ReportDocument, offset: number): LinePosition {
  const { index, start, end } = lineAt(document, offset);
  return { line: index, character: Math.min(offset, end) - start };
}
