import type { Comparison } from '../../figures/last-year/comparison';
import type { ReportDocument } from '../../document/report-document';

/** A report named on the command line, and its snapshot. */
export interface NamedReport {
  readonly path: string;
  readonly document: ReportDocument;
}

/** Two reports and the result of comparing them. */
export interface ComparedReports {
  readonly earlier: NamedReport;
  readonly later: NamedReport;
  readonly comparison: Comparison;
}
