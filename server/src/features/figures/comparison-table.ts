import type { ReportDocument } from '../../document/report-document';
import type { Change } from '../../figures/equations/change-between';
import type { Comparison } from '../../figures/last-year/comparison';
import type { ReportFigure } from '../../figures/last-year/report-figures';
import { reportPeriodOf } from '../../figures/report/report-period';
import type { Bilingual, Language } from '../../text/language';

/** One indicator as a row of cells; a report that does not give it has an empty cell. */
export interface ComparisonRow {
  readonly indicator: string;
  /** The title of the part it is in; empty before the first. */
  readonly section: string;
  readonly earlier: string;
  readonly later: string;
  /** The zero-based lines that the figures stand in. */
  readonly earlierLine?: number;
  readonly laterLine?: number;
  /** 上升18起; empty where nothing can be computed. */
  readonly change: string;
  /** 10.7%; empty where there is none. */
  readonly rate: string;
}

/** Two reports side by side, ready to be shown. */
interface ComparisonTable {
  /** What the columns of `ComparisonRow` are called, in their order. */
  readonly columns: readonly string[];
  /** Indicators of both reports, in the order of the later one. */
  readonly both: readonly ComparisonRow[];
  readonly onlyLater: readonly ComparisonRow[];
  readonly onlyEarlier: readonly ComparisonRow[];
}

/** The figures of two reports as a table in one language. */
export function comparisonTable(
  { both, onlyEarlier, onlyLater }: Comparison,
  { earlier, later }: { readonly earlier: ReportDocument; readonly later: ReportDocument },
  language: Language,
): ComparisonTable {
  return {
    columns: [
      COLUMNS.indicator[language],
      COLUMNS.section[language],
      periodOf(earlier) ?? COLUMNS.earlier[language],
      periodOf(later) ?? COLUMNS.later[language],
      COLUMNS.change[language],
      COLUMNS.rate[language],
    ],
    both: both.map((one) => ({
      ...NO_FIGURES,
      indicator: one.later.name,
      section: one.later.section,
      ...earlierCell(one.earlier),
      ...laterCell(one.later),
      ...(one.change && changeCells(one.change, language)),
    })),
    onlyLater: onlyLater.map((one) => ({ ...rowOf(one), ...laterCell(one) })),
    onlyEarlier: onlyEarlier.map((one) => ({ ...rowOf(one), ...earlierCell(one) })),
  };
}

const COLUMNS = {
  indicator: { zh: '指标', en: 'Indicator' },
  section: { zh: '所在部分', en: 'Section' },
  earlier: { zh: '上期', en: 'Earlier' },
  later: { zh: '本期', en: 'Later' },
  change: { zh: '增减', en: 'Change' },
  rate: { zh: '增减幅度', en: 'In percent' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The period a report names, as it writes it. */
export function periodOf(document: ReportDocument): string | undefined {
  return reportPeriodOf(document)?.text;
}

const NO_FIGURES = { earlier: '', later: '', change: '', rate: '' } as const;

function rowOf({ name, section }: ReportFigure): ComparisonRow {
  return { indicator: name, section, ...NO_FIGURES };
}

function earlierCell(figure: ReportFigure): Pick<ComparisonRow, 'earlier' | 'earlierLine'> {
  return { earlier: textOf(figure), earlierLine: figure.placed.index };
}

function laterCell(figure: ReportFigure): Pick<ComparisonRow, 'later' | 'laterLine'> {
  return { later: textOf(figure), laterLine: figure.placed.index };
}

function textOf({ fact }: ReportFigure): string {
  return fact.figure.text.replace(/\s+/g, ' ').trim();
}

const DIRECTIONS: Readonly<Record<Change['direction'], Bilingual>> = {
  up: { zh: '上升', en: 'up ' },
  down: { zh: '下降', en: 'down ' },
  same: { zh: '持平', en: 'unchanged' },
};

function changeCells(
  { direction, difference, rate }: Change,
  language: Language,
): Pick<ComparisonRow, 'change' | 'rate'> {
  const word = DIRECTIONS[direction][language];
  if (direction === 'same') return { change: word, rate: '' };
  return { change: word + difference, rate: rate === undefined ? '' : word + rate };
}
