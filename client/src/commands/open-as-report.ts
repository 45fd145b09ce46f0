import { commands, languages, window, workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { REPORT } from '../language-client';

const OPEN_AS_REPORT = 'nigao.openAsReport';

/** Opens a text of any name as a report; the file keeps its name. */
export function registerOpenAsReport(): Disposable {
  return commands.registerCommand(OPEN_AS_REPORT, async (uri?: Uri) => {
    const document = uri ? await workspace.openTextDocument(uri) : window.activeTextEditor?.document;
    if (!document) return;
    await languages.setTextDocumentLanguage(document, REPORT);
    await window.showTextDocument(document);
  });
}
