import { commands, Disposable, l10n, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { acceptWordRequest, addTermRequest } from '../../../server/src/protocol/extensions';
import { activeReport } from '../views/follow-report';

const ACCEPT_WORD = 'nigao.acceptWord';
const ADD_TERM = 'nigao.addTerm';

/** Registers the commands that add what is selected to the words of this workspace. */
export function registerWords(client: LanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand(ACCEPT_WORD, () => acceptWord(client)),
    commands.registerCommand(ADD_TERM, () => addTerm(client)),
  );
}

async function acceptWord(client: LanguageClient): Promise<void> {
  const document = activeReport();
  if (!document || !client.isRunning()) return;
  const word = await wordAt(document, l10n.t('Which word is right here and no longer to be pointed out?'));
  if (!word) return;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const edit = await client.sendRequest(acceptWordRequest, { textDocument, word });
  await make(client, edit, l10n.t('“{0}” is accepted in this folder from now on', word));
}

async function addTerm(client: LanguageClient): Promise<void> {
  const document = activeReport();
  if (!document || !client.isRunning()) return;
  const word = await wordAt(document, l10n.t('Which term is to be added to the glossary of this folder?'));
  if (!word) return;
  const meaning = await window.showInputBox({
    title: l10n.t('Add “{0}” to the glossary', word),
    prompt: l10n.t('What does it mean? It is shown where the pointer rests on the term'),
    validateInput: (value) => (value.trim() === '' ? l10n.t('A term needs its meaning') : undefined),
  });
  if (!meaning?.trim()) return;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const edit = await client.sendRequest(addTermRequest, { textDocument, word, meaning: meaning.trim() });
  await make(client, edit, l10n.t('“{0}” is in the glossary of this folder', word));
}

/** What is selected; a writer who has selected nothing is asked. */
async function wordAt(document: TextDocument, prompt: string): Promise<string | undefined> {
  const selection = window.activeTextEditor?.selection;
  const selected = selection ? document.getText(selection).trim() : '';
  if (selected !== '' && !selected.includes('\n')) return selected;
  return (await window.showInputBox({ prompt }))?.trim();
}

type Edit = Parameters<LanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0] | null;

/** Makes the edit and saves the files, so that it takes effect. */
async function make(client: LanguageClient, edit: Edit, done: string): Promise<void> {
  if (!edit) {
    void window.showInformationMessage(
      l10n.t('It is there already, or nigao.config.yaml has to be put right first'),
    );
    return;
  }
  const made = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (!(await workspace.applyEdit(made))) return;
  const files = new Set(made.entries().map(([uri]) => uri.toString()));
  for (const document of workspace.textDocuments) {
    if (files.has(document.uri.toString())) await document.save();
  }
  window.setStatusBarMessage(done, SHOWN_MILLISECONDS);
}

const SHOWN_MILLISECONDS = 4000;
