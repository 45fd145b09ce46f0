import { DidChangeWatchedFilesNotification } from 'vscode-languageserver/node';
import type { Connection } from 'vscode-languageserver/node';
import type { WorkspaceConfiguration } from '../../configuration/workspace-configuration';
import { pathOf } from '../addresses';
import type { ClientSupport } from '../client-support';
import type { SessionEvents } from './session-events';

/** Any of them may be a glossary, or the report of last year; those that nothing depends on are passed over. */
const WATCHED = '**/*.{yaml,yml,report.md}';

/** The files that reports depend on. */
export interface WatchedFiles {
  /** To be called once the client is initialized: asks it to tell of changes. */
  readonly watch: () => void;
  readonly lookAgain: () => void;
}

/**
 * Has the client tell when a file changes that reports depend on, and looks again. A client that cannot, and files
 * outside its folders, are looked at again when a report is saved.
 */
export function watchFiles(
  connection: Connection,
  client: ClientSupport,
  workspace: WorkspaceConfiguration,
  { filesChanged, reportsChanged }: Pick<SessionEvents, 'filesChanged' | 'reportsChanged'>,
): WatchedFiles {
  const lookAgain = (): void => {
    void workspace.refresh().then((hasChanged) => {
      if (hasChanged) filesChanged.fire();
    });
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const paths = changes.map(({ uri }) => pathOf(uri));
    if (paths.some((path) => path !== undefined && workspace.dependsOn(path))) lookAgain();
    if (changes.some(({ uri }) => uri.endsWith('.report.md'))) reportsChanged.fire();
  });
  return {
    watch: () => {
      if (client.registersFileWatchers) registerForChanges(connection);
    },
    lookAgain,
  };
}

function registerForChanges(connection: Connection): void {
  connection.client
    .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] })
    .catch(() => connection.console.info('The client did not register for changes of files.'));
}
