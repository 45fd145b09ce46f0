import type { CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { acceptWord } from '../../configuration/accept-word';
import { addEntry } from '../../configuration/add-entry';
import { addPerson } from '../../configuration/add-person';
import { addTerm, nameGlossary, OWN_GLOSSARY } from '../../configuration/add-term';
import { CONFIGURATION_FILE } from '../../configuration/parse-configuration';
import type { FileText } from '../../configuration/workspace-files';
import type { ReportFrame } from '../../features/report-frame';
import { KINDS_FILE } from '../../knowledge/parse-own-kinds';
import { PHRASES_FILE } from '../../knowledge/parse-own-phrases';
import { PEOPLE_FILE } from '../../knowledge/parse-people';
import { shortestEdit } from '../../text/edit';
import { pathOf, uriOf } from '../addresses';
import type { ClientSupport } from '../client-support';
import type { Session } from '../session/session';

type EditingSession = Pick<Session, 'client' | 'environment' | 'folders'>;

/**
 * The edit that adds a word to those that reports accept: of the nearest configuration file within the report's
 * workspace folder, else of one to be made at the top of that folder.
 *
 * @returns undefined where there is nothing to add, no place for it, or the file has to be put right by hand first
 */
export async function acceptingEdit(
  word: string,
  report: string,
  session: EditingSession,
): Promise<WorkspaceEdit | undefined> {
  const target = await nearestFile(CONFIGURATION_FILE, report, session);
  if (!target) return undefined;
  return editOf([{ ...target, change: (text) => acceptWord(text, word) }], session.client);
}

/**
 * The edit that adds a term to the workspace's own glossary, which lies beside the configuration file, and names that
 * glossary there.
 *
 * @returns undefined where the term is there already, or a file has to be put right by hand first
 */
export async function termEdit(
  { word, meaning }: { readonly word: string; readonly meaning: string },
  report: string,
  session: EditingSession,
): Promise<WorkspaceEdit | undefined> {
  const configuration = await nearestFile(CONFIGURATION_FILE, report, session);
  if (!configuration) return undefined;
  const uri = new URL(encodeURIComponent(OWN_GLOSSARY), configuration.uri).href;
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  const reading = await session.environment.files.read(path);
  const files: readonly ChangedFile[] = [
    { uri, reading, change: (text) => addTerm(text, word, meaning) },
    { ...configuration, change: (text) => nameGlossary(text, OWN_GLOSSARY) },
  ];
  return editOf(files, session.client);
}

/** The edit that adds a name to the unit's list of people: the nearest one, else one at the top of the folder. */
export async function addingPersonEdit(
  name: string,
  report: string,
  session: EditingSession,
): Promise<WorkspaceEdit | undefined> {
  const target = await nearestFile(PEOPLE_FILE, report, session);
  if (!target) return undefined;
  return editOf([{ ...target, change: (text) => addPerson(text, name) }], session.client);
}

/** The edit that adds a kind of report to the unit's own: to the nearest file of them, else to one at the top. */
export async function addingKindEdit(
  frame: ReportFrame,
  report: string,
  session: EditingSession,
): Promise<WorkspaceEdit | undefined> {
  const target = await nearestFile(KINDS_FILE, report, session);
  if (!target) return undefined;
  const entry = { list: ['文种', 'kinds'], named: ['名称', 'name'], name: frame.名称, entry: frame } as const;
  return editOf([{ ...target, change: (text) => addEntry(text, entry) }], session.client);
}

/** A phrase to be kept, as the file of a writer's own phrases has it. */
interface KeptPhrase {
  readonly 内容: string;
  readonly 用途: string;
  readonly 部分?: readonly string[];
}

/** The edit that keeps a phrase: in the nearest file of a writer's own, else in one at the top of the folder. */
export async function keepingPhraseEdit(
  phrase: KeptPhrase,
  report: string,
  session: EditingSession,
): Promise<WorkspaceEdit | undefined> {
  const target = await nearestFile(PHRASES_FILE, report, session);
  if (!target) return undefined;
  const entry = {
    list: ['短语', 'phrases'],
    named: ['内容', 'text'],
    name: phrase.内容,
    entry: phrase,
  } as const;
  return editOf([{ ...target, change: (text) => addEntry(text, entry) }], session.client);
}

interface ReadFile {
  readonly uri: string;
  readonly reading: FileText;
}

interface ChangedFile extends ReadFile {
  /** The text after the change; undefined where it cannot be made. */
  readonly change: (text: string) => string | undefined;
}

/** Read now, not remembered: an edit must fit the file as it is. */
async function nearestFile(
  name: string,
  report: string,
  { environment: { files }, folders }: EditingSession,
): Promise<ReadFile | undefined> {
  const path = pathOf(report);
  if (path === undefined) return undefined;
  const own = folders.of(report);
  const readings = files.upwards(path, name).map(async (file) => ({
    uri: uriOf(file),
    reading: await files.read(file),
  }));
  const all = await Promise.all(readings);
  const within = all.filter(({ uri }) => own === undefined || uri.startsWith(own));
  return within.find(({ reading }) => reading.state !== 'absent') ?? (own ? within.at(-1) : within[0]);
}

/** Undefined when one of the changes cannot be made, or none changes anything. */
function editOf(
  files: readonly ChangedFile[],
  { createsFiles, versionedEdits }: ClientSupport,
): WorkspaceEdit | undefined {
  const creations: CreateFile[] = [];
  const changes: TextDocumentEdit[] = [];
  for (const { uri, reading, change } of files) {
    if (reading.state === 'unreadable' || (reading.state === 'absent' && !createsFiles)) return undefined;
    const before = reading.state === 'read' ? reading.text : '';
    const after = change(before);
    if (after === undefined) return undefined;
    if (after === before) continue;
    if (reading.state === 'absent')
      creations.push({ kind: 'create', uri, options: { ignoreIfExists: true } });
    changes.push({ textDocument: { uri, version: null }, edits: [difference(uri, before, after)] });
  }
  if (changes.length === 0) return undefined;
  if (versionedEdits) return { documentChanges: [...creations, ...changes] };
  return {
    changes: Object.fromEntries(
      changes.map(({ textDocument, edits }) => [textDocument.uri, edits as TextEdit[]]),
    ),
  };
}

/** The one edit of a file from a text to another. */
function difference(uri: string, before: string, after: string): TextEdit {
  const { range, newText } = shortestEdit(before, after);
  const document = TextDocument.create(uri, 'yaml', 0, before);
  return { range: { start: document.positionAt(range.start), end: document.positionAt(range.end) }, newText };
}
