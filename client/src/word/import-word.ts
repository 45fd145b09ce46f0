import { commands, l10n, window } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { chosenFile, exists, freeName } from './chosen-file';
import type { RunNigao } from './run-nigao';

export const IMPORT_WORD = 'nigao.importWord';

/** Registers the command that makes a report of a Word or text file and opens it. */
export function registerImport(run: RunNigao): Disposable {
  return commands.registerCommand(IMPORT_WORD, async (uri?: Uri) => {
    const file = chosenFile(uri);
    if (file) await importWord(file, run);
  });
}

async function importWord(file: Uri, run: RunNigao): Promise<void> {
  const beside = file.with({ path: file.path.replace(/\.[^./]*$/, '.report.md') });
  if (await exists(beside)) {
    const [open, again] = [l10n.t('Open that report'), l10n.t('Import once more')];
    const question = l10n.t('There already is a report of this name; it will not be overwritten');
    const answer = await window.showInformationMessage(question, open, again);
    if (answer === open) await show(beside);
    if (answer !== again) return;
  }
  const target = await freeName(file, '.report.md');
  const args = ['import', file.fsPath, '--output', target.fsPath];
  const { code, output, errors } = await run(l10n.t('Reading the file…'), args);
  if (code !== 0) {
    void window.showErrorMessage(errors);
    return;
  }
  await show(target);
  const losses = output
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/^\s*·\s*/, ''))
    .filter((line) => line !== '');
  if (losses.length > 0) void window.showInformationMessage(losses.join('；'));
}

async function show(report: Uri): Promise<void> {
  await commands.executeCommand('vscode.open', report);
}
