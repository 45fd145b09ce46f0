import { writeFileSync } from 'node:fs';
import type { ReportDocument } from '../document/report-document';
import type { Diagnostic } from '../rules/checker';
import type { Severity } from '../rules/rule';
import { SEVERITIES } from '../rules/severity';
import type { ReportService } from '../service';
import { unreadable } from '../text-file';
import { readReport } from './report-files';
import type { FileProblem, ReportText } from './report-files';
import { applyEdits, safeEdits } from './safe-fixes';
import type { AwaitedWords } from './words';

export interface FileCheck {
  readonly service: ReportService;
  readonly words: AwaitedWords;
  /** The quietest severity that counts. */
  readonly severity: Severity;
  /** Whether safe fixes are applied, and the file written if that changes it. */
  readonly fix: boolean;
}

/** What a file has come to: how it is now, and what is still found in it. */
export interface FileResult {
  readonly document: ReportDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** How many places were mended. */
  readonly fixes: number;
}

/** A file that was checked but could not be written back has both a result and a problem. */
export interface FileOutcome {
  readonly path: string;
  readonly result?: FileResult;
  readonly problem?: FileProblem;
}

/** Reads a report, mends it if that is asked for, and finds what is wrong with it. Never rejects for a bad file. */
export async function checkFile(path: string, options: FileCheck): Promise<FileOutcome> {
  const reading = readReport(path);
  if (!reading.ok) return { path, problem: reading.problem };
  const document = options.service.open(reading.text);
  if (!options.fix) {
    return { path, result: { document, diagnostics: await findings(document, options), fixes: 0 } };
  }
  const result = await mend(document, options);
  const problem = writeBack(path, reading, result.document);
  return { path, result, ...(problem ? { problem } : {}) };
}

/** What is found and loud enough to be shown; looked for once more with the words, if any rule asked for some. */
async function findings(
  document: ReportDocument,
  { service, words, severity }: FileCheck,
): Promise<readonly Diagnostic[]> {
  const first = service.diagnose(document);
  const found = (await words.cutMissing()) ? service.diagnose(document) : first;
  const shown = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
  return found.filter((diagnostic) => shown.includes(diagnostic.severity));
}

/** More than any fix needs to settle: it guards against two rules that undo each other. */
const MOST_ROUNDS = 10;

/** Applies the safe fixes of what is shown until nothing changes any more. */
async function mend(document: ReportDocument, options: FileCheck): Promise<FileResult> {
  let current = document;
  let fixes = 0;
  for (let round = 0; ; round += 1) {
    const diagnostics = await findings(current, options);
    const edits = round < MOST_ROUNDS ? safeEdits(current, diagnostics) : [];
    if (edits.length === 0) return { document: current, diagnostics, fixes };
    current = options.service.change(current, applyEdits(current.text, edits));
    fixes += edits.length;
  }
}

function writeBack(path: string, before: ReportText, after: ReportDocument): FileProblem | undefined {
  if (after.text === before.text) return undefined;
  try {
    writeFileSync(path, before.byteOrderMark + after.text);
    return undefined;
  } catch (error) {
    return { path, message: unreadable(error) };
  }
}
