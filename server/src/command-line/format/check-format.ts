import type { ReportDocument } from '../../document/report-document';
import type { Diagnostic } from '../../rules/checker';
import type { RuleId, Severity } from '../../rules/rule';
import type { FileProblem } from '../report-files';

/** A file that was checked, and what was found in it (and left after fixing). */
export interface CheckedFile {
  readonly path: string;
  readonly document: ReportDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** All files together. */
export interface CheckTotals {
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly byRule: ReadonlyMap<RuleId, number>;
  /** How many places were mended, and in how many files. */
  readonly fixes: number;
  readonly fixedFiles: number;
  /** What could not be read. */
  readonly problems: readonly FileProblem[];
  /** What is wrong in configuration files and glossaries. */
  readonly configurationProblems: readonly FileProblem[];
}

/** A way to print what a check found, file by file. */
export interface CheckFormat {
  readonly head: () => string;
  readonly file: (file: CheckedFile) => string;
  /** Goes between two files that both print something. */
  readonly between: string;
  readonly foot: (totals: CheckTotals) => string;
}
