import type { ClientCapabilities } from 'vscode-languageserver-protocol';

/** A client that can do nothing it need not. */
export const PLAIN: ClientCapabilities = {};

/** A client that can do all the server asks about, as VS Code can, but takes diagnostics as they are sent. */
export const RICH: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    semanticTokens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true },
  },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
      versionSupport: true,
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    codeAction: {
      isPreferredSupport: true,
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } },
    },
  },
};

/** The same, but it asks for diagnostics. */
export const PULLING: ClientCapabilities = {
  ...RICH,
  textDocument: { ...RICH.textDocument, diagnostic: { relatedInformation: true } },
};
