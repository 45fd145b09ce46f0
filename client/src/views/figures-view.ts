import {
  commands,
  Disposable,
  env,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
} from 'vscode';
import type { TextDocument, TreeDataProvider, TreeView, Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { figuresTable, figuresTree, figuresUnder, worstStatus } from './figures-tree';
import type { FigureGroup, FigureNode, FiguresGrouping } from './figures-tree';
import type { Jumps } from '../jump/jumps';
import { followReport } from './follow-report';
import { figuresRequest } from '../../../server/src/protocol/extensions';
import type { FigureItem } from '../../../server/src/protocol/extensions';

const BY_SECTION = 'nigao.figuresBySection';
const BY_INDICATOR = 'nigao.figuresByIndicator';

const COPY_FIGURES = 'nigao.copyFigures';
const WRONG_FIGURES = 'nigao.wrongFigures';
const ALL_FIGURES = 'nigao.allFigures';

/** Of the rows of the view; not in the palette. */
const GO_TO_FIGURE = '_nigao.goToFigure';

/** What the view shows: the figures of one report. */
interface Shown {
  readonly uri: Uri;
  readonly version: number;
  readonly figures: readonly FigureItem[];
}

/** Shows every figure of the active report, by section or by indicator, with what proves it; a click goes there. */
export function showFiguresView(client: LanguageClient, jumps: Jumps): Disposable {
  const provider = new FiguresProvider(client);
  const view = window.createTreeView('nigao.figures', { treeDataProvider: provider, showCollapseAll: true });
  provider.onDidUpdate(({ figures }) => describe(view, figures));
  return Disposable.from(
    view,
    provider,
    followReport(client, {
      isVisible: () => view.visible,
      onDidChangeVisibility: view.onDidChangeVisibility,
      update: (document) => provider.update(document),
      clear: () => undefined,
    }),
    commands.registerCommand(GO_TO_FIGURE, (figure: FigureItem) => provider.goTo(figure, jumps)),
    commands.registerCommand(BY_SECTION, () => provider.group('section')),
    commands.registerCommand(BY_INDICATOR, () => provider.group('indicator')),
    commands.registerCommand(COPY_FIGURES, () => env.clipboard.writeText(figuresTable(provider.figures()))),
    commands.registerCommand(WRONG_FIGURES, () => provider.show('wrong')),
    commands.registerCommand(ALL_FIGURES, () => provider.show('all')),
  );
}

function describe(view: TreeView<FigureNode>, figures: readonly FigureItem[]): void {
  const wrong = figures.filter(({ status }) => status === 'wrong').length;
  view.badge = wrong > 0 ? { value: wrong, tooltip: l10n.t('{0} figures do not agree', wrong) } : undefined;
  view.message = figures.length === 0 ? l10n.t('This report has no figures') : '';
}

class FiguresProvider implements TreeDataProvider<FigureNode>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly #updated = new EventEmitter<Shown>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly onDidUpdate = this.#updated.event;
  #shown: Shown | undefined;
  #grouping: FiguresGrouping = 'section';
  #filter: 'all' | 'wrong' = 'all';

  constructor(private readonly client: LanguageClient) {}

  /**
   * Fetches the figures of a report. False when the server does not know the text yet, or has answered about a text
   * that has changed meanwhile.
   */
  async update(document: TextDocument): Promise<boolean> {
    const textDocument = this.client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    const answer = await this.client.sendRequest(figuresRequest, { textDocument });
    if (answer?.version !== document.version) return false;
    this.#shown = { uri: document.uri, version: answer.version, figures: answer.figures };
    this.#updated.fire(this.#shown);
    this.#changed.fire(undefined);
    return true;
  }

  /** Those that are shown. */
  figures(): readonly FigureItem[] {
    const figures = this.#shown?.figures ?? [];
    return this.#filter === 'all' ? figures : figures.filter(({ status }) => status === 'wrong');
  }

  show(filter: 'all' | 'wrong'): void {
    this.#filter = filter;
    void commands.executeCommand('setContext', 'nigao.figuresFilter', filter);
    this.#changed.fire(undefined);
  }

  /** Selects a figure where it is now. */
  async goTo({ start, end, text }: FigureItem, jumps: Jumps): Promise<void> {
    if (this.#shown) await jumps.open(this.#shown.uri, this.#shown.version, { start, end, text });
  }

  group(grouping: FiguresGrouping): void {
    this.#grouping = grouping;
    void commands.executeCommand('setContext', 'nigao.figuresGrouping', grouping);
    this.#changed.fire(undefined);
  }

  getChildren(node?: FigureNode): FigureNode[] {
    const children = node
      ? node.kind === 'group'
        ? node.children
        : []
      : figuresTree(this.figures(), this.#grouping);
    return [...children];
  }

  getTreeItem(node: FigureNode): TreeItem {
    return node.kind === 'group' ? groupItem(node) : this.#figureItem(node.figure);
  }

  dispose(): void {
    this.#changed.dispose();
    this.#updated.dispose();
  }

  #figureItem(figure: FigureItem): TreeItem {
    const item = new TreeItem(figure.text, TreeItemCollapsibleState.None);
    const proofs = figure.checks.map(({ holds, text }) => `${holds ? '✓' : '✗'} ${text}`);
    item.description = [figure.indicator, figure.time, ...proofs].filter((part) => part !== '').join(' · ');
    item.tooltip = [`${figure.indicator} ${figure.text}`.trim(), nameOf(figure.status), ...proofs].join('\n');
    item.iconPath = iconOf(figure.status);
    item.accessibilityInformation = {
      label: `${figure.text}, ${item.description}, ${nameOf(figure.status)}`,
    };
    if (this.#shown) {
      item.command = { command: GO_TO_FIGURE, title: l10n.t('Go to the figure'), arguments: [figure] };
    }
    return item;
  }
}

function groupItem(group: FigureGroup): TreeItem {
  const label = group.label === '' ? l10n.t('Without a name') : group.label;
  const item = new TreeItem(label, TreeItemCollapsibleState.Collapsed);
  const figures = figuresUnder(group);
  const status = worstStatus(figures);
  item.id = group.id;
  item.description = String(figures.length);
  // Only what needs a look stands out among the headings.
  if (status === 'wrong') item.iconPath = iconOf(status);
  return item;
}

function iconOf(status: FigureItem['status']): ThemeIcon {
  switch (status) {
    case 'proved':
      return new ThemeIcon('pass', new ThemeColor('testing.iconPassed'));
    case 'wrong':
      return new ThemeIcon('error', new ThemeColor('testing.iconFailed'));
    case 'missing':
      return new ThemeIcon('edit');
    case 'unproved':
      return new ThemeIcon('circle-outline');
  }
}

function nameOf(status: FigureItem['status']): string {
  switch (status) {
    case 'proved':
      return l10n.t('Proved by other figures');
    case 'wrong':
      return l10n.t('Does not agree with other figures');
    case 'missing':
      return l10n.t('Still to be filled in');
    case 'unproved':
      return l10n.t('Nothing to check it against');
  }
}
