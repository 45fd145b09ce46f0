import { commands, Disposable, l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { structureEditRequest } from '../../server/src/protocol/extensions';
import { applyEdits, applyEditsBeforeJump } from './apply-edits';
import { placeIn } from './jump/jumps';
import type { Jumps } from './jump/jumps';
import { REPORT } from './language-client';

/** The commands that the server knows how to carry out; each has its entry in package.json. */
const STRUCTURE_COMMANDS = [
  'insertPart',
  'removePart',
  'moveUp',
  'moveDown',
  'promote',
  'demote',
  'renumber',
  'putInOrder',
  'convertToMarkers',
  'convertToBracketed',
  'convertToArabic',
  'splitHeading',
  'joinHeading',
  'wrapAsMarkers',
  'wrapAsSections',
] as const;

/** Registers the commands that move, insert, delete and convert sections and items, each one undo step. */
export function registerStructureEdits(client: LanguageClient, jumps: Jumps): Disposable {
  return Disposable.from(
    ...STRUCTURE_COMMANDS.map((command) =>
      commands.registerTextEditorCommand(
        `nigao.${command}`,
        (editor) => void run(client, jumps, editor, command),
      ),
    ),
  );
}

async function run(client: LanguageClient, jumps: Jumps, editor: TextEditor, command: string): Promise<void> {
  const { document, selection } = editor;
  if (document.languageId !== REPORT) return;
  const result = await client.sendRequest(structureEditRequest, {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    range: client.code2ProtocolConverter.asRange(selection),
    command,
  });
  if (!result) return;
  if (result.edits.length === 0) {
    window.setStatusBarMessage(result.reason ?? l10n.t('Nothing to change here.'), MESSAGE_MILLISECONDS);
    return;
  }
  if (!result.selected) {
    await applyEdits(document, result);
    return;
  }
  const isDone = await applyEditsBeforeJump(editor, result);
  // Typed since: the caret stays where the writer is.
  if (!isDone || document.version !== result.version + 1) return;
  await jumps.select(editor, placeIn(document, result.selected));
}

const MESSAGE_MILLISECONDS = 5000;
