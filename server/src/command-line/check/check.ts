import type { RuleId, Severity } from '../../rules/rule';
import type { ReportDocument } from '../../document/report-document';
import { checkFile } from './check-file';
import type { FileOutcome, FileResult } from './check-file';
import type { CheckCommand } from '../command';
import type { CheckFormat, CheckTotals } from './check-format';
import { inOrder } from './in-order';
import { findReports } from '../report-files';
import type { FileProblem } from '../report-files';
import type { ReportServices } from './report-services';
import { EXIT } from '../terminal';
import type { ExitCode, Terminal } from '../terminal';
import type { AwaitedWords } from './words';

interface CheckTools {
  readonly terminal: Terminal;
  readonly format: CheckFormat;
  readonly services: ReportServices;
  readonly words: AwaitedWords;
  /** The file that a report of last year was read from. */
  readonly pathOfEarlier: (document: ReportDocument) => string | undefined;
}

/** `nigao check`: every report in turn is read, mended if that is asked for, and what is found is printed. */
export async function check(command: CheckCommand, tools: CheckTools): Promise<ExitCode> {
  const { terminal, format, pathOfEarlier } = tools;
  const { paths, problems } = findReports(command.paths);
  if (paths.length === 0 && problems.length === 0) complainOfNoReports(command, terminal);
  for (const problem of problems) complainOf(problem, terminal);
  const tally = { ...emptyTally(), problems: [...problems] };
  terminal.write(format.head());
  let between = '';
  for await (const outcome of inOrder(paths, (path) => checkFile(path, { ...command, ...tools }))) {
    for (const problem of count(tally, outcome)) complainOf(problem, terminal);
    const printed = outcome.result
      ? format.file({ path: outcome.path, ...outcome.result, pathOfEarlier })
      : '';
    if (printed !== '') {
      terminal.write(between + printed);
      between = format.between;
    }
    terminal.progress(tally.files, paths.length);
  }
  terminal.write(format.foot(tally));
  return exitCodeFor(tally);
}

/** The totals while they are still growing. */
interface Tally extends CheckTotals {
  files: number;
  readonly counts: Record<Severity, number>;
  readonly byRule: Map<RuleId, number>;
  fixes: number;
  fixedFiles: number;
  readonly problems: FileProblem[];
  readonly configurationProblems: FileProblem[];
}

function emptyTally(): Tally {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  return {
    files: 0,
    counts,
    byRule: new Map(),
    fixes: 0,
    fixedFiles: 0,
    problems: [],
    configurationProblems: [],
  };
}

/** Adds what came of a file. Gives what is to be complained of: of a file that configures several reports only once. */
function count(
  tally: Tally,
  { result, problem, configurationProblems = [] }: FileOutcome,
): readonly FileProblem[] {
  const known = new Set(tally.configurationProblems.map((one) => JSON.stringify(one)));
  const fresh = configurationProblems.filter((one) => !known.has(JSON.stringify(one)));
  for (const one of fresh) tally.configurationProblems.push(one);
  if (problem) tally.problems.push(problem);
  if (result) countResult(tally, result);
  return problem ? [...fresh, problem] : fresh;
}

function countResult(tally: Tally, { fixes, diagnostics }: FileResult): void {
  tally.files += 1;
  tally.fixes += fixes;
  if (fixes > 0) tally.fixedFiles += 1;
  for (const { severity, rule } of diagnostics) {
    tally.counts[severity] += 1;
    tally.byRule.set(rule, (tally.byRule.get(rule) ?? 0) + 1);
  }
}

function exitCodeFor({ counts, problems, configurationProblems }: CheckTotals): ExitCode {
  if (problems.length + configurationProblems.length > 0) return EXIT.trouble;
  return counts.error + counts.warning > 0 ? EXIT.found : EXIT.clean;
}

function complainOf({ path, line, message }: FileProblem, terminal: Terminal): void {
  const place = line === undefined ? path : `${path}:${line + 1}`;
  terminal.complain({ zh: `${place}：${message.zh}`, en: `${place}: ${message.en}` });
}

function complainOfNoReports({ paths }: CheckCommand, terminal: Terminal): void {
  const list = paths.join(', ');
  terminal.complain({
    zh: `${list} 中没有 *.report.md 文件`,
    en: `there are no *.report.md files in ${list}`,
  });
}
