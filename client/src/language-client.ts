import { env } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node';
import type { LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';

/** The id of the language that Nigao serves, as the manifest contributes it. */
export const REPORT = 'report';

/** Where the server waits for a debugger when the extension itself runs under one. */
const DEBUG_PORT = 6009;

/** Creates the client that runs the language server in a process of its own; it is not started yet. */
export function createLanguageClient(context: ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath('server/dist/main.js');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: {
      module,
      transport: TransportKind.ipc,
      options: { execArgv: ['--nolazy', `--inspect=${DEBUG_PORT}`] },
    },
  };
  const clientOptions: LanguageClientOptions = {
    // A report is a report wherever it lies: on disk, unsaved, or in a virtual file system.
    documentSelector: [{ language: REPORT }],
    initializationOptions: { locale: env.language },
    // Someone who writes does not want a panel to open by itself; the language status tells of a failure.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  };
  return new LanguageClient('nigao', '拟稿 Nigao', serverOptions, clientOptions);
}
