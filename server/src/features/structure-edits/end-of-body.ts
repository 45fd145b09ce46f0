import type { ReportDocument } from '../../document/report-document';
import { lastLineOfBody } from '../actions/last-line-of-body';

/** The index of the first line after a section that begins on line `from` and is the last of the report. */
export function endOfBody(document: ReportDocument, from: number): number {
  const last = lastLineOfBody(document)?.index ?? document.lines.length - 1;
  return last < from ? document.lines.length : last + 1;
}
