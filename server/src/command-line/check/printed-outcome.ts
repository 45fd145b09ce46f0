import type { ReportDocument } from '../../document/report-document';
import type { RuleId, Severity } from '../../rules/rule';
import type { FileProblem } from '../report-files';
import type { FileOutcome } from './check-file';
import type { CheckFormat } from './check-format';

/** How often a rule has found something, at one severity. */
interface FoundCount {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly count: number;
}

/** What a file adds to the totals. */
export interface TalliedFile {
  readonly fixes: number;
  readonly found: readonly FoundCount[];
}

/** What is left of a file once it is checked: plain data that can go from one thread to another. */
export interface PrintedOutcome {
  readonly printed: string;
  readonly tallied?: TalliedFile;
  readonly problem?: FileProblem;
  readonly note?: FileProblem;
  readonly configurationProblems?: readonly FileProblem[];
}

/** Prints what was found in a file, and lets go of the rest. */
export function printOutcome(
  { path, result, problem, note, configurationProblems = [] }: FileOutcome,
  format: CheckFormat,
  pathOfEarlier: (document: ReportDocument) => string | undefined,
): PrintedOutcome {
  const said = { ...(problem ? { problem } : {}), ...(note ? { note } : {}), configurationProblems };
  if (!result) return { ...said, printed: '' };
  const counts = new Map<string, FoundCount>();
  for (const { rule, severity } of result.diagnostics) {
    const key = `${severity} ${rule}`;
    counts.set(key, { rule, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return {
    ...said,
    printed: format.file({ path, ...result, pathOfEarlier }),
    tallied: { fixes: result.fixes, found: [...counts.values()] },
  };
}
