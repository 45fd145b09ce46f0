import { commands, l10n, Range, window, workspace } from 'vscode';
import type { CodeAction, Disposable } from 'vscode';
import { activeReport } from '../views/follow-report';

const FIX_ALL = 'nigao.fixAll';
const KIND = 'source.fixAll.nigao';

/** Makes every fix of the active report that may be made unseen, in one undo step. */
export function registerFixAll(): Disposable {
  return commands.registerCommand(FIX_ALL, async () => {
    const document = activeReport();
    if (!document) return;
    const all = new Range(0, 0, document.lineCount, 0);
    const actions = await commands.executeCommand<readonly CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      all,
      KIND,
    );
    const action = actions.find(({ kind, edit }) => edit && kind?.value === KIND);
    if (!action?.edit) {
      void window.showInformationMessage(l10n.t('There is nothing that can safely be fixed unseen'));
      return;
    }
    if (await workspace.applyEdit(action.edit)) {
      void window.showInformationMessage(l10n.t('Done: {0}. One undo takes it back', action.title));
    }
  });
}
