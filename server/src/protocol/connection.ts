import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Connection } from 'vscode-languageserver/node';

/** Connects over what the command line names: `--stdio`, `--node-ipc`, `--pipe=…` or `--socket=…`. */
export function connectToClient(): Connection {
  return createConnection(ProposedFeatures.all);
}
