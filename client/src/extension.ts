import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerReportComparison } from './compare-reports';
import { showFiguresView } from './figures-view';
import { noticeGarbledReports } from './garbled-notice';
import { createLanguageClient } from './language-client';
import { registerPlaceholderNavigation } from './placeholder-navigation';
import { showPlaceholderStatus } from './placeholder-status';
import { showSegmenterStatus } from './segmenter-status';
import { registerServerCommands } from './server-commands';

let client: LanguageClient | undefined;

/** Called by VS Code when the first report is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = createLanguageClient(context);
  context.subscriptions.push(
    registerServerCommands(client),
    registerPlaceholderNavigation(client),
    showPlaceholderStatus(client),
    showFiguresView(client),
    registerReportComparison(client),
    showSegmenterStatus(client),
    noticeGarbledReports(),
  );
  await client.start();
}

/** Called by VS Code before it exits; it waits until the server process has ended. */
export async function deactivate(): Promise<void> {
  if (client?.isRunning()) await client.dispose();
}
