import { remembered } from '../../document/remembered';
import { judge } from '../equations/judge';
import type { Relation } from '../equations/relation';
import { isLessTerm, isPositive } from '../equations/size';
import { cellGrowthClaim, cellRateClaim } from '../equations/table-claims';
import { asWritten } from '../equations/term';
import { playerIn, termIn, type Cell, type Row, type Table } from './table';

/** A percentage of a row that should follow from two other cells of the row. */
export interface TableRate {
  readonly row: Row;
  readonly cell: Cell;
  readonly from: readonly [Cell, Cell];
  /** The digits that would be right there; none where the sign is wrong. */
  readonly digits: string;
  readonly holds: boolean;
  /** 152÷160=95%. */
  readonly arithmetic: string;
}

/** How a percentage may follow from two numbers. */
type Formula = 'quotient' | 'growth';

interface Reading {
  readonly formula: Formula;
  readonly a: number;
  readonly b: number;
}

/** No fewer rows must agree before the others are held against them. */
const FEWEST_AGREEING = 2;

/** More columns than this are not tried with one another. */
const MOST_COLUMNS = 10;

/**
 * The percentages of a table. Which columns a percentage follows from is not read from their names: it is the pair
 * that gives it in two rows at least and in half of them. A row that does not agree then is wrong.
 */
export const tableRatesIn: (table: Table) => readonly TableRate[] = remembered((table) => {
  const columns = table.head.map((_, column) => column).slice(1, 1 + MOST_COLUMNS);
  const rates = columns.filter((column) => isRateColumn(table, column));
  const counts = columns.filter((column) => !rates.includes(column) && isNumberColumn(table, column));
  return rates.flatMap((column) => {
    const all = readingsOf(counts).map((reading) => rowsBy(table, column, reading));
    const best = all.sort((x, y) => holdingIn(y) - holdingIn(x))[0];
    return best && holdingIn(best) >= FEWEST_AGREEING && isMostly(best) ? best : [];
  });
});

function isRateColumn({ rows }: Table, column: number): boolean {
  const filled = rows
    .flatMap(({ cells }) => cells[column]?.content ?? [])
    .filter(({ kind }) => kind === 'number');
  return filled.length > 0 && filled.every((one) => one.kind === 'number' && one.measure.kind === 'rate');
}

function isNumberColumn({ rows }: Table, column: number): boolean {
  return rows.some(({ cells }) => cells[column]?.content.kind === 'number');
}

function readingsOf(columns: readonly number[]): readonly Reading[] {
  return columns.flatMap((a) =>
    columns
      .filter((b) => b !== a)
      .flatMap((b): Reading[] => [
        { formula: 'quotient', a, b },
        { formula: 'growth', a, b },
      ]),
  );
}

function holdingIn(rates: readonly TableRate[]): number {
  return rates.filter(({ holds }) => holds).length;
}

/** Whether half of the rows or more agree. */
function isMostly(rates: readonly TableRate[]): boolean {
  return holdingIn(rates) >= rates.filter(({ holds }) => !holds).length;
}

function rowsBy({ rows }: Table, column: number, reading: Reading): readonly TableRate[] {
  return rows.flatMap((row) => {
    const [cell, a, b] = [row.cells[column], row.cells[reading.a], row.cells[reading.b]];
    return cell && a && b ? (rateOf(row, cell, [a, b], reading.formula) ?? []) : [];
  });
}

function rateOf(row: Row, cell: Cell, from: readonly [Cell, Cell], formula: Formula): TableRate | undefined {
  const [a, b, rate] = [termIn(from[0]), termIn(from[1]), termIn(cell)];
  if (cell.content.kind !== 'number' || cell.content.measure.kind !== 'rate' || !a || !b || !rate)
    return undefined;
  if (!isPositive(a) || !isPositive(b)) return undefined;
  const top = { fact: playerIn(from[0]), term: asWritten(a) };
  const bottom = { fact: playerIn(from[1]), term: asWritten(b) };
  const result = { fact: playerIn(cell), term: rate };
  const isFall = formula === 'growth' && isLessTerm(a, b);
  // A fall may be written with or without its minus.
  const isAgainst = cell.content.isNegative && !isFall;
  const relation =
    formula === 'growth'
      ? judge(cellGrowthClaim(top, bottom, result, !isFall, isAgainst))
      : judge(cellRateClaim(top, bottom, result, isAgainst));
  return relation && { row, cell, from, ...told(relation, isAgainst) };
}

function told(
  { holds, expected, arithmetic }: Relation,
  isAgainst: boolean,
): Pick<TableRate, 'arithmetic' | 'digits' | 'holds'> {
  return { holds, arithmetic, digits: isAgainst ? '' : expected.replace(/[^0-9.]/g, '') };
}
