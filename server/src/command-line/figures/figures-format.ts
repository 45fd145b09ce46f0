import type { ReportDocument } from '../../document/report-document';
import type { FigureEntry, FigureStatus } from '../../features/figures/figures';
import type { Bilingual, Language } from '../../text/language';
import { displayWidth } from '../display-width';
import { linePositions } from '../positions';
import { greatest } from '../../text/ordered';

const STATUS: Readonly<Record<FigureStatus, Bilingual>> = {
  proved: { zh: '已印证', en: 'proved' },
  wrong: { zh: '不符', en: 'wrong' },
  unproved: { zh: '未印证', en: 'unproved' },
  missing: { zh: '待填', en: 'missing' },
};

/** A column of the list of figures. */
interface FigureColumn {
  readonly name: Bilingual;
  readonly cell: (entry: FigureEntry, language: Language) => string;
  /** Whether its cells are numbers where they are anything. */
  readonly isNumber?: boolean;
}

/** The columns of the list, as spreadsheets show it. */
export const FIGURE_COLUMNS: readonly FigureColumn[] = [
  { name: { zh: '行', en: 'Line' }, cell: ({ line }) => String(line + 1), isNumber: true },
  { name: { zh: '章节', en: 'Section' }, cell: ({ section }) => section.join(' › ') },
  { name: { zh: '指标', en: 'Indicator' }, cell: ({ indicator }) => indicator },
  { name: { zh: '动作', en: 'Work' }, cell: ({ counted }) => counted.verb },
  { name: { zh: '对象', en: 'Object' }, cell: ({ counted }) => counted.noun },
  { name: { zh: '范围', en: 'Scope' }, cell: ({ scope }) => scope },
  { name: { zh: '限定', en: 'Hedge' }, cell: ({ hedge }) => hedge },
  { name: { zh: '数值', en: 'Value' }, cell: ({ value }) => value ?? '', isNumber: true },
  { name: { zh: '单位', en: 'Unit' }, cell: ({ unit }) => unit },
  { name: { zh: '时间', en: 'Time' }, cell: ({ time }) => time },
  { name: { zh: '原文', en: 'As written' }, cell: ({ text }) => text },
  { name: { zh: '核对', en: 'Check' }, cell: ({ status }, language) => STATUS[status][language] },
  { name: { zh: '依据', en: 'Proof' }, cell: proofText },
];

function proofText({ checks }: FigureEntry, language: Language): string {
  return checks.map(({ holds, text }) => `${holds ? '✓' : '✗'} ${text[language]}`).join('；');
}

/** One line a figure: line number, what is there, what it counts, what proves it. */
export function figuresText(entries: readonly FigureEntry[], language: Language): string {
  const width = Math.max(0, greatest(entries.map(({ text }) => displayWidth(text))));
  return entries
    .map((entry) => {
      const { line, text, indicator, status } = entry;
      const padded = text + ' '.repeat(width - displayWidth(text));
      const proof = proofText(entry, language) || STATUS[status][language];
      return `${String(line + 1).padStart(5)}  ${padded}  ${indicator}  ${proof}\n`;
    })
    .join('');
}

/** For programs: offsets are UTF-16 code units, ranges those of the Language Server Protocol. */
export function figuresJson(
  path: string,
  document: ReportDocument,
  entries: readonly FigureEntry[],
  language: Language,
): string {
  const figures = entries.map((entry) => ({
    text: entry.text,
    indicator: entry.indicator,
    work: entry.counted.verb,
    object: entry.counted.noun,
    scope: entry.scope,
    hedge: entry.hedge,
    value: entry.value ?? null,
    unit: entry.unit,
    time: entry.time,
    section: entry.section,
    status: entry.status,
    checks: entry.checks.map((check) => ({ holds: check.holds, text: check.text[language] })),
    offset: [entry.range.start, entry.range.end],
    range: linePositions(document, entry.range),
  }));
  return `${JSON.stringify({ path, figures }, undefined, 1)}\n`;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Comma-separated (RFC 4180), with the byte order mark without which spreadsheets take Chinese for something else. */
export function figuresCsv(entries: readonly FigureEntry[], language: Language): string {
  const head = FIGURE_COLUMNS.map(({ name }) => name[language]);
  const rows = entries.map((entry) => FIGURE_COLUMNS.map(({ cell }) => asPlain(cell(entry, language))));
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** What begins like a formula would be computed by the spreadsheet; a number may begin with its sign. */
function asPlain(text: string): string {
  return /^[=+@\t＝＋－＠]|^-(?![\d.]+%?$)/.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
