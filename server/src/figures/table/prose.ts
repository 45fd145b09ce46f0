import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { mayBeSame } from '../equations/size';
import { readMeasure } from '../reading/amounts';
import type { Measure } from '../reading/figure';
import { inUnitOf } from '../reading/sharing';
import { placeClaims, type PlacedClaim } from '../report/conflicts';
import { isInPlan } from '../report/place-in-report';
import { sameFrame } from '../report/report-period';
import { GRAND_TOTAL, ONLY_COUNTS } from '../words/word-classes.generated';
import { tablesOf, type Cell, type PlacedTable, type Row, type Table } from './table';

/** A sentence and a cell that give one indicator two values. */
export interface TableConflict {
  readonly claim: PlacedClaim;
  readonly table: PlacedTable;
  readonly row: Row;
  readonly cell: Cell;
  /** What the cell holds, in the unit that its column is in: 86 under 办理数（户） is 86户. */
  readonly measure: Measure;
}

/** A cell by what it counts. */
type NamedCell = Pick<TableConflict, 'row' | 'cell' | 'measure'>;

/**
 * The sentences whose figure differs from the cell that a table has for it. A cell counts what its row and its
 * column are called, and a sentence must say exactly that: 办理低保86户 and a row 低保, a column 办理数（户）.
 */
export const tableConflictsOf = remembered((document: ReportDocument): readonly TableConflict[] => {
  const tables = tablesOf(document);
  if (tables.length === 0) return [];
  const cells = tables.flatMap((table) =>
    [...cellsByName(table.table)].map(([name, named]) => ({ name, table, named })),
  );
  const byName = new Map(cells.map((one) => [one.name, one]));
  const names = new Set(cells.map(({ name }) => name));
  // What two tables both count is in each for a reason of its own.
  const isShared = (name: string): boolean => cells.filter((one) => one.name === name).length > 1;
  return placeClaims(document, ({ name }) => names.has(name)).flatMap((claim) => {
    const found = byName.get(claim.name);
    if (!found || isShared(claim.name) || !isComparable(document, claim, found.named)) return [];
    return [{ claim, table: found.table, ...found.named }];
  });
});

const FEWEST_CHARACTERS = 4;

/** The cells that one name only leads to. */
const cellsByName: (table: Table) => ReadonlyMap<string, NamedCell> = remembered((table) => {
  const names = new Map<string, NamedCell | undefined>();
  for (const row of table.rows) {
    for (const cell of row.cells.slice(1)) {
      const head = table.head[cell.column] ?? '';
      const measure = measureIn(cell, head);
      if (!measure) continue;
      for (const name of namesOf(row.label, head))
        names.set(name, names.has(name) ? undefined : { row, cell, measure });
    }
  }
  const unique = [...names].filter((entry): entry is [string, NamedCell] => entry[1] !== undefined);
  return new Map(unique);
});

function namesOf(label: string, head: string): readonly string[] {
  const [row, column] = [bare(label), bare(head)];
  const isTotal = isGrandTotal(row);
  const names = isTotal
    ? [column]
    : column === '' || ONLY_COUNTS.test(column)
      ? [row]
      : [row + column, column + row];
  return names.filter((name) => name.length >= FEWEST_CHARACTERS);
}

const UNIT_OF_COLUMN = /[（(](?:单位[：:])?([^（）()]+)[）)]$/;

/** The number of a cell; without a unit of its own it has that of its column. */
function measureIn({ content }: Cell, head: string): Measure | undefined {
  if (content.kind !== 'number') return undefined;
  const own = content.measure;
  const word = UNIT_OF_COLUMN.exec(head)?.[1];
  const one = word === undefined ? undefined : readMeasure(`1${word}`, 0);
  if (own.kind !== 'quantity' || own.unit || one?.kind !== 'quantity' || !one.unit) return own;
  return inUnitOf(own, one);
}

/** Without unit in brackets and without 数: 办理数（户） is 办理. */
function bare(text: string): string {
  return text.replace(/[（(][^（）()]*[）)]$/, '').replace(/(?:数量|总数|人数|件数|次数|数)$/, '');
}

function isComparable(document: ReportDocument, claim: PlacedClaim, { measure }: NamedCell): boolean {
  const { figure } = claim.fact;
  if (claim.limits !== '' || !isOfOneMeasure(measure, figure) || mayBeSame({ figure: measure }, claim.fact))
    return false;
  const offset = claim.placed.start + figure.range.start;
  return sameFrame(document, claim.frame, undefined) && !isInPlan(document, offset);
}

/** Where neither cell nor column names a unit, 万 and 亿 must not be at stake. */
function isOfOneMeasure(a: Measure, b: Measure): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return a.kind === b.kind;
  return a.unit ? a.unit.group === b.unit?.group : a.amount.power === b.amount.power;
}

/** A row that is called a total and nothing else. */
function isGrandTotal(row: string): boolean {
  return row.replace(GRAND_TOTAL, '') === '' && row !== '';
}
