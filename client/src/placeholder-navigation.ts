import { commands, Disposable, l10n, Range, Selection, TextEditorRevealType, window } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { REPORT } from './language-client';
import { nextPlaceholder, previousPlaceholder } from './next-placeholder';
import type { Span } from './next-placeholder';
import { placeholdersRequest } from '../../server/src/protocol/extensions';

/** The command that the status bar runs too. */
export const NEXT_PLACEHOLDER = 'nigao.nextPlaceholder';
const PREVIOUS_PLACEHOLDER = 'nigao.previousPlaceholder';

const NOTICE_MILLISECONDS = 3000;

type Choose = (placeholders: readonly Span[], selection: Span) => Span | undefined;

/** Registers the commands that select the next and the previous placeholder, so that typing replaces it. */
export function registerPlaceholderNavigation(client: LanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand(NEXT_PLACEHOLDER, () => goTo(client, nextPlaceholder)),
    commands.registerCommand(PREVIOUS_PLACEHOLDER, () => goTo(client, previousPlaceholder)),
  );
}

async function goTo(client: LanguageClient, choose: Choose): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== REPORT) return;
  if (!client.isRunning()) return notice(l10n.t('The language server is not running'));
  const placeholders = await findPlaceholders(client, editor.document);
  // Typed meanwhile: the places have moved, and a selection now would be of the wrong text.
  if (!placeholders) return;
  const { document, selection } = editor;
  const current = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
  const chosen = choose(placeholders, current);
  if (!chosen) return notice(l10n.t('Nothing is left to fill in'));
  await select(editor, chosen);
}

/** Asks the server; `undefined` when it does not know the document yet, or the document has changed meanwhile. */
async function findPlaceholders(
  client: LanguageClient,
  document: TextDocument,
): Promise<readonly Span[] | undefined> {
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const answer = await client.sendRequest(placeholdersRequest, { textDocument });
  if (answer?.version !== document.version) return undefined;
  return answer.placeholders.map(({ range: { start, end } }) => ({
    start: document.offsetAt(client.protocol2CodeConverter.asPosition(start)),
    end: document.offsetAt(client.protocol2CodeConverter.asPosition(end)),
  }));
}

async function select(editor: TextEditor, span: Span): Promise<void> {
  const range = new Range(editor.document.positionAt(span.start), editor.document.positionAt(span.end));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  // A click on the status bar has taken the focus away from the text.
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
}

function notice(message: string): void {
  window.setStatusBarMessage(message, NOTICE_MILLISECONDS);
}
