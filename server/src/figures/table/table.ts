import { NOT_PROSE } from '../../document/line';
import type { Line, PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { BLANK } from '../../text/blanks';
import { overlaps, shift } from '../../text/range';
import type { Range } from '../../text/range';
import { readMeasure } from '../reading/amounts';
import { cellTerm, type Term } from '../equations/term';
import type { Player } from '../equations/judge';
import type { Measure } from '../reading/figure';
import { digitValue } from '../reading/numerals';

/** What a cell holds: a number; nothing, which counts as none; something still missing; words. */
type CellContent =
  | { readonly kind: 'number'; readonly measure: Measure; readonly isNegative: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'words' };

/** A cell of a table; `range` is in its line. */
export interface Cell {
  readonly range: Range;
  /** Without blanks, not even between its characters: 合 计 is 合计. */
  readonly text: string;
  /** Zero-based, from the left. */
  readonly column: number;
  readonly content: CellContent;
}

/** A row below the head. */
export interface Row {
  /** Zero-based number of its line among those of the table. */
  readonly line: number;
  /** What its first cell says. */
  readonly label: string;
  readonly cells: readonly Cell[];
}

export interface Table {
  /** What stands over each column. */
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** A table where it is: its lines, head and delimiter row included. */
export interface PlacedTable {
  readonly table: Table;
  readonly lines: readonly PlacedLine[];
}

/** The tables of a report, in the order they stand. */
export const tablesOf = remembered((document: ReportDocument): readonly PlacedTable[] => {
  const tables: PlacedTable[] = [];
  const { lines } = document;
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]?.line.block !== 'table') continue;
    let end = isDelimiter(lines[at + 1]?.line) ? at + 2 : at + 1;
    while (lines[end]?.line.block === 'table' && !isDelimiter(lines[end + 1]?.line)) end += 1;
    const own = lines.slice(at, end);
    tables.push({ table: tableOf(own), lines: own });
    at = end - 1;
  }
  return tables;
});

/** A second delimiter row begins a second table, whose head is the line before it. */
function isDelimiter(line: Line | undefined): boolean {
  return line?.block === 'table' && line.cells.length === 0;
}

const known = new WeakMap<Line, Table>();

/** Lines of a table are the same objects for as long as the table is the same, so its head stands for it. */
function tableOf(placed: readonly PlacedLine[]): Table {
  const [first, ...rest] = placed.map(({ line }) => line);
  if (!first) return { head: [], rows: [] };
  // Tabs need no delimiter row.
  const headLines = isDelimiter(rest[0]) ? 2 : 1;
  const rows = rest.slice(headLines - 1);
  const before = known.get(first);
  if (before) return before;
  const table = {
    head: cellsOf(first).map(({ text }) => text),
    rows: rows.map((line, i) => rowOf(line, i + headLines)),
  };
  known.set(first, table);
  return table;
}

function rowOf(line: Line, index: number): Row {
  const cells = cellsOf(line);
  return { line: index, label: cells[0]?.text ?? '', cells };
}

/** Blanks, and what is no prose: a comment that is in a cell is no part of what it says. */
const SILENT = new RegExp(`${BLANK}|${NOT_PROSE}`, 'g');
const ALL_SILENT = new RegExp(`^(?:${BLANK}|${NOT_PROSE})*$`);

function cellsOf(line: Line): readonly Cell[] {
  return line.cells.map((whole, column) => {
    const range = sayingPart(line.prose, whole);
    const text = line.prose.slice(range.start, range.end).replace(SILENT, '');
    const isUnknown = line.placeholders.some((one) => overlaps(one.range, range));
    return { range, text, column, content: isUnknown ? { kind: 'unknown' } : contentOf(text) };
  });
}

/** A cell without what is silent at its sides. */
function sayingPart(prose: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from < to && ALL_SILENT.test(prose.charAt(from))) from += 1;
  while (to > from && ALL_SILENT.test(prose.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** Signs for nothing. */
const NOTHING = /^(?:[-—–－/／\\无]*|——)$/;

function contentOf(text: string): CellContent {
  if (NOTHING.test(text)) return { kind: 'blank' };
  const sign = /^[-−－+＋]/.exec(text)?.[0] ?? '';
  const start = sign.length;
  if (digitValue(text.charCodeAt(start)) < 0) return { kind: 'words' };
  const measure = readMeasure(text, start);
  if (!measure || measure.range.end !== text.length) return { kind: 'words' };
  if (measure.hedges.length > 0) return { kind: 'unknown' };
  return { kind: 'number', measure, isNegative: /[-−－]/.test(sign) };
}

/** Where a cell is in the document. */
export function placeOf({ lines }: PlacedTable, { line }: Row, { range }: Cell): Range {
  return shift(range, lines[line]?.start ?? 0);
}

/** The number of a cell as arithmetic sees it; `undefined` for words and what is missing. */
export function termIn({ content }: Cell): Term | undefined {
  return content.kind === 'number' ? cellTerm(content.measure, content.isNegative) : undefined;
}

/** A cell in the place of a figure of an equation. */
export function playerIn({ range, text }: Cell): Player {
  return { figure: { range, text } };
}
