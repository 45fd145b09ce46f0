import { openReport } from '../../../server/src/document/report-document';
import type { ReportDocument } from '../../../server/src/document/report-document';

/** A report of 城东镇 on the first half of a year. */
export function halfYearReport(year: number, ...paragraphs: readonly string[]): ReportDocument {
  return openReport(`---\n单位: 城东镇\n期间: ${year}年上半年\n---\n${paragraphs.join('\n')}`);
}
