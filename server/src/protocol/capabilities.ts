import { TextDocumentSyncKind } from 'vscode-languageserver/node';
import type { ServerCapabilities } from 'vscode-languageserver/node';
import type { ClientSupport } from './client-support';
import { CODE_ACTION_KINDS } from './convert/code-actions';
import { TRIGGER_CHARACTERS } from './convert/completion';
import { SOURCE } from './convert/diagnostics';
import { FORMATTING_TRIGGERS } from './answers/formatting';
import { SEMANTIC_TOKENS_LEGEND } from './convert/semantic-tokens';

/** What the server offers this client. */
export function serverCapabilities(client: ClientSupport): ServerCapabilities {
  return {
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      willSave: true,
      save: true,
    },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    documentHighlightProvider: true,
    referencesProvider: true,
    definitionProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    renameProvider: { prepareProvider: true },
    inlayHintProvider: true,
    codeLensProvider: {},
    completionProvider: client.ghostText ? {} : { triggerCharacters: [...TRIGGER_CHARACTERS] },
    ...(client.ghostText ? { inlineCompletionProvider: true } : {}),
    ...(client.codeActions ? { codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] } } : {}),
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: FORMATTING_TRIGGERS[0],
      moreTriggerCharacter: FORMATTING_TRIGGERS.slice(1),
    },
    semanticTokensProvider: { legend: SEMANTIC_TOKENS_LEGEND, full: { delta: true }, range: true },
    ...(client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: SOURCE,
            // What a report says of last year is held against the report of last year.
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
