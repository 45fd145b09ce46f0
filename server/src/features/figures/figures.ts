import { headingsOf } from '../../document/headings';
import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { partsAround } from '../../figures/report/place-in-report';
import { mentionsIn } from '../../figures/report/mention';
import { shownNameOf } from '../../figures/report/shown-name';
import { lastBefore } from '../../text/ordered';
import { frameAt } from '../../figures/report/time-frame';
import { countedBy, type Counted } from '../../figures/words/counted';
import { exactDigits, signedDigits } from '../../figures/reading/written';
import { isKnown, type Fact } from '../../figures/facts';
import { relationsIn } from '../../figures/line-figures';
import { scopeOf } from '../../figures/sentence/scope';
import {
  placeOf,
  tablesOf,
  type Cell,
  type PlacedTable,
  type Row,
  type Table,
} from '../../figures/table/table';
import { tableRatesIn } from '../../figures/table/rates';
import { totalsIn } from '../../figures/table/totals';
import type { Diagnostic } from '../../rules/checker';
import { ruleNamed } from '../../rules/rule-named';
import type { Bilingual } from '../../text/language';
import { contains, shift } from '../../text/range';
import type { Range } from '../../text/range';

/** What is known of a figure: it agrees with others, it does not, nothing proves it, or it is still missing. */
export type FigureStatus = 'proved' | 'wrong' | 'unproved' | 'missing';

/** A check that a figure takes part in. */
interface FigureCheck {
  readonly holds: boolean;
  /** The arithmetic, or what was found. */
  readonly text: Bilingual;
}

/** One figure of a report as the lists of figures show it. */
export interface FigureEntry {
  /** In the document. */
  readonly range: Range;
  /** Zero-based. */
  readonly line: number;
  /** As written: 16.4万人. */
  readonly text: string;
  /** What it counts; empty where the words do not say. */
  readonly indicator: string;
  /** The work among the words of `indicator`, and what it was done to: 化解, 矛盾纠纷. Either may be empty. */
  readonly counted: Counted;
  /** Whose it is, as its sentence says: 全县; empty where it does not. */
  readonly scope: string;
  /** The words that make it approximate or a limit: 约, 以上. */
  readonly hedge: string;
  /** Equal for figures of one indicator; empty where `indicator` is. */
  readonly key: string;
  /** In full, without unit: 164000; undefined while it is missing. */
  readonly value?: string;
  /** 人, %; empty for a bare number. */
  readonly unit: string;
  /** The time its line gives it, as written. */
  readonly time: string;
  /** The titles of the sections it is in, ordinals included, the outermost first. */
  readonly section: readonly string[];
  readonly status: FigureStatus;
  readonly checks: readonly FigureCheck[];
}

/**
 * All figures of a report in the order they stand, those of tables included, with what proves them.
 *
 * @param diagnostics the findings of the document: what they leave out is not called wrong here either
 */
export function figures(
  document: ReportDocument,
  diagnostics: readonly Diagnostic[],
): readonly FigureEntry[] {
  const faults = faultsByStart(diagnostics);
  return [...inProse(document), ...inTables(document)]
    .sort((a, b) => a.range.start - b.range.start)
    .map((entry) => {
      const checks = [...(faults.get(entry.range.start) ?? []), ...entry.checks];
      const section = sectionAt(document, entry.range.start);
      return { ...entry, section, checks, status: statusOf(entry, checks) };
    });
}

type Unjudged = Omit<FigureEntry, 'status' | 'section'>;

function faultsByStart(diagnostics: readonly Diagnostic[]): ReadonlyMap<number, readonly FigureCheck[]> {
  const faults = new Map<number, FigureCheck[]>();
  for (const { rule, range, message } of diagnostics) {
    if (!ruleNamed(rule)?.judgesValues) continue;
    const fault = { holds: false, text: message };
    faults.set(range.start, [...(faults.get(range.start) ?? []), fault]);
  }
  return faults;
}

function statusOf({ value }: Unjudged, checks: readonly FigureCheck[]): FigureStatus {
  if (value === undefined) return 'missing';
  if (checks.some(({ holds }) => !holds)) return 'wrong';
  return checks.length > 0 ? 'proved' : 'unproved';
}

function inProse(document: ReportDocument): readonly Unjudged[] {
  return document.lines.flatMap(({ line, start, index }) => {
    const relations = relationsIn(line).filter(({ holds }) => holds);
    const mentions = mentionsIn(line).filter(({ fact }) => !isOfDate(line, fact));
    return mentions.map(({ fact, name, key }) => ({
      range: shift(fact.figure.range, start),
      line: index,
      text: fact.figure.text,
      indicator: shownNameOf(line, fact),
      ...countedWithin(name, scopeOf(line, fact)),
      hedge: hedgeOf(fact),
      key,
      unit: unitOf(fact),
      time: frameAt(line, fact.figure.range.start)?.text ?? '',
      ...(isKnown(fact) ? { value: exactDigits(fact.figure) } : {}),
      checks: relations
        .filter(({ operands }) => operands.some(({ range }) => contains(fact.figure.range, range)))
        .map(({ arithmetic }) => proof(arithmetic)),
    }));
  });
}

/** The blanks of *年*月*日 are to be filled in, but count nothing. */
function isOfDate({ placeholders }: Line, { figure }: Fact): boolean {
  return placeholders.some(({ kind, range }) => kind === 'date' && range.start === figure.range.start);
}

function countedWithin(name: string, scope: string): Pick<FigureEntry, 'counted' | 'scope'> {
  return { scope, counted: countedBy(name.startsWith(scope) ? name.slice(scope.length) : name) };
}

function hedgeOf({ figure }: Fact): string {
  return figure.kind === 'unknown' ? '' : figure.hedges.map(({ word }) => word).join('');
}

function proof(arithmetic: string): FigureCheck {
  return { holds: true, text: { zh: arithmetic, en: arithmetic } };
}

function unitOf({ figure }: Fact): string {
  switch (figure.kind) {
    case 'quantity':
      return figure.unit?.word ?? '';
    case 'rate':
      return figure.sign;
    case 'points':
      return '个百分点';
    case 'multiple':
      return figure.word;
    case 'unknown':
      return figure.unit?.word ?? (figure.measure === 'rate' ? '%' : '');
  }
}

function inTables(document: ReportDocument): readonly Unjudged[] {
  return tablesOf(document).flatMap((placed) => {
    const proofs = proofsIn(placed.table);
    return placed.table.rows.flatMap((row) =>
      row.cells
        .slice(1)
        .filter(isFigure)
        .map((cell) => ({ ...entryOfCell(placed, row, cell), checks: proofs.get(cell) ?? [] })),
    );
  });
}

function proofsIn(table: Table): ReadonlyMap<Cell, readonly FigureCheck[]> {
  const proofs = new Map<Cell, FigureCheck[]>();
  for (const { cell, holds, arithmetic } of [...totalsIn(table), ...tableRatesIn(table)]) {
    if (holds) proofs.set(cell, [...(proofs.get(cell) ?? []), proof(arithmetic)]);
  }
  return proofs;
}

/** A cell is called by its row and column, which are no sentence. */
const NOTHING_COUNTED: Counted = { verb: '', noun: '' };

function isFigure({ content }: Cell): boolean {
  return content.kind === 'number' || content.kind === 'unknown';
}

function entryOfCell(placed: PlacedTable, row: Row, cell: Cell): Omit<Unjudged, 'checks'> {
  const { table, lines } = placed;
  const indicator = [row.label, table.head[cell.column] ?? ''].filter((part) => part !== '').join(' ');
  const unit = unitOfCell(cell);
  return {
    range: placeOf(placed, row, cell),
    line: lines[row.line]?.index ?? 0,
    text: cell.text,
    indicator,
    counted: NOTHING_COUNTED,
    scope: '',
    hedge: '',
    key: `${indicator}|${unit}`,
    unit,
    time: '',
    ...(cell.content.kind === 'number' ? { value: signedDigits(cell.content) } : {}),
  };
}

function unitOfCell({ content }: Cell): string {
  if (content.kind !== 'number') return '';
  const { measure } = content;
  if (measure.kind === 'rate') return measure.sign;
  return measure.kind === 'quantity' ? (measure.unit?.word ?? '') : '';
}

/** The titles around each heading, in the order the headings stand. */
const sectionsOf = remembered((document: ReportDocument) =>
  headingsOf(document).map(({ mark }) => ({
    start: mark.start,
    path: partsAround(document, mark.start)
      .filter(({ kind }) => kind === 'heading')
      .map(({ name }) => document.text.slice(name.start, name.end).replace(/^[#\s]+/, '')),
  })),
);

/** A heading reaches to the next one, so the last that begins before a place is the one it is under. */
function sectionAt(document: ReportDocument, offset: number): readonly string[] {
  return lastBefore(sectionsOf(document), offset + 1, ({ start }) => start)?.path ?? [];
}
