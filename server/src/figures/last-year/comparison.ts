import type { ReportDocument } from '../../document/report-document';
import {
  compare,
  decimalText,
  integer,
  multiply,
  quotient,
  subtract,
  trimmed,
  type Decimal,
} from '../reading/decimal';
import { comparable, isFirm, isKnown, type KnownFact } from '../facts';
import { valueText } from '../reading/written';
import { contradictionsWith, type Contradiction } from './contradictions';
import { reportFiguresOf, type ReportFigure } from './report-figures';

/** How far a figure has moved from one report to the next. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same';
  /** Without its direction: 18起, 2.3个百分点. */
  readonly difference: string;
  /** In percent of the earlier value, to one decimal: 10.7%. Not given for rates, nor from nothing. */
  readonly rate?: string;
}

/** An indicator that both reports give. */
export interface ComparedIndicator {
  readonly earlier: ReportFigure;
  readonly later: ReportFigure;
  /** Not given where one of the two is approximate or still to be filled in. */
  readonly change?: Change;
}

/** The figures of two reports side by side. */
export interface Comparison {
  /** In the order of the later report. */
  readonly both: readonly ComparedIndicator[];
  readonly onlyEarlier: readonly ReportFigure[];
  readonly onlyLater: readonly ReportFigure[];
  /** What the later report says of the earlier one that is not so. */
  readonly contradictions: readonly Contradiction[];
}

/**
 * Puts the figures of two reports side by side: first those of one name in parts of one title, then those whose name
 * either report has only once. What could be paired in two ways is not paired.
 */
export function compareReports(earlier: ReportDocument, later: ReportDocument): Comparison {
  const before = reportFiguresOf(earlier);
  const after = reportFiguresOf(later);
  const pairs = new Map<ReportFigure, ReportFigure>();
  for (const idOf of [inSection, byName]) {
    const paired = new Set(pairs.values());
    const left = uniqueBy(
      before.filter((figure) => !paired.has(figure)),
      idOf,
    );
    const right = uniqueBy(
      after.filter((figure) => !pairs.has(figure)),
      idOf,
    );
    for (const [id, figure] of right) {
      const match = left.get(id);
      if (match) pairs.set(figure, match);
    }
  }
  const paired = new Set(pairs.values());
  return {
    both: after.flatMap((figure) => {
      const match = pairs.get(figure);
      return match ? [compared(match, figure)] : [];
    }),
    onlyEarlier: before.filter((figure) => !paired.has(figure)),
    onlyLater: after.filter((figure) => !pairs.has(figure)),
    contradictions: contradictionsWith([earlier], later),
  };
}

const inSection = ({ key, section }: ReportFigure): string => `${section}|${key}`;
const byName = ({ key }: ReportFigure): string => key;

/** The figures that no other shares its id with; the same value said again is no other. */
function uniqueBy(
  figures: readonly ReportFigure[],
  idOf: (figure: ReportFigure) => string,
): ReadonlyMap<string, ReportFigure> {
  const byId = new Map<string, ReportFigure | undefined>();
  for (const figure of figures) {
    const id = idOf(figure);
    const known = byId.get(id);
    if (!byId.has(id)) byId.set(id, figure);
    else if (known?.fact.figure.text !== figure.fact.figure.text) byId.set(id, undefined);
  }
  return new Map([...byId].flatMap(([id, figure]) => (figure ? [[id, figure] as const] : [])));
}

function compared(earlier: ReportFigure, later: ReportFigure): ComparedIndicator {
  const [a, b] = [earlier.fact, later.fact];
  if (!isKnown(a) || !isKnown(b) || !isFirm(a) || !isFirm(b) || !comparable(a, b)) return { earlier, later };
  return { earlier, later, change: changeBetween(a, b) };
}

function changeBetween(before: KnownFact, after: KnownFact): Change {
  const [old, now] = [before.figure.amount.value, after.figure.amount.value];
  const order = compare(now, old);
  const step = order >= 0 ? subtract(now, old) : subtract(old, now);
  const rate = after.figure.kind === 'rate' ? undefined : percentOf(step, old);
  return {
    direction: order === 0 ? 'same' : order > 0 ? 'up' : 'down',
    difference: differenceText(after, step),
    ...(rate === undefined ? {} : { rate }),
  };
}

function differenceText(after: KnownFact, step: Decimal): string {
  const { figure } = after;
  if (figure.kind === 'rate') return `${decimalText(trimmed(step))}个百分点`;
  const unit = figure.kind === 'quantity' ? (figure.unit?.word ?? '') : '';
  return valueText(figure, step) + unit;
}

function percentOf(step: Decimal, old: Decimal): string | undefined {
  const percent = quotient(multiply(step, integer(100)), old, 1, 'half-up');
  return percent && `${decimalText(percent)}%`;
}
