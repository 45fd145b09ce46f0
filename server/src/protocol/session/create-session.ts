import type { Connection, InitializeParams } from 'vscode-languageserver/node';
import { EMPTY_CONFIGURATION } from '../../configuration/configuration';
import { createWorkspaceConfiguration } from '../../configuration/workspace-configuration';
import { createConfiguredServices } from '../../configured-services';
import { rules } from '../../rules/registry.generated';
import type { ClientSupport } from '../client-support';
import { followDocuments } from '../documents';
import type { ServerEnvironment } from '../environment';
import { describeFailure, ruleFailed } from '../failures';
import { guardRequests } from '../requests';
import { createDocumentServices } from './document-services';
import { createEarlierReports } from './earlier-reports';
import { followSettings } from './editor-settings';
import { createSegmenterNotifications } from './segmenter-status';
import type { Session } from './session';
import type { SessionEvents } from './session-events';
import { watchFiles } from './watched-files';
import { createSlips, createWords } from './words';
import { followWorkspaceFolders } from './workspace-folders';

interface SessionOptions {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly params: InitializeParams;
  readonly environment: ServerEnvironment;
}

/** Builds the parts of a session, each from those before it. Nothing is answered before the session is connected. */
export function createSession(options: SessionOptions, events: SessionEvents): Session {
  const { connection, client, params, environment } = options;
  const log = (message: string) => connection.console.error(message);
  const documents = followDocuments(connection, events);
  const folders = followWorkspaceFolders(connection, client, params);
  const earlier = createEarlierReports({
    files: environment.reports,
    documents,
    folders,
    onFound: () => {
      events.earlierFound.fire();
    },
  });
  const segmenting = startSegmenting(options, events);
  const configured = createConfiguredServices({
    knowledge: environment.knowledge,
    words: segmenting.words,
    slips: segmenting.slips,
    earlier: earlier.of,
    onRuleFailure: (rule, error) => log(`${ruleFailed(rule)[client.language]}\n${describeFailure(error)}`),
  });
  const settings = followSettings(connection, client, () => {
    events.settingsChanged.fire();
  });
  const workspace = createWorkspaceConfiguration({ files: environment.files, rules });
  return {
    connection,
    client,
    environment,
    documents,
    folders,
    earlier,
    settings,
    segmenting,
    watched: watchFiles(connection, client, workspace, events),
    services: createDocumentServices({
      services: configured,
      settings,
      workspace,
      folders,
      onFiles: (uri, files) => {
        events.filesRead.fire({ uri, files });
      },
    }),
    service: configured.of(NOTHING_SET_UP),
    guard: guardRequests({ documents, language: client.language, log }),
    log,
  };
}

const NOTHING_SET_UP = { configuration: EMPTY_CONFIGURATION, glossaries: [], faultyReferences: [] };

/** The segmenter in the background, the words and slips it has given, and its state for the client to show. */
function startSegmenting(
  { connection, client, environment }: SessionOptions,
  { wordsKnown }: SessionEvents,
): Session['segmenting'] {
  const tellStatus = createSegmenterNotifications(connection, client.language);
  const segmenter = environment.startSegmenter({ onReady: tellStatus, onFailed: tellStatus });
  const tell = (): void => tellStatus(segmenter.status());
  const onKnown = (): void => {
    wordsKnown.fire();
  };
  const words = createWords({ segmenter, onAsked: tell, onKnown });
  const slips = createSlips({ segmenter, onKnown });
  return { words, slips, tellStatus: tell, dispose: () => segmenter.dispose() };
}
