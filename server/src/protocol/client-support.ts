import { MarkupKind, ResourceOperationKind } from 'vscode-languageserver/node';
import type { InitializeParams } from 'vscode-languageserver/node';
import type { Language } from '../text/language';

/** What the client at the other end understands, as far as an answer depends on it. */
export interface ClientSupport {
  readonly language: Language;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly codeDescription: boolean;
  readonly pullsConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersFileWatchers: boolean;
  readonly refreshesTokens: boolean;
  readonly refreshesInlayHints: boolean;
  readonly workspaceFolders: boolean;
  readonly symbolTree: boolean;
  readonly snippets: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly ghostText: boolean;
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  readonly snippetEdits: boolean;
  /** Shows an edit to be confirmed before it is made. */
  readonly confirmedEdits: boolean;
  readonly foldingRangeLimit: number;
}

/** Reads what the client says of itself when it connects; whatever it does not say it cannot do. */
export function readClientSupport(params: InitializeParams): ClientSupport {
  const { textDocument, workspace } = params.capabilities;
  const { publishDiagnostics, diagnostic, codeAction, foldingRange, hover } = textDocument ?? {};
  const edits = workspace?.workspaceEdit;
  const item = textDocument?.completion?.completionItem;
  const problems = { ...publishDiagnostics, ...diagnostic };
  return {
    language: languageOf(params),
    pullsDiagnostics: diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: problems.relatedInformation === true,
    diagnosticTags: problems.tagSupport !== undefined,
    codeDescription: problems.codeDescriptionSupport === true,
    pullsConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersFileWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippets: item?.snippetSupport === true,
    markdownHover: hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    markdownCompletion: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    ghostText: textDocument?.inlineCompletion !== undefined,
    codeActions: codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: codeAction?.isPreferredSupport === true,
    versionedEdits: edits?.documentChanges === true,
    createsFiles: edits?.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    snippetEdits: edits?.snippetEditSupport === true,
    confirmedEdits: edits?.changeAnnotationSupport !== undefined,
    foldingRangeLimit: foldingRange?.rangeLimit ?? Infinity,
  };
}

/** What the editor is set to; Chinese, the language of the reports, where nothing is said. */
function languageOf({ initializationOptions, locale }: InitializeParams): Language {
  const own = (initializationOptions as { readonly locale?: unknown } | null | undefined)?.locale;
  const said = typeof own === 'string' ? own : locale;
  return said === undefined || /^zh\b/i.test(said) ? 'zh' : 'en';
}
