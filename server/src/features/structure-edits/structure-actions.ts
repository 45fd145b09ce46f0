import { enumerationRunsOf } from '../../document/enumeration-runs';
import { headingsOf } from '../../document/headings';
import type { ReportDocument } from '../../document/report-document';
import type { Range } from '../../text/range';
import type { CodeAction } from '../actions/code-action';
import { STRUCTURE_EDITS } from './structure-edits';

/**
 * The commands of the structure that have something to do at `range`, for the menu of the light bulb: on a heading or
 * a marker, and where several paragraphs are selected. Elsewhere they would stand in the way of the fixes.
 */
export function structureActions(document: ReportDocument, range: Range): readonly CodeAction[] {
  if (!isOnHead(document, range.start) && !isSeveralLines(document, range)) return [];
  return STRUCTURE_EDITS.flatMap(({ title, change }) => {
    const edits = change(document, range)?.edits ?? [];
    return edits.length > 0 ? [{ title, kind: 'refactor' as const, edits }] : [];
  });
}

function isOnHead(document: ReportDocument, offset: number): boolean {
  const isIn = (start: number, end: number): boolean => start <= offset && offset <= end;
  return (
    headingsOf(document).some(({ mark, title }) => isIn(mark.start, Math.max(mark.end, title.end))) ||
    enumerationRunsOf(document).some(({ markers }) =>
      markers.some(({ line, marker }) =>
        isIn(line.start + marker.range.start, line.start + marker.range.end),
      ),
    )
  );
}

function isSeveralLines({ text }: ReportDocument, { start, end }: Range): boolean {
  return text.slice(start, end).trim().includes('\n');
}
