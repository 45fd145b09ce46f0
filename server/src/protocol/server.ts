import type { Connection } from 'vscode-languageserver/node';
import { serverCapabilities } from './capabilities';
import { readClientSupport } from './client-support';
import type { ServerEnvironment } from './environment';
import { createSession } from './session/create-session';
import { connectSession } from './connect-session';
import { createSessionEvents } from './session/session-events';

/** Serves one client until it says goodbye or its process ends. */
export function serve(connection: Connection, environment: ServerEnvironment): void {
  connection.onInitialize((params) => {
    const client = readClientSupport(params);
    // Only now are there any features to ask for: a request before this one is answered with an error.
    const events = createSessionEvents();
    connectSession(createSession({ connection, client, params, environment }, events), events);
    return {
      capabilities: serverCapabilities(client),
      serverInfo: { name: 'nigao', version: environment.version },
    };
  });
  connection.listen();
}
