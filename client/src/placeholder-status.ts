import { Disposable, l10n, StatusBarAlignment, window, workspace } from 'vscode';
import type { StatusBarItem, TextDocument } from 'vscode';
import { State } from 'vscode-languageclient/node';
import type { LanguageClient } from 'vscode-languageclient/node';
import { isBeingEdited, REPORT } from './language-client';
import { NEXT_PLACEHOLDER } from './placeholder-navigation';
import { placeholdersChanged } from '../../server/src/protocol/extensions';
import type { PlaceholdersChangedParams } from '../../server/src/protocol/extensions';

/** Just left of the editor's own line and column, which stand at 100. */
const PRIORITY = 101;

/** A longer document is not looked at on every keystroke to see whether it is empty. */
const EMPTY_ENOUGH = 200;

/** Shows in the status bar how many placeholders the active report still has; hidden beside other files. */
export function showPlaceholderStatus(client: LanguageClient): Disposable {
  const item = window.createStatusBarItem('nigao.placeholders', StatusBarAlignment.Right, PRIORITY);
  item.name = l10n.t('Placeholders');
  const latest = new Map<string, PlaceholdersChangedParams>();
  const uriOf = (document: TextDocument) => client.code2ProtocolConverter.asUri(document.uri);

  const update = () => {
    const active = window.activeTextEditor?.document;
    const document = active && isBeingEdited(active.uri) ? active : undefined;
    const known = document?.languageId === REPORT ? latest.get(uriOf(document)) : undefined;
    if (document && isEmpty(document)) showInvitation(item);
    else if (known) show(item, known);
    else item.hide();
  };
  return Disposable.from(
    item,
    client.onNotification(placeholdersChanged, (params) => {
      latest.set(params.uri, params);
      update();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) return;
      latest.clear();
      update();
    }),
    workspace.onDidCloseTextDocument((document) => {
      latest.delete(uriOf(document));
      update();
    }),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document && document.getText().length < EMPTY_ENOUGH)
        update();
    }),
  );
}

/** A report with nothing in it yet: what a newcomer needs is not a count but a way to begin. */
function isEmpty(document: TextDocument): boolean {
  return document.languageId === REPORT && document.getText().trim() === '';
}

function showInvitation(item: StatusBarItem): void {
  item.text = `$(list-tree) ${l10n.t('Choose a skeleton')}`;
  item.tooltip = l10n.t('Lists the skeletons of all kinds of report; Tab or Enter inserts the chosen one');
  item.accessibilityInformation = { label: item.tooltip, role: 'button' };
  item.command = 'editor.action.triggerSuggest';
  item.show();
}

function show(item: StatusBarItem, { count, byKind }: PlaceholdersChangedParams): void {
  item.command = NEXT_PLACEHOLDER;
  item.text =
    count > 0 ? `$(edit) ${l10n.t('{0} to fill in', count)}` : `$(check) ${l10n.t('All filled in')}`;
  item.tooltip = count > 0 ? tooltipOf(byKind) : l10n.t('Nothing is left to fill in');
  item.accessibilityInformation = { label: item.tooltip, role: 'button' };
  item.show();
}

function tooltipOf(byKind: Readonly<Record<string, number>>): string {
  const kinds = Object.entries(byKind)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => l10n.t('{0}: {1}', nameOf(kind), count));
  return [l10n.t('Still to fill in'), ...kinds, l10n.t('Click to go to the next one')].join('\n');
}

function nameOf(kind: string): string {
  switch (kind) {
    case 'count':
      return l10n.t('Counts');
    case 'percent':
      return l10n.t('Percentages');
    case 'money':
      return l10n.t('Amounts of money');
    case 'date':
      return l10n.t('Dates');
    case 'text':
      return l10n.t('Words');
    case 'blank':
      return l10n.t('Blanks');
    case 'doubt':
      return l10n.t('Marks of doubt');
    case 'initials':
      return l10n.t('Initials');
    default:
      return kind;
  }
}
