import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { titleOf } from '../../document/title';
import { reportPeriodOf } from '../report/report-period';

/** Whose report it is and on what time: enough to know the report of last time by. */
export interface ReportIdentity {
  /** As written, without blanks. */
  readonly unit: string;
  readonly year: number;
  /** The first and the last month of the period, 1 to 12. */
  readonly from: number;
  readonly to: number;
  /** The period as written: 2023年上半年. */
  readonly period: string;
}

/** The 单位 and 期间 of the front matter, or what the title says of them; `undefined` where one is not said. */
export const identityOf = remembered((document: ReportDocument): ReportIdentity | undefined => {
  const period = reportPeriodOf(document);
  const unit = period && unitOf(document);
  if (!unit) return undefined;
  const { year, from, to, text } = period;
  return { unit, year, from, to, period: text };
});

/** Whether `earlier` is of the same unit, on the same months one year before. */
export function isOfLastYear(earlier: ReportIdentity, later: ReportIdentity): boolean {
  return (
    earlier.unit === later.unit &&
    earlier.year === later.year - 1 &&
    earlier.from === later.from &&
    earlier.to === later.to
  );
}

/** Two drafts of one report may lie side by side; more are never held against a report. */
export const MOST_OF_LAST_YEAR = 3;

/** The first of the candidates that are the report of last year, or drafts of it. */
export function reportsOfLastYear(
  candidates: readonly ReportDocument[],
  document: ReportDocument,
): readonly ReportDocument[] {
  const own = candidates.length > 0 ? identityOf(document) : undefined;
  if (!own) return [];
  const found = candidates.filter((candidate) => {
    const identity = identityOf(candidate);
    return identity !== undefined && isOfLastYear(identity, own);
  });
  return found.slice(0, MOST_OF_LAST_YEAR);
}

function unitOf(document: ReportDocument): string | undefined {
  const declared = document.frontMatter.unit?.replace(/\s/g, '');
  if (declared) return declared;
  const heading = titleOf(document)?.line;
  const title =
    document.frontMatter.title ?? heading?.prose.slice(heading.content.start, heading.content.end) ?? '';
  return UNIT_OF_TITLE.exec(title.replace(/\s/g, ''))?.groups?.['unit'];
}

/** 城关街道2023年上半年工作总结: what is before the year, if it ends as the name of a unit does. */
const UNIT_OF_TITLE =
  /^(?<unit>[一-鿿]{1,20}(?:[省市区县州乡镇村局厅处科股室所队院校部委办会社司站中心支行公司街道社区人民政府]))(?:19|20)\d\d年/;
