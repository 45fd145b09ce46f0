import type { SelectionRange } from 'vscode-languageserver/node';
import type { ReportDocument } from '../../document/report-document';
import type { Range } from '../../text/range';
import { toProtocolRange } from './positions';

/**
 * A chain of ranges from the inside out.
 *
 * @param ranges from the innermost to the outermost; at least one
 */
export function toSelectionRange(document: ReportDocument, ranges: readonly Range[]): SelectionRange {
  const chain = ranges.reduceRight<SelectionRange | undefined>((parent, range) => {
    const own = { range: toProtocolRange(document, range) };
    return parent ? { ...own, parent } : own;
  }, undefined);
  return chain ?? { range: toProtocolRange(document, { start: 0, end: document.text.length }) };
}
