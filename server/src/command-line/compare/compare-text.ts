import { comparisonTable } from '../../features/figures/comparison-table';
import type { ComparisonRow } from '../../features/figures/comparison-table';
import { contradictionMessage } from '../../rules/number/against/contradiction-message';
import { greatest } from '../../text/ordered';
import type { Bilingual, Language } from '../../text/language';
import type { ComparedReports } from './compared-reports';
import { displayWidth } from '../display-width';

/** For people: a table with aligned columns, what only one report gives below it, and what is said wrongly. */
export function compareText({ earlier, later, comparison }: ComparedReports, language: Language): string {
  const reports = { earlier: earlier.document, later: later.document };
  const { columns, both, onlyLater, onlyEarlier } = comparisonTable(comparison, reports, language);
  const table = [columns, ...both.map(cellsOf)];
  return [
    ...aligned(table),
    ...section(
      ONLY_LATER[language],
      onlyLater.map((row) => [row.indicator, row.section, row.later]),
    ),
    ...section(
      ONLY_EARLIER[language],
      onlyEarlier.map((row) => [row.indicator, row.section, row.earlier]),
    ),
    ...wrongLines({ earlier, later, comparison }, language),
    '',
  ].join('\n');
}

const ONLY_LATER: Bilingual = { zh: '仅见于本期', en: 'Only in the later report' };
const ONLY_EARLIER: Bilingual = { zh: '仅见于上期', en: 'Only in the earlier report' };
const WRONG: Bilingual = { zh: '与上期报告不符', en: 'Contradicted by the earlier report' };

function cellsOf({ indicator, section, earlier, later, change, rate }: ComparisonRow): readonly string[] {
  return [indicator, section, earlier, later, change, rate];
}

function section(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : ['', title, ...aligned(rows)];
}

function wrongLines({ later, comparison }: ComparedReports, language: Language): readonly string[] {
  const lines = comparison.contradictions.map((contradiction) => {
    const { index } = contradiction.placed;
    return `${later.path}:${index + 1} ${contradictionMessage(contradiction)[language]}`;
  });
  return lines.length === 0 ? [] : ['', WRONG[language], ...lines];
}

/** A wider cell pushes its own line only, so that one long name does not draw the whole table apart. */
const WIDEST = 32;

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(WIDEST, greatest(rows.map((cells) => displayWidth(cells[column] ?? '')))),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(cell))))
      .join('  ')
      .trimEnd(),
  );
}
