import { env, Uri, workspace } from 'vscode';
import type { ExtensionContext, TextDocument } from 'vscode';
import { LanguageClient, RevealOutputChannelOn, TransportKind, vsdiag } from 'vscode-languageclient/node';
import type { LanguageClientOptions, Middleware, ServerOptions } from 'vscode-languageclient/node';
import { isEdited } from './edited-documents';
import { createErrorHandler, tellStartFailed } from './error-handler';
import { goesOnByTab } from './phrases/phrase-stops';
import { linkedToPage } from './rule-pages';

/** The id of the language that Nigao serves, as the manifest contributes it. */
export const REPORT = 'report';

/** Where the server waits for a debugger when the extension itself runs under one. */
const DEBUG_PORT = 6009;

/**
 * Failures go to the log alone: what the library would say of them is English, and {@link createErrorHandler} and
 * {@link tellStartFailed} tell the writer.
 */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

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
    // A report is a report wherever it lies: on disk, unsaved, or in a virtual file system. One that is only looked
    // at has its outline, hovers and colours too, but no problems.
    documentSelector: [{ language: REPORT }],
    middleware,
    errorHandler: createErrorHandler(),
    initializationFailedHandler: () => {
      void tellStartFailed(() => client.isRunning());
      return false;
    },
    initializationOptions: { locale: env.language },
    // Someone who writes does not want a panel to open by itself; the language status tells of a failure.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  };
  const client: LanguageClient = new QuietClient('nigao', '拟稿 Nigao', serverOptions, clientOptions);
  return client;
}

/** Whether a document is one to write in, and not the old side of a comparison. */
export function isBeingEdited(uri: Uri): boolean {
  return isEdited(uri.scheme, (scheme) => workspace.fs.isWritableFileSystem(scheme));
}

const middleware: Middleware = {
  provideCompletionItem: async (document, position, context, token, next) => {
    const offered = await next(document, position, context, token);
    const items = offered && 'items' in offered ? offered.items : (offered ?? []);
    items.forEach(goesOnByTab);
    return offered;
  },
  provideDiagnostics: async (document, previousResultId, token, next) => {
    if (!isBeingEdited(uriOf(document))) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
    const report = await next(document, previousResultId, token);
    if (report?.kind === vsdiag.DocumentDiagnosticReportKind.full) report.items.forEach(linkedToPage);
    return report;
  },
};

function uriOf(document: TextDocument | Uri): Uri {
  return document instanceof Uri ? document : document.uri;
}
