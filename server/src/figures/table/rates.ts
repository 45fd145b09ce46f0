import { remembered } from '../../document/remembered';
import {
  decimalText,
  integer,
  lastPlace,
  multiply,
  quotient,
  ratioWithin,
  roundingInterval,
  subtract,
  exactly,
  type Decimal,
} from '../reading/decimal';
import type { Rate } from '../reading/figure';
import { numberIn, type Cell, type Row, type Table } from './table';

/** A percentage of a row that should follow from two other cells of the row. */
export interface TableRate {
  readonly row: Row;
  readonly cell: Cell;
  readonly from: readonly [Cell, Cell];
  /** As it would be written there: 95.0%. */
  readonly expected: string;
  /** The digits alone. */
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
    return best && holdingIn(best) >= FEWEST_AGREEING && 2 * holdingIn(best) >= best.length ? best : [];
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

function rowsBy({ rows }: Table, column: number, reading: Reading): readonly TableRate[] {
  return rows.flatMap((row) => {
    const [cell, a, b] = [row.cells[column], row.cells[reading.a], row.cells[reading.b]];
    return cell && a && b ? (rateOf(row, cell, [a, b], reading.formula) ?? []) : [];
  });
}

function rateOf(row: Row, cell: Cell, from: readonly [Cell, Cell], formula: Formula): TableRate | undefined {
  const [a, b] = [numberIn(from[0]), numberIn(from[1])];
  if (cell.content.kind !== 'number' || cell.content.measure.kind !== 'rate' || !a || !b) return undefined;
  if (a.mantissa <= 0n || b.mantissa <= 0n) return undefined;
  const { measure, value } = cell.content;
  const top = formula === 'growth' ? subtract(a, b) : a;
  const expected = quotient(multiply(top, integer(measure.base)), b, measure.amount.written.scale, 'half-up');
  if (!expected) return undefined;
  const digits = decimalText(expected);
  const terms = formula === 'growth' ? `（${decimalText(a)}−${decimalText(b)}）` : decimalText(a);
  return {
    row,
    cell,
    from,
    expected: digits + measure.sign,
    digits,
    holds: isRounded(top, b, measure, value),
    arithmetic: `${terms}÷${decimalText(b)}=${digits}${measure.sign}`,
  };
}

/** Whether `top / bottom` may be written as the rate; a fall may be written with or without its minus. */
function isRounded(top: Decimal, bottom: Decimal, { base, amount }: Rate, value: Decimal): boolean {
  const size = (decimal: Decimal): Decimal =>
    decimal.mantissa < 0n ? { ...decimal, mantissa: -decimal.mantissa } : decimal;
  if (value.mantissa < 0n && top.mantissa > 0n) return false;
  const scaled = exactly(multiply(size(top), integer(base)));
  return ratioWithin(
    scaled,
    exactly(bottom),
    roundingInterval(size(value), lastPlace(amount.written.scale, 0)),
  );
}
