import { openReport } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import type { Diagnostic } from '../../rules/checker';
import type { Severity } from '../../rules/rule';
import { SEVERITIES } from '../../rules/severity';
import type { ReportService } from '../../service';
import type { ReportServices } from './report-services';
import { replaceFile } from '../../replace-file';
import { readReport } from '../report-files';
import type { FileProblem, ReportText } from '../report-files';
import type { Bilingual } from '../../text/language';
import type { WordDraft } from '../../word/word';
import type { Terminal } from '../terminal';
import { isWordFile } from '../word/load-word';
import { openDraft, writeMarked } from './check-word';
import type { WordMarking } from '../command';
import type { AwaitedWords } from './words';

interface FileCheck {
  readonly services: ReportServices;
  readonly words: AwaitedWords;
  /** The quietest severity that counts. */
  readonly severity: Severity;
  /** Whether safe fixes are applied, and the file written if that changes it. */
  readonly fix: boolean;
  /** How a Word file is to be marked. */
  readonly marking?: WordMarking | undefined;
  readonly terminal: Pick<Terminal, 'language'>;
}

/** What a file has come to: how it is now, and what is still found in it. */
export interface FileResult {
  readonly document: ReportDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** How many places were fixed. */
  readonly fixes: number;
  /** For a Word file: where in it each line of the document stands. */
  readonly places?: WordDraft['places'];
}

/** A file that was checked but could not be written back has both a result and a problem. */
export interface FileOutcome {
  readonly path: string;
  readonly result?: FileResult;
  readonly problem?: FileProblem;
  /** What is to be known of what was written. */
  readonly note?: FileProblem;
  /** What is wrong in the files that configure it. */
  readonly configurationProblems?: readonly FileProblem[];
}

/** Reads a report, fixes it if that is asked for, and finds what is wrong with it. Never rejects for a bad file. */
export async function checkFile(path: string, options: FileCheck): Promise<FileOutcome> {
  if (isWordFile(path)) return checkWord(path, options);
  const reading = readReport(path);
  if (!reading.ok) return { path, problem: reading.problem };
  const document = openReport(reading.text);
  const { service, problems } = await options.services.of(path, document);
  const checking = { ...options, service };
  if (!options.fix) {
    const diagnostics = await findings(document, checking);
    return { path, result: { document, diagnostics, fixes: 0 }, configurationProblems: problems };
  }
  const fixed = await fix(document, checking);
  const problem = writeBack(path, reading, fixed.document);
  const result = problem ? await unfixed(document, checking) : fixed;
  return { path, result, ...(problem ? { problem } : {}), configurationProblems: problems };
}

/** What is said of a file that could not be written: it is as it was. */
async function unfixed(document: ReportDocument, checking: Checking): Promise<FileResult> {
  return { document, diagnostics: await findings(document, checking), fixes: 0 };
}

/** A Word file is never changed; what is found may be marked in a copy of it. */
async function checkWord(path: string, options: FileCheck): Promise<FileOutcome> {
  const opened = await openDraft(path);
  if (!opened.ok) return { path, problem: opened.problem };
  const { draft } = opened;
  const document = openReport(draft.text);
  const { service, problems } = await options.services.of(path, document);
  const diagnostics = await findings(document, { ...options, service });
  const result = { document, diagnostics, fixes: 0, places: draft.places };
  const problem = options.marking && writeMarked(draft, result, options.marking, options.terminal.language);
  const isBroken = draft.isSigned && options.marking !== undefined && problem === undefined;
  return {
    path,
    result,
    ...(problem ? { problem } : {}),
    ...(isBroken ? { note: { path, message: SIGNATURE_BROKEN } } : {}),
    configurationProblems: problems,
  };
}

const SIGNATURE_BROKEN: Bilingual = {
  zh: '原稿有数字签名，副本里的签名因标注而失效；原稿未改动',
  en: 'the file has a digital signature, which the marks have broken in the copy; the file itself is unchanged',
};

interface Checking extends Pick<FileCheck, 'words' | 'severity'> {
  readonly service: ReportService;
}

/** What is found and severe enough to be shown; looked for once more with the words and slips that were asked for. */
async function findings(
  document: ReportDocument,
  { service, words, severity }: Checking,
): Promise<readonly Diagnostic[]> {
  const first = service.diagnose(document);
  const found = (await words.fetchMissing()) ? service.diagnose(document) : first;
  return found.filter(isAsLoudAs(severity));
}

function isAsLoudAs(severity: Severity): (diagnostic: Diagnostic) => boolean {
  const shown = SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1);
  return (diagnostic) => shown.includes(diagnostic.severity);
}

/** More than any fix needs to settle: it guards against two rules that undo each other. */
const MOST_ROUNDS = 10;

/** Makes the safe fixes of what is shown until nothing changes any more; before each round the words are cut. */
async function fix(document: ReportDocument, checking: Checking): Promise<FileResult> {
  const isWanted = isAsLoudAs(checking.severity);
  let current = document;
  let diagnostics = await findings(current, checking);
  let fixes = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixed = checking.service.fixAll(current, { isWanted, rounds: 1 });
    if (fixed.fixes === 0) break;
    current = fixed.document;
    fixes += fixed.fixes;
    diagnostics = await findings(current, checking);
  }
  return { document: current, diagnostics, fixes };
}

function writeBack(path: string, before: ReportText, after: ReportDocument): FileProblem | undefined {
  if (after.text === before.text) return undefined;
  const message = replaceFile(path, before.bytes, before.byteOrderMark + after.text);
  return message && { path, message };
}
