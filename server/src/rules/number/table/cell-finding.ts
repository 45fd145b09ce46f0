import { exchange } from '../../fix';
import type { Decimal } from '../../../figures/reading/decimal';
import type { Measure } from '../../../figures/reading/figure';
import { digitsLike } from '../../../figures/reading/written';
import { placeOf, type Cell, type PlacedTable, type Row } from '../../../figures/table/table';
import type { Fix, RelatedPlace } from '../../rule';

/**
 * Puts another value into a cell, written as the one that is there.
 *
 * @param measure what the cell holds where its column has a unit for it
 */
export function cellFix(
  table: PlacedTable,
  { row, cell, measure }: { readonly row: Row; readonly cell: Cell; readonly measure?: Measure },
  value: Decimal,
): readonly Fix[] {
  if (cell.content.kind !== 'number') return [];
  const { range, text } = cell;
  const { amount } = measure ?? cell.content.measure;
  const newText = digitsLike(amount, value);
  // Blanks within the digits: what stands where is not known.
  if (newText === undefined || range.end - range.start !== text.length) return [];
  const { start } = placeOf(table, row, cell);
  const old = text.slice(amount.digits.start, amount.digits.end);
  const digits = { start: start + amount.digits.start, end: start + amount.digits.end };
  return [exchange({ range: digits, newText }, old, 'suggested')];
}

/** A cell that takes part, named by its row and column. */
export function cellPlace(table: PlacedTable, row: Row, cell: Cell): RelatedPlace {
  const head = table.table.head[cell.column] ?? '';
  return {
    range: placeOf(table, row, cell),
    message: {
      zh: `${row.label}，${head}：${cell.text}`,
      en: `${row.label}, ${head}: ${cell.text}`,
    },
  };
}
