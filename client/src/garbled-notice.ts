import { commands, l10n, window } from 'vscode';
import type { Disposable, TextDocument, TextEditor } from 'vscode';
import { encodingMissed } from './garbled-text';
import { isBeingEdited, REPORT } from './language-client';

/** The editor's own list of “reopen with encoding” and “save with encoding”. */
const CHANGE_ENCODING = 'workbench.action.editor.changeEncoding';

/** Tells a writer, once for each file, that it was opened in the wrong encoding, and how to open it in the right one. */
export function noticeGarbledReports(): Disposable {
  const told = new Set<string>();
  const look = (editor: TextEditor | undefined): void => {
    const document = editor?.document;
    if (document?.languageId !== REPORT || !isBeingEdited(document.uri)) return;
    const encoding = encodingMissed(document.getText());
    const address = document.uri.toString();
    if (encoding === undefined || told.has(address)) return;
    told.add(address);
    void tell(document, encoding);
  };
  look(window.activeTextEditor);
  return window.onDidChangeActiveTextEditor(look);
}

async function tell(document: TextDocument, encoding: string): Promise<void> {
  const reopen = l10n.t('Reopen with Encoding');
  const sentence = l10n.t(
    'This report was read in the wrong encoding. Do not save it: choose “Reopen with Encoding”, then {0}.',
    encoding,
  );
  const chosen = await window.showWarningMessage(sentence, reopen);
  if (chosen !== reopen) return;
  await window.showTextDocument(document);
  await commands.executeCommand(CHANGE_ENCODING);
}
