import { l10n, Range, window, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { EditsResult } from '../../server/src/protocol/extensions';

/** Makes edits in one undo step, unless the text has changed since they were worked out; then says so. */
export async function applyEdits(document: TextDocument, { version, edits }: EditsResult): Promise<boolean> {
  if (isOutdated(document, version)) return false;
  const edit = new WorkspaceEdit();
  for (const { start, end, newText } of edits)
    edit.replace(document.uri, rangeIn(document, start, end), newText);
  return workspace.applyEdit(edit);
}

/** The same, but the undo step takes in the jump that follows: one undo takes back both. */
export async function applyEditsBeforeJump(
  editor: TextEditor,
  { version, edits }: EditsResult,
): Promise<boolean> {
  const { document } = editor;
  if (isOutdated(document, version)) return false;
  return editor.edit(
    (builder) => {
      for (const { start, end, newText } of edits) builder.replace(rangeIn(document, start, end), newText);
    },
    { undoStopBefore: true, undoStopAfter: false },
  );
}

function isOutdated(document: TextDocument, version: number): boolean {
  if (document.version === version) return false;
  void window.showInformationMessage(l10n.t('The text has just changed; please try again'));
  return true;
}

function rangeIn(document: TextDocument, start: number, end: number): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
