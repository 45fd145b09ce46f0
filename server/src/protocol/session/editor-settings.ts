import {
  DidChangeConfigurationNotification,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import type { Connection } from 'vscode-languageserver/node';
import type { ClientSupport } from '../client-support';
import { DEFAULT_SETTINGS, readSettings } from './settings';
import type { Settings } from './settings';

/** The section of an editor's settings that is ours. */
const SECTION = 'nigao';

/** The editor's settings for each document: in a workspace of several folders each folder may have its own. */
export interface EditorSettings {
  readonly of: (uri: string) => Promise<Settings>;
  readonly forget: (uri: string) => void;
  /** To be called once the client is initialized: asks it to tell of changes. */
  readonly watch: () => void;
}

/**
 * Asks the client for the settings of a document when they are first needed, and again after they have changed.
 * A client that cannot be asked sends them when they change; they hold for all documents then.
 */
export function followSettings(
  connection: Connection,
  client: ClientSupport,
  onChanged: () => void,
): EditorSettings {
  const read = settingsReader(connection, client);
  const asked = new Map<string, Promise<Settings>>();
  let sent: Settings = DEFAULT_SETTINGS;
  const changed = () => {
    asked.clear();
    onChanged();
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    if (!client.pullsConfiguration) sent = read((settings as Record<string, unknown> | null)?.[SECTION]);
    changed();
  });
  const ask = (uri: string): Promise<Settings> =>
    connection.workspace
      .getConfiguration({ scopeUri: uri, section: SECTION })
      .then(read, () => DEFAULT_SETTINGS);
  return {
    of: (uri) => {
      if (!client.pullsConfiguration) return Promise.resolve(sent);
      const settings = asked.get(uri) ?? ask(uri);
      asked.set(uri, settings);
      return settings;
    },
    forget: (uri) => asked.delete(uri),
    watch: () => {
      if (client.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(changed);
      if (client.pullsConfiguration && client.registersConfiguration) registerForChanges(connection);
    },
  };
}

/** Reads settings and tells the user once of each value that says nothing. */
function settingsReader(connection: Connection, client: ClientSupport): (section: unknown) => Settings {
  const told = new Set<string>();
  return (section) => {
    const { settings, problems } = readSettings(section);
    for (const problem of problems) {
      const message = problem[client.language];
      if (told.has(message)) continue;
      told.add(message);
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    }
    return settings;
  };
}

function registerForChanges(connection: Connection): void {
  connection.client
    .register(DidChangeConfigurationNotification.type, { section: SECTION })
    .catch(() => connection.console.info('The client did not register for configuration changes.'));
}
