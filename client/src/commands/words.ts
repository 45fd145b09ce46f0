import { commands, Disposable, l10n, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  acceptWordRequest,
  addTermRequest,
  keepFrameRequest,
  keepPhraseRequest,
} from '../../../server/src/protocol/extensions';
import { activeReport } from '../views/follow-report';

const ACCEPT_WORD = 'nigao.acceptWord';
const ADD_TERM = 'nigao.addTerm';
const KEEP_PHRASE = 'nigao.keepPhrase';
const KEEP_FRAME = 'nigao.keepFrame';

/** Registers the commands that add what is selected, or how the report is built, to the files of this workspace. */
export function registerWords(client: LanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand(ACCEPT_WORD, () => acceptWord(client)),
    commands.registerCommand(ADD_TERM, () => addTerm(client)),
    commands.registerCommand(KEEP_PHRASE, () => keepPhrase(client)),
    commands.registerCommand(KEEP_FRAME, () => keepFrame(client)),
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

async function keepPhrase(client: LanguageClient): Promise<void> {
  const document = activeReport();
  const selection = window.activeTextEditor?.selection;
  if (!document || !selection || !client.isRunning()) return;
  const text = document.getText(selection).trim();
  if (text === '' || text.includes('\n')) {
    void window.showInformationMessage(
      l10n.t('Select a sentence or a paragraph first; put * for what varies'),
    );
    return;
  }
  const purpose = await window.showInputBox({
    title: l10n.t('Keep as a phrase'),
    prompt: l10n.t('What is it for? Its initials call the phrase up, as do those of the phrase itself'),
    value: firstClause(text),
    validateInput: (value) => (value.trim() === '' ? l10n.t('A few characters please') : undefined),
  });
  if (!purpose?.trim()) return;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const offset = document.offsetAt(selection.start);
  const edit = await client.sendRequest(keepPhraseRequest, {
    textDocument,
    text,
    purpose: purpose.trim(),
    offset,
  });
  await make(client, edit, l10n.t('Kept; it is in the view of phrases, and offered by its initials'));
}

async function keepFrame(client: LanguageClient): Promise<void> {
  const document = activeReport();
  if (!document || !client.isRunning()) return;
  const name = await window.showInputBox({
    title: l10n.t('Use the structure of this report as a skeleton'),
    prompt: l10n.t('What are reports of this kind called? “New work report…” offers it by this name'),
    placeHolder: l10n.t('for example 派出所月度小结'),
    validateInput: (value) => (value.trim() === '' ? l10n.t('A few characters please') : undefined),
  });
  if (!name?.trim()) return;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const edit = await client.sendRequest(keepFrameRequest, { textDocument, name: name.trim() });
  await make(client, edit, l10n.t('“{0}” is offered by “New work report…” from now on', name.trim()));
}

/** What a phrase is likely to be for: how it begins. */
function firstClause(text: string): string {
  return (/^[*＊]*([^*＊，。；：！？、\s]{1,12})/u.exec(text)?.[1] ?? '').trim();
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
      l10n.t('It is there already, or the file has to be put right by hand first'),
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
