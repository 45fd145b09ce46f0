import { commands, l10n, window } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { applyEdits } from '../apply-edits';
import { reportStateRequest } from '../../../server/src/protocol/extensions';
import type { MaskedNameItem } from '../../../server/src/protocol/extensions';
import { activeReport } from '../views/follow-report';

/** Fills a masked name in wherever it is meant; the argument is its label, without one the writer chooses. */
export const FILL_NAME = 'nigao.fillName';

export function registerNameFilling(client: LanguageClient): Disposable {
  return commands.registerCommand(FILL_NAME, async (label?: string) => {
    const document = activeReport();
    if (!document || !client.isRunning()) return;
    const name = await maskedName(client, document, label);
    if (!name) return;
    const end = name.label.slice(name.mask.length);
    const written = await window.showInputBox({
      title: l10n.t('Fill in “{0}” everywhere', name.label),
      prompt: l10n.t('{0} places are filled in at once; one undo takes it back', name.places.length),
      placeHolder: name.label,
    });
    const text = written?.trim();
    if (!text) return;
    const newText = text.length > end.length && text.endsWith(end) ? text.slice(0, -end.length) : text;
    await fill(client, document, name.label, newText);
  });
}

async function namesIn(client: LanguageClient, document: TextDocument) {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  return client.sendRequest(reportStateRequest, { textDocument });
}

async function maskedName(
  client: LanguageClient,
  document: TextDocument,
  label: string | undefined,
): Promise<MaskedNameItem | undefined> {
  const names = (await namesIn(client, document))?.maskedNames ?? [];
  if (label !== undefined) return names.find((name) => name.label === label);
  if (names.length === 0) {
    void window.showInformationMessage(l10n.t('No name is masked in this report'));
    return undefined;
  }
  const items = names.map((name) => ({
    label: name.label,
    description: l10n.t('{0} places', name.places.length),
    name,
  }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Which name is to be filled in?') });
  return picked?.name;
}

/** Asks once more where the name is: the writer has had time to type. */
async function fill(
  client: LanguageClient,
  document: TextDocument,
  label: string,
  newText: string,
): Promise<void> {
  const state = await namesIn(client, document);
  const name = state?.maskedNames.find((one) => one.label === label);
  if (!state || !name) return;
  const edits = name.places.map(({ start, end }) => ({ start, end, newText }));
  await applyEdits(document, { version: state.version, edits });
}
