import { commands, env, l10n, window } from 'vscode';
import type { Disposable, QuickPickItem, Uri } from 'vscode';
import { chosenFile, freeName } from './chosen-file';
import type { RunNigao } from './run-nigao';

export const MARK_WORD = 'nigao.markWord';

/** Registers the command that writes what is found in a Word file into a copy of it. */
export function registerMarking(run: RunNigao): Disposable {
  return commands.registerCommand(MARK_WORD, async (uri?: Uri) => {
    const file = chosenFile(uri);
    if (file) await mark(file, run);
  });
}

interface Way extends QuickPickItem {
  readonly options: readonly string[];
}

async function mark(file: Uri, run: RunNigao): Promise<void> {
  const ways: readonly Way[] = [
    { label: l10n.t('Comments and tracked changes'), options: ['--comment', '--revise'] },
    { label: l10n.t('Comments only'), options: ['--comment'] },
  ];
  const way = await window.showQuickPick(ways, { placeHolder: l10n.t('How is the copy to be marked?') });
  if (!way) return;
  const copy = await freeName(file, l10n.t('.marked.docx'));
  const args = ['check', file.fsPath, ...way.options, '--output', copy.fsPath];
  const { code, output, errors } = await run(l10n.t('Marking a copy…'), args);
  if (code === 2 && errors !== '') {
    void window.showErrorMessage(errors);
    return;
  }
  const total = output.trim().split('\n').at(-1) ?? '';
  await offerToOpen(copy, [total, errors].filter((one) => one !== '').join(' '));
}

/** Offers to show a file in the program that belongs to it. */
export async function offerToOpen(file: Uri, told: string): Promise<void> {
  const name = file.path.replace(/^.*\//, '');
  const [open, reveal] = [l10n.t('Open'), l10n.t('Show in folder')];
  const answer = await window.showInformationMessage(
    [told, l10n.t('{0} is written', name)].filter((one) => one !== '').join(' '),
    open,
    reveal,
  );
  if (answer === open) await env.openExternal(file);
  if (answer === reveal) await commands.executeCommand('revealFileInOS', file);
}
