import type { Severity } from '../rules/rule';
import type { ReportService } from '../service';
import { checkFile } from './check-file';
import type { FileOutcome } from './check-file';
import type { CheckCommand } from './command';
import type { CheckFormat, CheckTotals } from './format/check-format';
import { inOrder } from './in-order';
import { findReports } from './report-files';
import type { FileProblem } from './report-files';
import { EXIT } from './terminal';
import type { ExitCode, Terminal } from './terminal';
import type { AwaitedWords } from './words';

export interface CheckTools {
  readonly terminal: Terminal;
  readonly format: CheckFormat;
  readonly service: ReportService;
  readonly words: AwaitedWords;
}

/** `nigao check`: every report in turn is read, mended if that is asked for, and what is found is printed. */
export async function check(command: CheckCommand, tools: CheckTools): Promise<ExitCode> {
  const { terminal, format } = tools;
  const { paths, problems } = findReports(command.paths);
  if (paths.length === 0 && problems.length === 0) complainOfNoReports(command, terminal);
  for (const problem of problems) complainOf(problem, terminal);
  const tally = { ...emptyTally(), problems: [...problems] };
  terminal.write(format.head());
  let between = '';
  for await (const outcome of inOrder(paths, (path) => checkFile(path, { ...command, ...tools }))) {
    count(tally, outcome);
    if (outcome.problem) complainOf(outcome.problem, terminal);
    const printed = outcome.result ? format.file({ path: outcome.path, ...outcome.result }) : '';
    if (printed === '') continue;
    terminal.write(between + printed);
    between = format.between;
  }
  terminal.write(format.foot(tally));
  return exitCodeFor(tally);
}

/** The totals while they are still growing. */
interface Tally extends CheckTotals {
  files: number;
  readonly counts: Record<Severity, number>;
  fixes: number;
  fixedFiles: number;
  readonly problems: FileProblem[];
}

function emptyTally(): Tally {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  return { files: 0, counts, fixes: 0, fixedFiles: 0, problems: [] };
}

function count(tally: Tally, { result, problem }: FileOutcome): void {
  if (problem) tally.problems.push(problem);
  if (!result) return;
  tally.files += 1;
  tally.fixes += result.fixes;
  if (result.fixes > 0) tally.fixedFiles += 1;
  for (const { severity } of result.diagnostics) tally.counts[severity] += 1;
}

function exitCodeFor({ counts, problems }: CheckTotals): ExitCode {
  if (problems.length > 0) return EXIT.trouble;
  return counts.error + counts.warning > 0 ? EXIT.found : EXIT.clean;
}

function complainOf({ path, message }: FileProblem, terminal: Terminal): void {
  terminal.complain({ zh: `${path}：${message.zh}`, en: `${path}: ${message.en}` });
}

function complainOfNoReports({ paths }: CheckCommand, terminal: Terminal): void {
  const list = paths.join(', ');
  terminal.complain({
    zh: `${list} 中没有 *.report.md 文件`,
    en: `there are no *.report.md files in ${list}`,
  });
}
