import { commands, Disposable, l10n, StatusBarAlignment, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { wordCountRequest } from '../../server/src/protocol/extensions';
import type { WordCountResult } from '../../server/src/protocol/extensions';
import { REPORT } from './language-client';
import { activeReportEditor } from './views/follow-report';

const WORD_COUNT = 'nigao.wordCount';

/** After the last keystroke; nobody reads the count while typing. */
const DELAY_MILLISECONDS = 300;

/** Shows 字数 in the status bar: of the selection, or of the whole report, with the section's in the tooltip. */
export function showWordCount(client: LanguageClient): Disposable {
  const item = window.createStatusBarItem(WORD_COUNT, StatusBarAlignment.Right, 98);
  item.name = l10n.t('Character count');
  item.command = WORD_COUNT;
  let timer: NodeJS.Timeout | undefined;
  const update = async (): Promise<void> => {
    const counts = await countsOf(client, window.activeTextEditor);
    if (!counts) {
      item.hide();
      return;
    }
    item.text = shortText(counts);
    item.tooltip = longText(counts);
    item.show();
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), DELAY_MILLISECONDS);
  };
  return Disposable.from(
    item,
    commands.registerCommand(WORD_COUNT, () => tell(client)),
    window.onDidChangeActiveTextEditor(later),
    window.onDidChangeTextEditorSelection(later),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) later();
    }),
    client.onDidChangeState(later),
    new Disposable(() => {
      clearTimeout(timer);
    }),
  );
}

async function tell(client: LanguageClient): Promise<void> {
  const counts = await countsOf(client, activeReportEditor());
  if (!counts) void window.showInformationMessage(l10n.t('Open a report first'));
  else void window.showInformationMessage(longText(counts));
}

async function countsOf(
  client: LanguageClient,
  editor: TextEditor | undefined,
): Promise<WordCountResult | undefined> {
  if (editor?.document.languageId !== REPORT || !client.isRunning()) return undefined;
  const answer = await client.sendRequest(wordCountRequest, {
    textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
    ranges: editor.selections.map((one) => client.code2ProtocolConverter.asRange(one)),
  });
  return answer ?? undefined;
}

function shortText({ whole, selected, target }: WordCountResult): string {
  if (selected > 0) return l10n.t('{0} of {1} characters', selected, whole);
  return target === undefined
    ? l10n.t('{0} characters', whole)
    : l10n.t('{0} of {1} characters', whole, target);
}

function longText({ whole, section, selected, target }: WordCountResult): string {
  return [
    l10n.t('Whole report: {0} characters', whole),
    ...(target === undefined ? [] : [l10n.t('To be written: {0} characters', target)]),
    ...(section === undefined ? [] : [l10n.t('This section: {0} characters', section)]),
    ...(selected === 0 ? [] : [l10n.t('Selection: {0} characters', selected)]),
  ].join('\n');
}
