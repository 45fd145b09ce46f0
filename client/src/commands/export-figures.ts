import { commands, l10n, Uri, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { exportFiguresRequest } from '../../../server/src/protocol/extensions';
import { activeReport } from '../views/follow-report';

const EXPORT_FIGURES = 'nigao.exportFigures';

/** Writes the figures of the active report to a file that a spreadsheet opens. */
export function registerFiguresExport(client: LanguageClient): Disposable {
  return commands.registerCommand(EXPORT_FIGURES, async () => {
    const document = activeReport();
    if (!document || !client.isRunning()) return;
    const name = document.uri.path.replace(/^.*\//, '').replace(/(?:\.report)?\.md$/, '');
    const target = await window.showSaveDialog({
      defaultUri: Uri.joinPath(document.uri, '..', l10n.t('{0} figures.xlsx', name)),
      filters: { Excel: ['xlsx'], CSV: ['csv'] },
    });
    if (!target) return;
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const format = target.path.endsWith('.csv') ? 'csv' : 'xlsx';
    const content = await client.sendRequest(exportFiguresRequest, { textDocument, format });
    if (content === null) return;
    await workspace.fs.writeFile(target, Buffer.from(content, 'base64'));
    void window.showInformationMessage(l10n.t('Exported to {0}', workspace.asRelativePath(target)));
  });
}
