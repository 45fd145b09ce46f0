import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  SnippetString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
} from 'vscode';
import type { ExtensionContext, TreeDataProvider } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { ownFilesChanged, phrasesRequest } from '../../../server/src/protocol/extensions';
import type { PhraseSection } from '../../../server/src/protocol/extensions';
import { activeReport } from './follow-report';
import { shownLength } from '../phrases/phrase-files';
import type { Phrase, PhraseGroup } from '../phrases/phrase-files';
import { PHRASE_WRITTEN } from '../phrases/phrase-stops';
import { shippedPhrases } from '../phrases/shipped-phrases';

/** Of the rows of the view; not in the palette. */
const INSERT_PHRASE = '_nigao.insertPhrase';

/** Shows the phrases that come with the extension, by what they are for; a click inserts one. */
export function showPhrasesView({ extension }: ExtensionContext, client: LanguageClient): Disposable {
  const read = async (): Promise<readonly PhraseGroup[]> => {
    const shipped = await shippedPhrases(extension);
    // Without a server, the phrases that need none.
    const around = activeReport()?.uri ?? workspace.workspaceFolders?.[0]?.uri;
    const offered = await client.start().then(
      () =>
        client.sendRequest(
          phrasesRequest,
          around ? { uri: client.code2ProtocolConverter.asUri(around) } : {},
        ),
      () => [],
    );
    return ownFirst([...shipped, ...offered.map(toGroup)]);
  };
  const provider = new PhrasesProvider(read);
  const view = window.createTreeView('nigao.phrases', { treeDataProvider: provider, showCollapseAll: true });
  return Disposable.from(
    view,
    provider,
    client.onNotification(ownFilesChanged, () => provider.readAgain()),
    commands.registerCommand(INSERT_PHRASE, insert),
  );
}

function toGroup({ section, isOwn, phrases }: PhraseSection): PhraseGroup {
  return {
    isOwn,
    id: section,
    phrases: phrases.map(({ text, body, purpose, initials }) => ({
      body,
      shown: text,
      description: purpose,
      prefixes: [initials],
    })),
  };
}

/** What the writer has kept is what the writer looks for. */
function ownFirst(groups: readonly PhraseGroup[]): readonly PhraseGroup[] {
  return [...groups.filter(({ isOwn }) => isOwn), ...groups.filter(({ isOwn }) => !isOwn)];
}

type Row = PhraseGroup | Phrase;

class PhrasesProvider implements TreeDataProvider<Row>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #groups: Promise<readonly PhraseGroup[]> | undefined;

  constructor(private readonly read: () => Promise<readonly PhraseGroup[]>) {}

  readAgain(): void {
    this.#groups = undefined;
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return 'phrases' in row ? [...row.phrases] : [];
    this.#groups ??= this.read();
    return [...(await this.#groups)];
  }

  getTreeItem(row: Row): TreeItem {
    return 'phrases' in row ? groupItem(row) : phraseItem(row);
  }
}

function groupItem({ id, phrases }: PhraseGroup): TreeItem {
  const item = new TreeItem(groupName(id), TreeItemCollapsibleState.Collapsed);
  item.description = String(phrases.length);
  return item;
}

function phraseItem(phrase: Phrase): TreeItem {
  const item = new TreeItem(phrase.shown);
  item.description = phrase.prefixes[0] ?? '';
  item.tooltip = `${phrase.description}\n\n${phrase.shown}`;
  item.iconPath = new ThemeIcon('quote');
  item.command = { command: INSERT_PHRASE, title: l10n.t('Insert the phrase'), arguments: [phrase] };
  return item;
}

/** At the caret; what is selected stays. */
async function insert({ body }: Phrase): Promise<void> {
  const document = activeReport();
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  if (!editor) {
    void window.showInformationMessage(l10n.t('Open the report to write in first'));
    return;
  }
  const { line, character } = editor.selection.active;
  if (await editor.insertSnippet(new SnippetString(body), editor.selection.active))
    await commands.executeCommand(PHRASE_WRITTEN, line, character, shownLength(body));
}

function groupName(id: string): string {
  switch (id) {
    case 'openings':
      return l10n.t('Openings');
    case 'transitions':
      return l10n.t('Transitions');
    case 'enumerations':
      return l10n.t('Enumerations');
    case 'closings':
      return l10n.t('Closings');
    case 'skeletons':
      return l10n.t('Whole reports');
    default:
      return id;
  }
}
