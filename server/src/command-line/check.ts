import { writeFileSync } from 'node:fs';
import type { ReportDocument } from '../document/report-document';
import type { Diagnostic } from '../rules/checker';
import type { Severity } from '../rules/rule';
import { SEVERITIES } from '../rules/severity';
import type { ReportService } from '../service';
import type { CheckCommand } from './command';
import type { CheckFormat } from './format/check-format';
import { findReports, readReport, unreadable } from './report-files';
import type { FileProblem, ReportText } from './report-files';
import { applyEdits, safeEdits } from './safe-fixes';
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
  const totals = { files: 0, counts: noneYet(), fixes: 0, fixedFiles: 0, problems: [...problems] };
  for (const problem of problems) complainOf(problem, terminal);
  if (paths.length === 0 && problems.length === 0) complainOfNoReports(command, terminal);
  terminal.write(format.head());
  let between = '';
  for (const path of paths) {
    const outcome = await checkFile(path, command, tools);
    if (outcome.problem) {
      totals.problems.push(outcome.problem);
      complainOf(outcome.problem, terminal);
    }
    if (!outcome.checked) continue;
    const { document, diagnostics, fixes } = outcome.checked;
    totals.files += 1;
    totals.fixes += fixes;
    if (fixes > 0) totals.fixedFiles += 1;
    for (const { severity } of diagnostics) totals.counts[severity] += 1;
    const printed = format.file({ path, document, diagnostics });
    if (printed !== '') {
      terminal.write(between + printed);
      between = format.between;
    }
  }
  terminal.write(format.foot(totals));
  if (totals.problems.length > 0) return EXIT.trouble;
  return totals.counts.error + totals.counts.warning > 0 ? EXIT.found : EXIT.clean;
}

function noneYet(): Record<Severity, number> {
  return { error: 0, warning: 0, information: 0, hint: 0 };
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

interface Checked {
  readonly document: ReportDocument;
  readonly diagnostics: readonly Diagnostic[];
  readonly fixes: number;
}

/** A file that cannot be written back is both checked and a problem. */
interface FileOutcome {
  readonly checked?: Checked;
  readonly problem?: FileProblem;
}

async function checkFile(path: string, command: CheckCommand, tools: CheckTools): Promise<FileOutcome> {
  const reading = readReport(path);
  if (!reading.ok) return { problem: reading.problem };
  const document = tools.service.open(reading.text);
  if (!command.fix)
    return { checked: { document, diagnostics: await findings(document, command, tools), fixes: 0 } };
  const fixed = await fix(document, command, tools);
  const problem = fixed.fixes > 0 ? writeBack(path, reading, fixed.document) : undefined;
  return { checked: fixed, ...(problem ? { problem } : {}) };
}

/** What is found and loud enough to be shown; once more with the words, if any rule asked for some. */
async function findings(
  document: ReportDocument,
  { severity }: CheckCommand,
  { service, words }: CheckTools,
): Promise<readonly Diagnostic[]> {
  const first = service.diagnose(document);
  const found = (await words.cutMissing()) ? service.diagnose(document) : first;
  const shown = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
  return found.filter((diagnostic) => shown.includes(diagnostic.severity));
}

/** More than any fix needs to settle: it guards against two rules that undo each other. */
const MOST_ROUNDS = 10;

/** Applies the safe fixes of what is shown until nothing changes any more. */
async function fix(document: ReportDocument, command: CheckCommand, tools: CheckTools): Promise<Checked> {
  let current = document;
  let fixes = 0;
  for (let round = 0; ; round += 1) {
    const diagnostics = await findings(current, command, tools);
    const edits = safeEdits(current, diagnostics);
    if (edits.length === 0 || round === MOST_ROUNDS) return { document: current, diagnostics, fixes };
    current = tools.service.change(current, applyEdits(current.text, edits));
    fixes += edits.length;
  }
}

function writeBack(
  path: string,
  { text, byteOrderMark }: ReportText,
  { text: fixed }: ReportDocument,
): FileProblem | undefined {
  if (fixed === text) return undefined;
  try {
    writeFileSync(path, byteOrderMark + fixed);
    return undefined;
  } catch (error) {
    return { path, message: unreadable(error) };
  }
}
