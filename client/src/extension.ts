import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerReportComparison } from './compare-reports';
import { showFiguresView } from './figures-view';
import { followFrontMatter } from './front-matter-context';
import { noticeGarbledReports } from './garbled-notice';
import { createJumps } from './jump/jumps';
import { createLanguageClient } from './language-client';
import { registerPlaceholderNavigation } from './open-places/navigation';
import { showPlaceholderStatus } from './open-places/status';
import { followOpenPlaces } from './open-places/store';
import { showSegmenterStatus } from './segmenter-status';
import { registerServerCommands } from './server-commands';

let client: LanguageClient | undefined;

/** Called by VS Code when the first report is opened. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = createLanguageClient(context);
  const jumps = createJumps();
  const places = followOpenPlaces(client, jumps);
  context.subscriptions.push(
    registerServerCommands(client),
    jumps,
    places,
    registerPlaceholderNavigation(places, jumps),
    showPlaceholderStatus(places),
    showFiguresView(client, jumps),
    registerReportComparison(client),
    showSegmenterStatus(client),
    noticeGarbledReports(),
    followFrontMatter(),
  );
  await client.start();
}

/** Called by VS Code before it exits; it waits until the server process has ended. */
export async function deactivate(): Promise<void> {
  if (client?.isRunning()) await client.dispose();
}
