import { BLANK } from '../text/blanks';
import type { Range } from '../text/range';

const CELL = /[^\t]+/g;
const SAYS_SOMETHING = new RegExp(`(?!${BLANK})[^\\uFFFC]`);

/** The cells of a row whose columns are parted by tabs; an empty one has an empty range. */
export function cellsByTabs(text: string): readonly Range[] {
  const cells: Range[] = [];
  let start = 0;
  for (const cell of text.split('\t')) {
    cells.push({ start, end: start + cell.length });
    start += cell.length + 1;
  }
  return cells;
}

/** A sentence runs on past the width of a cell. */
const LONGEST_CELL = 40;

/** Whether a line reads as a row of a table parted by tabs: words, a tab, words, and no whole sentence. */
export function isTabbedRow(text: string): boolean {
  if (!text.includes('\t')) return false;
  const cells = (text.match(CELL) ?? []).filter((cell) => SAYS_SOMETHING.test(cell));
  return cells.length >= 2 && cells.every(isCell);
}

/** Whether a line goes on with a table of so many columns: cells may be left empty. */
export function isRowOf(columns: number, text: string): boolean {
  if (isTabbedRow(text)) return true;
  const isIndent = /^\t[^\t]*$/.test(text);
  const cells = text.split('\t');
  return !isIndent && cells.length === columns && cells.every(isCell);
}

/** How many columns a row has. */
export function columnsOf(row: string): number {
  return row.split('\t').length;
}

function isCell(cell: string): boolean {
  return cell.length <= LONGEST_CELL && !/[。！？]$/.test(cell.trimEnd());
}
