import { matchSection } from '../knowledge/report-kinds';
import { factsOfYear, renderSkeleton } from '../knowledge/skeleton';
import type { Knowledge, ReportKind } from '../knowledge/types';

/** What a writer is asked before a report is begun. */
export interface NewReportFacts {
  /** The id of its kind. */
  readonly kind: string;
  readonly unit: string;
  /** As the writer says it: 2024年上半年. */
  readonly period: string;
  /** The titles of the sections it shall have; those that its kind usually has where nothing is said. */
  readonly sections?: readonly string[] | undefined;
}

/** A report to be filled in. */
export interface NewReport {
  readonly title: string;
  /** From the front matter to the date, lines separated by `\n`. */
  readonly text: string;
}

/** A new report with its front matter, unit and period filled in throughout; undefined for a kind that is unknown. */
export function newReport(facts: NewReportFacts, knowledge: Knowledge): NewReport | undefined {
  const kind = knowledge.kinds.find(({ id }) => id === facts.kind);
  if (!kind) return undefined;
  const unit = facts.unit.trim();
  const period = facts.period.trim();
  const year = /(?:19|20)\d{2}/.exec(period)?.[0];
  const known = { ...(unit ? { unit } : {}), ...(year ? factsOfYear(Number(year)) : {}) };
  const text = renderSkeleton(withSections(kind, facts.sections), known);
  const head = [
    '---',
    `文种: ${kind.name.zh}`,
    ...(unit ? [`单位: ${scalar(unit)}`] : []),
    ...(period ? [`期间: ${scalar(period)}`] : []),
    '---',
    '',
  ];
  return { title: text.slice(0, text.indexOf('\n')), text: head.join('\n') + text };
}

/** The kind with the chosen sections alone, whether it usually has them or not. */
function withSections(kind: ReportKind, titles: readonly string[] | undefined): ReportKind {
  if (!titles) return kind;
  const chosen = new Set(titles.map((title) => matchSection(kind, title)?.title ?? title));
  const sections = kind.sections
    .filter(({ title }) => chosen.has(title))
    .map((section) => ({ ...section, presence: 'required' as const }));
  return { ...kind, sections };
}

/** A value as YAML takes it: in quotes where it has a meaning of its own there. */
function scalar(value: string): string {
  return /^[\p{Script=Han}\p{Letter}\p{Number}][\p{Script=Han}\p{Letter}\p{Number}（）()·—-]*$/u.test(value)
    ? value
    : JSON.stringify(value);
}
