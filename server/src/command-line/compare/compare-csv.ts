import { comparisonTable } from '../../features/figures/comparison-table';
import type { Language } from '../../text/language';
import type { ComparedReports } from './compared-reports';

/** Excel takes a file without it for the local encoding of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/** For spreadsheets (RFC 4180): one indicator a row, those of one report only at the end. */
export function compareCsv({ earlier, later, comparison }: ComparedReports, language: Language): string {
  const reports = { earlier: earlier.document, later: later.document };
  const { columns, both, onlyLater, onlyEarlier } = comparisonTable(comparison, reports, language);
  const rows = [...both, ...onlyLater, ...onlyEarlier].map((row) => [
    row.indicator,
    row.section,
    row.earlier,
    row.later,
    row.change,
    row.rate,
  ]);
  return BYTE_ORDER_MARK + [columns, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet would take for a formula is kept a text by the blank before it. */
function quoted(cell: string): string {
  const text = /^[=+\-@\t＝＋－＠]/.test(cell) ? ` ${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
