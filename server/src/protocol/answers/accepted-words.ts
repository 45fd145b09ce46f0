import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { acceptWord } from '../../configuration/accept-word';
import { CONFIGURATION_FILE } from '../../configuration/parse-configuration';
import type { FileText } from '../../configuration/workspace-files';
import { pathOf, uriOf } from '../addresses';
import type { Session } from '../session/session';

/**
 * The edit that adds a word to those that reports accept: of the nearest configuration file within the report's
 * workspace folder, else of one to be made at the top of that folder.
 *
 * @returns undefined where there is nothing to add, no place for it, or the file has to be put right by hand first
 */
export async function acceptingEdit(
  word: string,
  report: string,
  { client, environment, folders }: Pick<Session, 'client' | 'environment' | 'folders'>,
): Promise<WorkspaceEdit | undefined> {
  const path = pathOf(report);
  if (path === undefined) return undefined;
  const { files } = environment;
  const own = folders.of(report);
  // Read now, not remembered: the edit must fit the file as it is.
  const readings = files.upwards(path, CONFIGURATION_FILE).map(async (file) => ({
    uri: uriOf(file),
    reading: await files.read(file),
  }));
  const all = await Promise.all(readings);
  const within = all.filter(({ uri }) => own === undefined || uri.startsWith(own));
  const target =
    within.find(({ reading }) => reading.state !== 'absent') ?? (own ? within.at(-1) : within[0]);
  if (!target || (target.reading.state === 'absent' && !client.createsFiles)) return undefined;
  return editOf(target.uri, target.reading, word, client.versionedEdits);
}

function editOf(
  uri: string,
  reading: FileText,
  word: string,
  versionedEdits: boolean,
): WorkspaceEdit | undefined {
  if (reading.state === 'unreadable') return undefined;
  const before = reading.state === 'read' ? reading.text : '';
  const after = acceptWord(before, word);
  if (after === undefined || after === before) return undefined;
  const edit = difference(uri, before, after);
  if (!versionedEdits) return { changes: { [uri]: [edit] } };
  const change: TextDocumentEdit = { textDocument: { uri, version: null }, edits: [edit] };
  return {
    documentChanges:
      reading.state === 'absent'
        ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change]
        : [change],
  };
}

/** The one edit from a text to another, no longer than it must be. */
function difference(uri: string, before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const document = TextDocument.create(uri, 'yaml', 0, before);
  return {
    range: { start: document.positionAt(start), end: document.positionAt(before.length - same) },
    newText: after.slice(start, after.length - same),
  };
}
