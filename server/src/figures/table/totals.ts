import { remembered } from '../../document/remembered';
import { judge, valueMeant } from '../equations/judge';
import { isNothing } from '../equations/size';
import { cellSumClaim } from '../equations/table-claims';
import type { Decimal } from '../reading/decimal';
import { GRAND_TOTAL, NOT_ADDITIVE, SUBTOTAL } from '../words/word-classes.generated';
import { playerIn, termIn, type Cell, type Row, type Table } from './table';

/** A cell that should be the sum of others. */
export interface Total {
  readonly row: Row;
  readonly cell: Cell;
  readonly parts: readonly PlacedCell[];
  readonly expected: Decimal;
  readonly holds: boolean;
  /** Whether other totals of the table confirm that it is meant to be this sum. */
  readonly isCertain: boolean;
  /** 12＋18＋6=36. */
  readonly arithmetic: string;
}

/** A cell and the row it is in. */
interface PlacedCell {
  readonly row: Row;
  readonly cell: Cell;
}

const GRAND = new RegExp(`^[一-鿿]{0,6}${GRAND_TOTAL.source}`);
const PARTIAL = new RegExp(`^[一-鿿]{0,6}${SUBTOTAL.source}`);

/** Rows that are a part of the row above, and numbering in levels, where it cannot be seen what adds up to what. */
const NESTED = /^(?:其中|（[一二三四五六七八九十\d]+）|\([\d]+\)|\d+[.．、])/;

/** The totals of a table: below their columns, above them, or at the end of their rows. */
export const totalsIn: (table: Table) => readonly Total[] = remembered((table) => [
  ...columnTotals(table),
  ...rowTotals(table),
]);

/** What stands in rows called 合计 or 小计. */
function columnTotals({ head, rows }: Table): readonly Total[] {
  return rows.flatMap((row, at) => {
    const isGrand = GRAND.test(row.label);
    if (!isGrand && !PARTIAL.test(row.label)) return [];
    const choices = isGrand ? grandParts(rows, at) : [partialParts(rows, at)];
    if (choices.every((parts) => parts.length < 2)) return [];
    const found = row.cells.slice(1).flatMap((cell) => {
      if (NOT_ADDITIVE.test(head[cell.column] ?? '')) return [];
      return (
        totalOf(
          row,
          cell,
          choices.map((parts) => cellsBelow(parts, cell.column)),
        ) ?? []
      );
    });
    return judged(
      found,
      choices.flat().some(({ label }) => NESTED.test(label)),
    );
  });
}

/** Above the total, or below it where it is the first row; with subtotals, those or all that is no subtotal. */
function grandParts(rows: readonly Row[], at: number): readonly (readonly Row[])[] {
  const others = at === 0 ? rows.slice(1) : rows.slice(0, at);
  const from = at === 0 ? 0 : others.findLastIndex(({ label }) => GRAND.test(label)) + 1;
  const own = others.slice(from).filter(({ label }) => !GRAND.test(label));
  const partial = own.filter(({ label }) => PARTIAL.test(label));
  const details = own.filter(({ label }) => !PARTIAL.test(label));
  return [details, partial, details.filter(({ label }) => !NESTED.test(label))];
}

function partialParts(rows: readonly Row[], at: number): readonly Row[] {
  const before = rows.slice(0, at);
  const from = before.findLastIndex(({ label }) => GRAND.test(label) || PARTIAL.test(label)) + 1;
  return before.slice(from);
}

function cellsBelow(rows: readonly Row[], column: number): readonly PlacedCell[] {
  return rows.flatMap((row) => {
    const cell = row.cells[column];
    return cell ? [{ row, cell }] : [];
  });
}

/** What stands under a head called 合计: the sum of the cells to its left, back to the last such head. */
function rowTotals({ head, rows }: Table): readonly Total[] {
  return head.flatMap((name, column) => {
    if (column < 3 || !(GRAND.test(name) || PARTIAL.test(name))) return [];
    const last = head.slice(0, column).findLastIndex((one) => GRAND.test(one) || PARTIAL.test(one));
    const columns = head
      .map((_, i) => i)
      .slice(Math.max(1, last + 1), column)
      .filter((i) => !NOT_ADDITIVE.test(head[i] ?? ''));
    const found = rows.flatMap((row) => {
      const cell = row.cells[column];
      const parts = columns.flatMap((i) => (row.cells[i] ? [{ row, cell: row.cells[i] }] : []));
      return (cell && totalOf(row, cell, [parts])) ?? [];
    });
    return judged(found, true);
  });
}

/** The first choice of parts that adds up, or else the first. */
function totalOf(row: Row, cell: Cell, choices: readonly (readonly PlacedCell[])[]): Total | undefined {
  const sums = choices.flatMap((parts) => sumOf(row, cell, parts) ?? []);
  return sums.find(({ holds }) => holds) ?? sums[0];
}

/** `undefined` where a part is missing, is words, or is in another unit; or where there is nothing to add. */
function sumOf(row: Row, cell: Cell, parts: readonly PlacedCell[]): Total | undefined {
  if (parts.length < 2 || !parts.every((part) => isAlike(part.cell, cell))) return undefined;
  const added = parts.flatMap((part) => {
    const term = termIn(part.cell);
    return term && !isNothing(term) ? [{ fact: playerIn(part.cell), term }] : [];
  });
  const total = termIn(cell);
  if (!total || added.length < 2) return undefined;
  const claim = cellSumClaim({ fact: playerIn(cell), term: total }, added);
  const [relation, expected] = [judge(claim), valueMeant(claim)];
  if (!relation || !expected) return undefined;
  return {
    row,
    cell,
    parts,
    expected,
    holds: relation.holds,
    isCertain: false,
    arithmetic: relation.arithmetic,
  };
}

function isAlike({ content }: Cell, { content: total }: Cell): boolean {
  if (content.kind !== 'number' || total.kind !== 'number') return content.kind === 'blank';
  const [a, b] = [content.measure, total.measure];
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  return !a.unit || !b.unit || a.unit.group === b.unit.group;
}

/**
 * A total that breaks while others beside it hold is certainly wrong. Where more break than hold, the table is
 * not made that way; a single total with nothing to confirm it is certain unless its parts may be nested.
 */
function judged(totals: readonly Total[], isDoubtful: boolean): readonly Total[] {
  const holding = totals.filter(({ holds }) => holds);
  if (totals.length === 1) return isDoubtful ? totals : totals.map((one) => ({ ...one, isCertain: true }));
  const areMoreBroken = holding.length < totals.filter(({ holds }) => !holds).length;
  if (areMoreBroken || holding.length === 0) return holding;
  return totals.map((one) => ({ ...one, isCertain: true }));
}
