import type { RuleId, Severity } from '../../rules/rule';
import type { PrintedOutcome, TalliedFile } from './printed-outcome';
import type { CheckCommand } from '../command';
import type { CheckFormat, CheckTotals } from './check-format';
import { inOrder } from './in-order';
import type { FileProblem, FoundReports } from '../report-files';
import { EXIT } from '../terminal';
import type { ExitCode, Terminal } from '../terminal';

interface CheckTools {
  readonly terminal: Terminal;
  readonly format: CheckFormat;
  /** Checks one file, in this thread or in another. */
  readonly checkOne: (path: string) => Promise<PrintedOutcome>;
  /** How many files are worth beginning at once. */
  readonly atOnce: number;
}

/** `nigao check`: every report in turn is read, fixed if that is asked for, and what is found is printed. */
export async function check(
  command: Pick<CheckCommand, 'paths'> & { readonly found: FoundReports },
  tools: CheckTools,
): Promise<ExitCode> {
  const { terminal, format, checkOne, atOnce } = tools;
  const { paths, problems } = command.found;
  if (paths.length === 0 && problems.length === 0) complainOfNoReports(command, terminal);
  for (const problem of problems) complainOf(problem, terminal);
  const tally = { ...emptyTally(), problems: [...problems] };
  terminal.write(format.head());
  let between = '';
  for await (const outcome of inOrder(paths, checkOne, atOnce)) {
    for (const problem of count(tally, outcome)) complainOf(problem, terminal);
    if (outcome.note) complainOf(outcome.note, terminal);
    const { printed } = outcome;
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
  { tallied, problem, configurationProblems = [] }: PrintedOutcome,
): readonly FileProblem[] {
  const known = new Set(tally.configurationProblems.map((one) => JSON.stringify(one)));
  const fresh = configurationProblems.filter((one) => !known.has(JSON.stringify(one)));
  for (const one of fresh) tally.configurationProblems.push(one);
  if (problem) tally.problems.push(problem);
  if (tallied) countResult(tally, tallied);
  return problem ? [...fresh, problem] : fresh;
}

function countResult(tally: Tally, { fixes, found }: TalliedFile): void {
  tally.files += 1;
  tally.fixes += fixes;
  if (fixes > 0) tally.fixedFiles += 1;
  for (const { severity, rule, count } of found) {
    tally.counts[severity] += count;
    tally.byRule.set(rule, (tally.byRule.get(rule) ?? 0) + count);
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

function complainOfNoReports({ paths }: Pick<CheckCommand, 'paths'>, terminal: Terminal): void {
  const list = paths.join(', ');
  terminal.complain({
    zh: `${list} 中没有 *.report.md 文件`,
    en: `there are no *.report.md files in ${list}`,
  });
}
