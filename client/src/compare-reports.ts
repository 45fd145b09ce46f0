import { commands, Disposable, EventEmitter, l10n, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import type { QuickPickItem, TextDocument, TextDocumentContentProvider } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { REPORT } from './language-client';
import { showPage } from './page';
import { activeReport } from './views/follow-report';
import { compareReportsRequest } from '../../server/src/protocol/extensions';
import type { CompareReportsResult } from '../../server/src/protocol/extensions';

const COMPARE_REPORTS = 'nigao.compareReports';

/** Comparisons are read-only documents that no file stands behind. */
const SCHEME = 'nigao-comparison';

/** In a workspace with more reports the rest is reached by choosing a file. */
const MOST_OFFERED = 500;

/** Registers the command that shows the figures of the active report beside those of another one. */
export function registerReportComparison(client: LanguageClient): Disposable {
  const pages = new ComparisonPages();
  return Disposable.from(
    pages,
    workspace.registerTextDocumentContentProvider(SCHEME, pages),
    commands.registerCommand(COMPARE_REPORTS, () => compare(client, pages)),
  );
}

async function compare(client: LanguageClient, pages: ComparisonPages): Promise<void> {
  const report = activeReport();
  if (!report) return notice(l10n.t('Open the report to compare first'));
  if (!client.isRunning()) return notice(l10n.t('The language server is not running'));
  const picked = await pickOther(report);
  const other = picked && (await read(picked));
  if (!other) return;
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(report);
  const uri = client.code2ProtocolConverter.asUri(other.uri);
  const page = await client.sendRequest(compareReportsRequest, {
    textDocument,
    other: { uri, text: other.getText() },
  });
  if (page) await showPage(pages.add(page));
}

interface ReportItem extends QuickPickItem {
  /** Nothing for the item that lets one choose any file. */
  readonly uri?: Uri;
}

/** Asks for the other report: one of the workspace, or any file. */
async function pickOther(report: TextDocument): Promise<Uri | undefined> {
  const reports = await reportsBeside(report);
  const choose: ReportItem = { label: `$(folder-opened) ${l10n.t('Choose another file…')}` };
  const separator: ReportItem = { label: '', kind: QuickPickItemKind.Separator };
  const picked = await window.showQuickPick([...reports.map(itemOf), separator, choose], {
    placeHolder: l10n.t('Which report is this one to be compared with?'),
    matchOnDescription: true,
  });
  if (!picked) return undefined;
  if (picked.uri) return picked.uri;
  const chosen = await window.showOpenDialog({ canSelectMany: false });
  return chosen?.[0];
}

/** The reports of the workspace, and those that are open, in the order of their names. */
async function reportsBeside(report: TextDocument): Promise<readonly Uri[]> {
  const files = await reportsOfWorkspace().catch(() => reportsInFolderOf(report));
  const open = workspace.textDocuments
    .filter(({ languageId }) => languageId === REPORT)
    .map(({ uri }) => uri);
  const byAddress = new Map([...files, ...open].map((uri) => [uri.toString(), uri]));
  byAddress.delete(report.uri.toString());
  return [...byAddress.values()].sort((a, b) => a.path.localeCompare(b.path, 'zh-CN'));
}

async function reportsOfWorkspace(): Promise<readonly Uri[]> {
  return workspace.findFiles('**/*.report.md', '**/node_modules/**', MOST_OFFERED);
}

/** Where the editor cannot search, as in some virtual workspaces. */
async function reportsInFolderOf({ uri }: TextDocument): Promise<readonly Uri[]> {
  if (uri.scheme === 'untitled') return [];
  const folder = Uri.joinPath(uri, '..');
  const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  return entries.filter(([name]) => name.endsWith('.report.md')).map(([name]) => Uri.joinPath(folder, name));
}

function itemOf(uri: Uri): ReportItem {
  const path = workspace.asRelativePath(uri);
  const end = path.lastIndexOf('/') + 1;
  return { label: path.slice(end), description: path.slice(0, end), uri };
}

async function read(uri: Uri): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    void window.showErrorMessage(l10n.t('{0} cannot be read', withoutLinks(workspace.asRelativePath(uri))));
    return undefined;
  }
}

/** A name in which a notification finds no `[text](command:…)` to make a button of. */
function withoutLinks(name: string): string {
  return name.replaceAll('](', '] (');
}

/** The comparisons made so far, each under an address that reads as its title. */
class ComparisonPages implements TextDocumentContentProvider, Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #pages = new Map<string, string>();
  readonly onDidChange = this.#changed.event;

  /** A page of the same title takes the place of the one before. */
  add({ title, markdown }: CompareReportsResult): Uri {
    const uri = Uri.from({ scheme: SCHEME, path: `/${title}.md` });
    this.#pages.set(uri.toString(), markdown);
    this.#changed.fire(uri);
    return uri;
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.#pages.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function notice(message: string): void {
  void window.showInformationMessage(message);
}
