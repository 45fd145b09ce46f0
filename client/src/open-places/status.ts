import { Disposable, l10n, StatusBarAlignment, ThemeColor, window, workspace } from 'vscode';
import type { StatusBarItem, TextDocument } from 'vscode';
import { isBeingEdited, REPORT } from '../language-client';
import { CHOOSE_SKELETON } from '../new-report/new-report';
import { kindName } from './kind-name';
import { NEXT_PLACEHOLDER } from './navigation';
import type { OpenPlaces } from './store';
import type { OpenPlace } from '../../../server/src/protocol/extensions';

/** Just left of the editor's own line and column, which stand at 100. */
const PRIORITY = 101;

/** A longer document is not looked at on every keystroke to see whether it is empty. */
const EMPTY_ENOUGH = 200;

/** Shows in the status bar how many placeholders the active report still has; hidden beside other files. */
export function showPlaceholderStatus(places: OpenPlaces): Disposable {
  const item = window.createStatusBarItem('nigao.placeholders', StatusBarAlignment.Right, PRIORITY);
  item.name = l10n.t('Placeholders');
  const update = () => {
    const active = window.activeTextEditor?.document;
    const document = active && isBeingEdited(active.uri) ? active : undefined;
    const known = document?.languageId === REPORT ? places.of(document) : undefined;
    if (document && isEmpty(document)) showInvitation(item);
    else if (known && (known.length > 0 || hasBody(document))) show(item, known);
    else item.hide();
  };
  return Disposable.from(
    item,
    places.onDidChange(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document && document.getText().length < EMPTY_ENOUGH)
        update();
    }),
  );
}

/** So much text, and “all filled in” says something; of a title alone it would be untrue. */
const BODY = 100;

function hasBody(document: TextDocument | undefined): boolean {
  return (document?.getText().trim().length ?? 0) >= BODY;
}

/** A report with nothing in it yet: what a newcomer needs is not a count but a way to begin. */
function isEmpty(document: TextDocument): boolean {
  return document.languageId === REPORT && document.getText().trim() === '';
}

function showInvitation(item: StatusBarItem): void {
  item.text = `$(list-tree) ${l10n.t('Choose a skeleton')}`;
  item.tooltip = l10n.t('Asks for kind, unit and period, and fills the skeleton in');
  item.accessibilityInformation = { label: item.tooltip, role: 'button' };
  item.command = CHOOSE_SKELETON;
  item.backgroundColor = undefined;
  item.show();
}

function show(item: StatusBarItem, places: readonly OpenPlace[]): void {
  const count = places.length;
  item.command = NEXT_PLACEHOLDER;
  item.text =
    count > 0 ? `$(edit) ${l10n.t('{0} to fill in', count)}` : `$(check) ${l10n.t('All filled in')}`;
  item.tooltip = count > 0 ? tooltipOf(places) : l10n.t('Nothing is left to fill in');
  item.backgroundColor = count > 0 ? new ThemeColor('statusBarItem.warningBackground') : undefined;
  item.accessibilityInformation = { label: `${item.text} ${item.tooltip}`, role: 'button' };
  item.show();
}

function tooltipOf(places: readonly OpenPlace[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of places) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => l10n.t('{0}: {1}', kindName(kind), count));
  return [l10n.t('Still to fill in'), ...kinds, l10n.t('Click to go to the next one')].join('\n');
}
