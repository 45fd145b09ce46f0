import {
  commands,
  DiagnosticSeverity,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  window,
} from 'vscode';
import type { Diagnostic, TextDocument, TreeDataProvider } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Jumps } from '../jump/jumps';
import { ruleTitlesRequest } from '../../../server/src/protocol/extensions';
import { activeReport } from './follow-report';
import { EXPLAIN_RULE, ruleOf } from '../rule-pages';

/** Of the rows of the view; not in the palette. */
const GO_TO_PROBLEM = '_nigao.goToProblem';
const FIX_PROBLEM = 'nigao.fixProblem';
const EXPLAIN_PROBLEM = 'nigao.explainProblem';

/** A finding of the active report, as it was when the view was last filled. */
interface Problem {
  readonly document: TextDocument;
  readonly version: number;
  readonly diagnostic: Diagnostic;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Shows what was found in the active report, the places to fill in left out, the worst first. */
export function showProblemsView(client: LanguageClient, jumps: Jumps): Disposable {
  const provider = new ProblemsProvider(client);
  const view = window.createTreeView('nigao.problems', { treeDataProvider: provider });
  const update = (): void => {
    const problems = provider.update();
    const grave = problems.filter(
      ({ diagnostic }) => diagnostic.severity <= DiagnosticSeverity.Warning,
    ).length;
    view.badge = grave > 0 ? { value: grave, tooltip: l10n.t('{0} problems', grave) } : undefined;
    view.message = activeReport() && problems.length === 0 ? l10n.t('Nothing was found') : '';
  };
  update();
  const goTo = ({ document, version, start, end, text }: Problem): Promise<void> =>
    jumps.open(document.uri, version, { start, end, text });
  return Disposable.from(
    view,
    provider,
    languages.onDidChangeDiagnostics(({ uris }) => {
      const active = activeReport()?.uri.toString();
      if (uris.some((uri) => uri.toString() === active)) update();
    }),
    window.onDidChangeActiveTextEditor(update),
    commands.registerCommand(GO_TO_PROBLEM, goTo),
    commands.registerCommand(FIX_PROBLEM, async (problem: Problem) => {
      await goTo(problem);
      await commands.executeCommand('editor.action.quickFix');
    }),
    commands.registerCommand(EXPLAIN_PROBLEM, ({ diagnostic }: Problem) =>
      commands.executeCommand(EXPLAIN_RULE, ruleOf(diagnostic)),
    ),
  );
}

class ProblemsProvider implements TreeDataProvider<Problem>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #problems: readonly Problem[] = [];
  #report: TextDocument | undefined;
  #titles: Readonly<Record<string, string>> | undefined;

  constructor(private readonly client: LanguageClient) {}

  update(): readonly Problem[] {
    const document = this.#shownReport();
    this.#problems = document ? problemsIn(document) : [];
    this.#changed.fire(undefined);
    return this.#problems;
  }

  /** Beside a page that explains a rule the problems of the report stay. */
  #shownReport(): TextDocument | undefined {
    const kept = window.activeTextEditor || this.#report?.isClosed ? undefined : this.#report;
    return (this.#report = activeReport() ?? kept);
  }

  async getChildren(problem?: Problem): Promise<Problem[]> {
    if (problem) return [];
    if (!this.#titles && this.client.isRunning()) {
      this.#titles = await this.client.sendRequest(ruleTitlesRequest, null);
    }
    return [...this.#problems];
  }

  getTreeItem(problem: Problem): TreeItem {
    const { diagnostic } = problem;
    const item = new TreeItem(diagnostic.message);
    const title = this.#titles?.[ruleOf(diagnostic)] ?? ruleOf(diagnostic);
    const line = l10n.t('line {0}', diagnostic.range.start.line + 1);
    item.description = [title, line].filter((part) => part !== '').join(' · ');
    item.tooltip = [diagnostic.message, title].join('\n');
    item.iconPath = iconOf(diagnostic.severity);
    item.contextValue = 'problem';
    item.accessibilityInformation = {
      label: `${nameOf(diagnostic.severity)}：${diagnostic.message}，${line}`,
    };
    item.command = { command: GO_TO_PROBLEM, title: l10n.t('Go to the problem'), arguments: [problem] };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function problemsIn(document: TextDocument): readonly Problem[] {
  return languages
    .getDiagnostics(document.uri)
    .filter((one) => one.source === 'nigao' && !ruleOf(one).startsWith('placeholder/'))
    .sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start))
    .map((diagnostic) => ({
      document,
      version: document.version,
      diagnostic,
      start: document.offsetAt(diagnostic.range.start),
      end: document.offsetAt(diagnostic.range.end),
      text: document.getText(diagnostic.range),
    }));
}

function iconOf(severity: DiagnosticSeverity): ThemeIcon {
  switch (severity) {
    case DiagnosticSeverity.Error:
      return new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground'));
    case DiagnosticSeverity.Warning:
      return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    case DiagnosticSeverity.Information:
      return new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground'));
    case DiagnosticSeverity.Hint:
      return new ThemeIcon('lightbulb');
  }
}

function nameOf(severity: DiagnosticSeverity): string {
  switch (severity) {
    case DiagnosticSeverity.Error:
      return l10n.t('Error');
    case DiagnosticSeverity.Warning:
      return l10n.t('Warning');
    case DiagnosticSeverity.Information:
      return l10n.t('Information');
    case DiagnosticSeverity.Hint:
      return l10n.t('Hint');
  }
}
