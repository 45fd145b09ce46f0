import type { ReportDocument } from '../document/report-document';
import type { Comparison } from '../figures/against/comparison';
import { reportPeriodOf } from '../figures/across/report-period';
import { contradictionMessage } from '../rules/number/against/contradiction-message';
import type { Bilingual, Language } from '../text/language';
import { comparisonTable, periodOf } from './comparison-table';
import type { ComparisonRow } from './comparison-table';
import { markdownText } from './markdown-text';

/** A report and its address, for links to the figures. */
export interface AddressedReport {
  readonly address: string;
  readonly document: ReportDocument;
}

export interface ComparedPair {
  readonly earlier: AddressedReport;
  readonly later: AddressedReport;
}

/** Which of two reports is the earlier: by their periods, else the one named first. */
export function inOrderOfTime(one: AddressedReport, other: AddressedReport): ComparedPair {
  const [a, b] = [reportPeriodOf(one.document), reportPeriodOf(other.document)];
  const isReversed = a && b && (a.year > b.year || (a.year === b.year && a.from > b.from));
  return isReversed ? { earlier: other, later: one } : { earlier: one, later: other };
}

/** Two reports side by side as a page of Markdown, every figure a link to where it stands. */
export interface ComparisonPage {
  readonly title: string;
  readonly markdown: string;
}

export function comparisonPage(
  pair: ComparedPair,
  comparison: Comparison,
  language: Language,
): ComparisonPage {
  const { earlier, later } = pair;
  const reports = { earlier: earlier.document, later: later.document };
  const table = comparisonTable(comparison, reports, language);
  const sideBySide = table.both.map((row) => sharedCells(pair, row));
  const title = titleOf(pair, language);
  const parts = [
    `# ${markdownText(title)}`,
    ...wrongSection(pair, comparison, language),
    ...(sideBySide.length > 0 ? [tableText(table.columns, sideBySide)] : [NOTHING_SHARED[language]]),
    ...section(
      ONLY_LATER[language],
      [table.columns[0], table.columns[1], table.columns[3]],
      table.onlyLater.map((row) => [...nameCells(row), laterLink(pair, row)]),
    ),
    ...section(
      ONLY_EARLIER[language],
      [table.columns[0], table.columns[1], table.columns[2]],
      table.onlyEarlier.map((row) => [...nameCells(row), earlierLink(pair, row)]),
    ),
  ];
  return { title, markdown: `${parts.join('\n\n')}\n` };
}

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

function wrongSection(
  { later }: ComparedPair,
  { contradictions }: Comparison,
  language: Language,
): readonly string[] {
  if (contradictions.length === 0) return [];
  const items = contradictions.map((one) => {
    const { index } = one.placed;
    const line = language === 'zh' ? `第${index + 1}行` : `line ${index + 1}`;
    return `- ${link(line, later, index)} ${markdownText(contradictionMessage(one)[language])}`;
  });
  return [`## ${WRONG[language]}`, items.join('\n')];
}

function section(
  title: string,
  columns: readonly (string | undefined)[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return rows.length === 0 ? [] : [`## ${title}`, tableText(columns, rows)];
}

/** Cells are Markdown already, column names are not. */
function tableText(columns: readonly (string | undefined)[], rows: readonly (readonly string[])[]): string {
  const head = columns.map((column) => markdownText(column ?? ''));
  const rule = columns.map(() => '---');
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function nameCells({ indicator, section: part }: ComparisonRow): readonly string[] {
  return [markdownText(indicator), markdownText(part)];
}

function sharedCells(pair: ComparedPair, row: ComparisonRow): readonly string[] {
  const computed = [markdownText(row.change), markdownText(row.rate)];
  return [...nameCells(row), earlierLink(pair, row), laterLink(pair, row), ...computed];
}

function earlierLink({ earlier }: ComparedPair, row: ComparisonRow): string {
  return link(row.earlier, earlier, row.earlierLine);
}

function laterLink({ later }: ComparedPair, row: ComparisonRow): string {
  return link(row.later, later, row.laterLine);
}

/** Only to files: what is not saved anywhere cannot be opened by its address. */
function link(text: string, { address }: AddressedReport, line: number | undefined): string {
  const said = markdownText(text);
  if (line === undefined || !address.startsWith('file:')) return said;
  return `[${said}](<${address}#L${line + 1}>)`;
}
