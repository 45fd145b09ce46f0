import { l10n, Range, window, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import type { EditsResult } from '../../server/src/protocol/extensions';

/** Makes edits in one undo step, unless the text has changed since they were worked out; then says so. */
export async function applyEdits(document: TextDocument, { version, edits }: EditsResult): Promise<boolean> {
  if (document.version !== version) {
    void window.showInformationMessage(l10n.t('The text has just changed; please try again'));
    return false;
  }
  const edit = new WorkspaceEdit();
  for (const { start, end, newText } of edits) {
    edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), newText);
  }
  return workspace.applyEdit(edit);
}
