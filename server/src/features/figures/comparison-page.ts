import type { ReportDocument } from '../../document/report-document';
import type { Comparison } from '../../figures/last-year/comparison';
import { reportPeriodOf } from '../../figures/report/report-period';
import { contradictionMessage } from '../../rules/number/against/contradiction-message';
import type { Bilingual, Language } from '../../text/language';
import { comparisonTable, periodOf } from './comparison-table';
import type { ComparisonRow } from './comparison-table';
import { markdownText } from '../markdown-text';

/** A report and its address, which names it where it names no period itself. */
export interface AddressedReport {
  readonly address: string;
  readonly document: ReportDocument;
}

interface ComparedPair {
  readonly earlier: AddressedReport;
  readonly later: AddressedReport;
}

/** Which of two reports is the earlier: by their periods, else the one named first. */
export function inOrderOfTime(one: AddressedReport, other: AddressedReport): ComparedPair {
  const [a, b] = [reportPeriodOf(one.document), reportPeriodOf(other.document)];
  const isReversed = a && b && (a.year > b.year || (a.year === b.year && a.from > b.from));
  return isReversed ? { earlier: other, later: one } : { earlier: one, later: other };
}

/** Two reports side by side as a page of Markdown. */
interface ComparisonPage {
  readonly title: string;
  readonly markdown: string;
}

/** The page: what is said wrongly of the earlier report, the figures side by side, and what only one report gives. */
export function comparisonPage(
  pair: ComparedPair,
  comparison: Comparison,
  language: Language,
): ComparisonPage {
  const reports = { earlier: pair.earlier.document, later: pair.later.document };
  const { columns, both, onlyLater, onlyEarlier } = comparisonTable(comparison, reports, language);
  const [indicator = '', part = '', before = '', now = '', change = '', rate = ''] = columns;
  const line = LINE[language];
  const title = titleOf(pair, language);
  const parts = [
    `# ${markdownText(title)}`,
    ...wrongSection(comparison, language),
    ...(both.length === 0
      ? [NOTHING_SHARED[language]]
      : [tableText([indicator, part, before, line, now, line, change, rate], both.map(sharedCells))]),
    ...section(ONLY_LATER[language], [indicator, part, now, line], onlyLater.map(laterCells)),
    ...section(ONLY_EARLIER[language], [indicator, part, before, line], onlyEarlier.map(earlierCells)),
  ];
  return { title, markdown: `${parts.join('\n\n')}\n` };
}

const LINE: Bilingual = { zh: '行', en: 'Line' };
const NOTHING_SHARED: Bilingual = {
  zh: '两份报告没有可以对照的同名指标。',
  en: 'The two reports have no indicator in common.',
};
const ONLY_LATER: Bilingual = { zh: '仅见于本期', en: 'Only in the later report' };
const ONLY_EARLIER: Bilingual = { zh: '仅见于上期', en: 'Only in the earlier report' };
const WRONG: Bilingual = { zh: '与上期报告不符', en: 'Contradicted by the earlier report' };

function titleOf({ earlier, later }: ComparedPair, language: Language): string {
  const names = [earlier, later].map(({ document, address }) => periodOf(document) ?? fileOf(address));
  return language === 'zh' ? `数据对照：${names.join(' 与 ')}` : `Figures compared: ${names.join(' and ')}`;
}

function fileOf(address: string): string {
  const name = address.slice(address.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function wrongSection({ contradictions }: Comparison, language: Language): readonly string[] {
  if (contradictions.length === 0) return [];
  const items = contradictions.map((one) => {
    const number = one.placed.index + 1;
    const place = language === 'zh' ? `第${number}行：` : `line ${number}: `;
    return `- ${place}${markdownText(contradictionMessage(one)[language])}`;
  });
  return [`## ${WRONG[language]}`, items.join('\n')];
}

function section(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return rows.length === 0 ? [] : [`## ${title}`, tableText(columns, rows)];
}

function tableText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = columns.map(() => '---');
  const lines = [columns.map(markdownText), rule, ...rows.map((cells) => cells.map(markdownText))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function sharedCells(row: ComparisonRow): readonly string[] {
  return [...earlierCells(row), row.later, lineNumber(row.laterLine), row.change, row.rate];
}

function earlierCells({ indicator, section: part, earlier, earlierLine }: ComparisonRow): readonly string[] {
  return [indicator, part, earlier, lineNumber(earlierLine)];
}

function laterCells({ indicator, section: part, later, laterLine }: ComparisonRow): readonly string[] {
  return [indicator, part, later, lineNumber(laterLine)];
}

function lineNumber(line: number | undefined): string {
  return line === undefined ? '' : String(line + 1);
}
