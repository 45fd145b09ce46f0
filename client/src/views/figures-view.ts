import {
  commands,
  Disposable,
  env,
  l10n,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
} from 'vscode';
import type { TreeView } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { figuresTable, figuresTree, figuresUnder, worstStatus } from './figures-tree';
import type { FigureGroup, FigureNode, FiguresGrouping } from './figures-tree';
import type { Jumps } from '../jump/jumps';
import { showReportTree } from './report-tree';
import { figuresRequest } from '../../../server/src/protocol/extensions';
import type { FigureItem, FiguresResult } from '../../../server/src/protocol/extensions';

const BY_SECTION = 'nigao.figuresBySection';
const BY_INDICATOR = 'nigao.figuresByIndicator';

const COPY_FIGURES = 'nigao.copyFigures';
const WRONG_FIGURES = 'nigao.wrongFigures';
const ALL_FIGURES = 'nigao.allFigures';

/** Of the rows of the view; not in the palette. */
const GO_TO_FIGURE = '_nigao.goToFigure';

/** Shows every figure of the active report, by section or by indicator, with what proves it; a click goes there. */
export function showFiguresView(client: LanguageClient, jumps: Jumps): Disposable {
  let grouping: FiguresGrouping = 'section';
  let filter: 'all' | 'wrong' = 'all';
  const chosen = (content: FiguresResult | undefined): readonly FigureItem[] =>
    (content?.figures ?? []).filter(({ status }) => filter === 'all' || status === 'wrong');
  const tree = showReportTree<FiguresResult, FigureNode>(client, jumps, {
    id: 'nigao.figures',
    ask: (_, textDocument) => client.sendRequest(figuresRequest, { textDocument }),
    rows: (content, node) => {
      if (!node) return figuresTree(chosen(content), grouping);
      return node.kind === 'group' ? node.children : [];
    },
    item: (node) => (node.kind === 'group' ? groupItem(node) : figureItem(node.figure)),
    describe: (view, { figures }) => describe(view, figures),
  });
  const groupBy = (by: FiguresGrouping): void => {
    grouping = by;
    void commands.executeCommand('setContext', 'nigao.figuresGrouping', by);
    tree.redraw();
  };
  const show = (which: 'all' | 'wrong'): void => {
    filter = which;
    void commands.executeCommand('setContext', 'nigao.figuresFilter', which);
    tree.redraw();
  };
  return Disposable.from(
    tree,
    commands.registerCommand(GO_TO_FIGURE, (figure: FigureItem) => tree.goTo(figure)),
    commands.registerCommand(BY_SECTION, () => groupBy('section')),
    commands.registerCommand(BY_INDICATOR, () => groupBy('indicator')),
    commands.registerCommand(COPY_FIGURES, () =>
      env.clipboard.writeText(figuresTable(chosen(tree.shown()?.content))),
    ),
    commands.registerCommand(WRONG_FIGURES, () => show('wrong')),
    commands.registerCommand(ALL_FIGURES, () => show('all')),
  );
}

function describe(view: TreeView<FigureNode>, figures: readonly FigureItem[]): void {
  view.message = figures.length === 0 ? l10n.t('This report has no figures') : '';
}

function figureItem(figure: FigureItem): TreeItem {
  const item = new TreeItem(figure.text, TreeItemCollapsibleState.None);
  const proofs = figure.checks.map(({ holds, text }) => `${holds ? '✓' : '✗'} ${text}`);
  item.description = [figure.indicator, figure.time, ...proofs].filter((part) => part !== '').join(' · ');
  item.tooltip = [`${figure.indicator} ${figure.text}`.trim(), nameOf(figure.status), ...proofs].join('\n');
  item.iconPath = iconOf(figure.status);
  item.accessibilityInformation = {
    label: `${figure.text}, ${item.description}, ${nameOf(figure.status)}`,
  };
  item.command = { command: GO_TO_FIGURE, title: l10n.t('Go to the figure'), arguments: [figure] };
  return item;
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
      return new ThemeIcon('pass', new ThemeColor('charts.green'));
    case 'wrong':
      return new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
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
