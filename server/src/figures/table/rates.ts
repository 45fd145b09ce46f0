import { remembered } from '../../document/remembered';
import { RATE } from '../equations/factors';
import { FALL, RISE } from '../equations/growth';
import { judge, type Claim } from '../equations/judge';
import type { Role } from '../equations/relation';
import { compare, exactly } from '../reading/decimal';
import type { Term } from '../equations/term';
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
  const [a, b, rate] = [termIn(from[0]), termIn(from[1]), termIn(cell)];
  if (cell.content.kind !== 'number' || cell.content.measure.kind !== 'rate' || !a || !b || !rate)
    return undefined;
  if (a.value.mantissa <= 0n || b.value.mantissa <= 0n) return undefined;
  const isFall = formula === 'growth' && compare(a.value, b.value) < 0;
  // A fall may be written with or without its minus.
  const isAgainst = cell.content.value.mantissa < 0n && !isFall;
  const shared = {
    subject: 'rate' as const,
    confidence: 'likely' as const,
    ...(isAgainst ? { holds: false } : {}),
  };
  const top = { fact: playerIn(from[0]), term: asWritten(a) };
  const bottom = { fact: playerIn(from[1]), term: asWritten(b) };
  const result = { role: 'rate' as const, fact: playerIn(cell), term: rate };
  return formula === 'growth'
    ? ruled(row, cell, from, {
        kind: 'change',
        equation: isFall ? FALL : RISE,
        bindings: [{ role: 'after', ...top }, { role: 'before', ...bottom }, result],
        ...shared,
      })
    : ruled(row, cell, from, {
        kind: 'rate',
        equation: RATE,
        bindings: [{ role: 'numerator', ...top }, { role: 'denominator', ...bottom }, result],
        ...shared,
      });
}

/** Were the numbers of other columns taken for rounded, too many pairs of columns would give the percentage. */
function asWritten(term: Term): Term {
  return { ...term, values: exactly(term.value) };
}

function ruled<R extends Role>(
  row: Row,
  cell: Cell,
  from: readonly [Cell, Cell],
  claim: Claim<R>,
): TableRate | undefined {
  const relation = judge(claim);
  if (!relation) return undefined;
  const { holds, expected, arithmetic } = relation;
  const isOpposite = claim.holds === false;
  return { row, cell, from, holds, arithmetic, digits: isOpposite ? '' : expected.replace(/[^0-9.]/g, '') };
}
