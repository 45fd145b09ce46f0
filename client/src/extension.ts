import type { ExtensionContext } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { registerFiguresExport } from './commands/export-figures';
import { registerFixAll } from './commands/fix-all';
import { registerDocs } from './commands/open-docs';
import { registerOpenAsReport } from './commands/open-as-report';
import { registerWords } from './commands/words';
import { registerReportComparison } from './compare-reports';
import { helpWithConfiguration } from './configuration/configuration-help';
import { followFrontMatter } from './front-matter-context';
import { noticeGarbledReports } from './garbled-notice';
import { createJumps } from './jump/jumps';
import { createLanguageClient } from './language-client';
import { registerNewReport } from './new-report/new-report';
import { registerNameFilling } from './open-places/fill-name';
import { registerPlaceholderNavigation } from './open-places/navigation';
import { showPlaceholderStatus } from './open-places/status';
import { followOpenPlaces } from './open-places/store';
import { showProfileStatus } from './profile/profile-status';
import { offerSnippets } from './phrases/snippet-completion';
import { registerRulePages } from './rule-pages';
import { showSegmenterStatus } from './segmenter-status';
import { registerServerCommands } from './server-commands';
import { registerStructureEdits } from './structure-edits';
import { registerWord } from './word/word';
import { showWordCount } from './word-count';
import { showFiguresView } from './views/figures-view';
import { showOpenPlacesView } from './views/open-places-view';
import { showPhrasesView } from './views/phrases-view';
import { showProblemsView } from './views/problems-view';
import { showStructureView } from './views/structure-view';
import { offerWalkthrough } from './walkthrough';

let client: LanguageClient | undefined;

/** Called by VS Code when the first report is opened, or one of the extension's commands or views is used. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = createLanguageClient(context);
  const jumps = createJumps();
  const places = followOpenPlaces(client, jumps);
  context.subscriptions.push(
    jumps,
    places,
    registerServerCommands(client),
    registerPlaceholderNavigation(places, jumps),
    registerNameFilling(client),
    showPlaceholderStatus(places),
    showProfileStatus(context, client, places),
    showProblemsView(client, jumps),
    showOpenPlacesView(client, places, jumps),
    showFiguresView(client, jumps),
    showStructureView(client, jumps),
    showPhrasesView(context, client),
    offerSnippets(context),
    registerNewReport(context, client, places),
    registerReportComparison(client),
    registerFiguresExport(client),
    registerFixAll(),
    registerWords(client),
    registerDocs(context),
    registerOpenAsReport(),
    registerRulePages(client),
    registerStructureEdits(client, jumps),
    showWordCount(client),
    showSegmenterStatus(client),
    noticeGarbledReports(),
    followFrontMatter(),
    helpWithConfiguration(client),
    offerWalkthrough(context),
    ...registerWord(context, client),
  );
  await client.start();
}

/** Called by VS Code before it exits; it waits until the server process has ended. */
export async function deactivate(): Promise<void> {
  if (client?.isRunning()) await client.dispose();
}
