import { commands, Disposable } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** Opens the server's log. */
export const SHOW_OUTPUT = 'nigao.showOutput';
/** Stops the server and starts it anew. */
export const RESTART_SERVER = 'nigao.restartServer';

/** Registers the commands that look after the language server. */
export function registerServerCommands(client: LanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand(SHOW_OUTPUT, () => client.outputChannel.show()),
    commands.registerCommand(RESTART_SERVER, () => restart(client)),
  );
}

/** A server that has not come up, or has crashed too often, cannot be stopped: it is only started. */
function restart(client: LanguageClient): Promise<void> {
  return client.isRunning() ? client.restart() : client.start();
}
