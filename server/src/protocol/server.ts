import type { Connection } from 'vscode-languageserver/node';
import { configurationOf, EMPTY_CONFIGURATION } from '../configuration/configuration';
import { serverCapabilities } from './capabilities';
import { readClientSupport } from './client-support';
import type { ClientSupport } from './client-support';
import { followConfiguration } from './configuration';
import { startDiagnosing } from './diagnosing';
import { followDocuments } from './documents';
import type { ServerEnvironment } from './environment';
import { describeFailure, ruleFailed } from './failures';
import { answerFeatureRequests } from './feature-requests';
import { createPlaceholderNotifications } from './placeholder-notifications';
import { guardRequests } from './requests';
import { createSegmenterNotifications } from './segmenter-status';
import { createTokenMemory } from './semantic-tokens';
import { createServices } from './services';
import type { Session } from './session';
import { createWords } from './words';

/** Serves one client until it says goodbye or its process ends. */
export function serve(connection: Connection, environment: ServerEnvironment): void {
  connection.onInitialize((params) => {
    const client = readClientSupport(params);
    // Only now are there any features to ask for: a request before this one is answered with an error.
    startSession(connection, client, environment);
    return {
      capabilities: serverCapabilities(client),
      serverInfo: { name: 'nigao', version: environment.version },
    };
  });
  connection.listen();
}

/** Sets up everything for a client that has just introduced itself. */
function startSession(connection: Connection, client: ClientSupport, environment: ServerEnvironment): void {
  const { language } = client;
  const log = (message: string) => connection.console.error(message);
  const tellStatus = createSegmenterNotifications(connection, language);
  const segmenter = environment.startSegmenter({ onReady: tellStatus, onFailed: tellStatus });
  const services = createServices({
    knowledge: environment.knowledge,
    words: createWords({
      segmenter,
      onAsked: () => tellStatus(segmenter.status()),
      onKnown: () => diagnosing.again(),
    }),
    onRuleFailure: (rule, error) => log(`${ruleFailed(rule)[language]}\n${describeFailure(error)}`),
  });
  const configuration = followConfiguration(connection, client, () => {
    services.clear();
    diagnosing.again();
  });
  const tokens = createTokenMemory();
  const service = services.of(EMPTY_CONFIGURATION);
  const documents = followDocuments(connection, service, {
    onChanged: (uri) => diagnosing.changed(uri),
    onClosed: (uri) => {
      diagnosing.closed(uri);
      configuration.forget(uri);
      tokens.forget(uri);
    },
  });
  const session: Session = {
    connection,
    client,
    environment,
    documents,
    configuration,
    guard: guardRequests({ documents, language, log }),
    service,
    serviceFor: ({ severity }) => services.of(configurationOf(severity)),
    log,
  };
  const diagnosing = startDiagnosing(session, createPlaceholderNotifications(connection));
  answerFeatureRequests(session, tokens);
  connection.onInitialized(() => {
    configuration.watch();
    tellStatus(segmenter.status());
  });
  connection.onShutdown(() => segmenter.dispose());
}
