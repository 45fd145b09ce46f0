import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import { EMPTY_CONFIGURATION } from '../configuration/configuration';
import { createWorkspaceConfiguration } from '../configuration/workspace-configuration';
import { createConfiguredServices } from '../configured-services';
import { rules } from '../rules/registry.generated';
import { serverCapabilities } from './capabilities';
import { readClientSupport } from './client-support';
import type { ClientSupport } from './client-support';
import { createConfigurationProblems } from './answers/configuration-problems';
import { startDiagnosing } from './answers/diagnosing';
import { createDocumentServices } from './session/document-services';
import { followDocuments } from './documents';
import { createEarlierReports } from './session/earlier-reports';
import { followSettings } from './session/editor-settings';
import type { ServerEnvironment } from './environment';
import { describeFailure, ruleFailed } from './failures';
import { answerFeatureRequests } from './answers/feature-requests';
import { refreshInlayHints } from './answers/figure-requests';
import { createPlaceholderNotifications } from './answers/placeholder-notifications';
import { guardRequests } from './requests';
import { createSegmenterNotifications } from './session/segmenter-status';
import { createTokenMemory } from './convert/semantic-tokens';
import type { Session } from './session/session';
import { watchFiles } from './session/watched-files';
import { createWords } from './session/words';
import { followWorkspaceFolders } from './session/workspace-folders';

/** Serves one client until it says goodbye or its process ends. */
export function serve(connection: Connection, environment: ServerEnvironment): void {
  connection.onInitialize((params) => {
    const client = readClientSupport(params);
    // Only now are there any features to ask for: a request before this one is answered with an error.
    startSession(connection, client, params, environment);
    return {
      capabilities: serverCapabilities(client),
      serverInfo: { name: 'nigao', version: environment.version },
    };
  });
  connection.listen();
}

/** Sets up everything for a client that has just introduced itself. */
function startSession(
  connection: Connection,
  client: ClientSupport,
  params: InitializeParams,
  environment: ServerEnvironment,
): void {
  const { language } = client;
  const log = (message: string) => connection.console.error(message);
  const tellStatus = createSegmenterNotifications(connection, language);
  const segmenter = environment.startSegmenter({ onReady: tellStatus, onFailed: tellStatus });
  const configured = createConfiguredServices({
    knowledge: environment.knowledge,
    words: createWords({
      segmenter,
      onAsked: () => tellStatus(segmenter.status()),
      onKnown: () => diagnosing.again(),
    }),
    earlier: (document) => earlier.of(document),
    onRuleFailure: (rule, error) => log(`${ruleFailed(rule)[language]}\n${describeFailure(error)}`),
  });
  const reconfigured = () => {
    services.clear();
    diagnosing.again();
    refreshInlayHints(session);
  };
  const settings = followSettings(connection, client, reconfigured);
  const workspace = createWorkspaceConfiguration({ files: environment.files, rules });
  const watched = watchFiles(connection, client, workspace, {
    onChanged: () => {
      reconfigured();
      showAgain(session);
    },
    onReport: () => earlier.lookAgain(),
  });
  const problems = createConfigurationProblems(connection, language);
  const folders = followWorkspaceFolders(connection, client, params);
  const services = createDocumentServices({
    services: configured,
    settings,
    workspace,
    folders,
    onFiles: problems.show,
  });
  const tokens = createTokenMemory();
  const service = configured.of(NOTHING_SET_UP);
  const documents = followDocuments(connection, service, {
    onChanged: (uri) => diagnosing.changed(uri),
    onSaved: () => {
      watched.lookAgain();
      earlier.lookAgain();
    },
    onSavedByWriter: (uri) => diagnosing.saved(uri),
    onClosed: (uri) => {
      diagnosing.closed(uri);
      settings.forget(uri);
      services.forget(uri);
      problems.forget(uri);
      tokens.forget(uri);
    },
  });
  const earlier = createEarlierReports({
    files: environment.reports,
    documents,
    folders,
    onFound: () => diagnosing.again(),
  });
  const session: Session = {
    connection,
    client,
    environment,
    documents,
    folders,
    services,
    earlier,
    guard: guardRequests({ documents, language, log }),
    service,
    log,
  };
  const diagnosing = startDiagnosing(session, createPlaceholderNotifications(connection));
  answerFeatureRequests(session, tokens);
  connection.onInitialized(() => {
    settings.watch();
    folders.watch();
    watched.watch();
    tellStatus(segmenter.status());
  });
  connection.onShutdown(() => segmenter.dispose());
}

const NOTHING_SET_UP = { configuration: EMPTY_CONFIGURATION, glossaries: [], faultyReferences: [] };

/** What depends on configuration files beside diagnostics: problems in those files, and the terms that stand out. */
function showAgain({ connection, client, documents, services, log }: Session): void {
  for (const uri of documents.uris()) {
    const open = documents.get(uri);
    if (open) void services.of(open);
  }
  if (!client.refreshesTokens) return;
  connection.languages.semanticTokens
    .refresh()
    .catch(() => log('The client did not refresh its semantic tokens.'));
}
