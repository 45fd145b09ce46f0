import type { TextDocumentIdentifier } from 'vscode-languageserver-protocol/node';

/** What every request about one document says. */
export interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** A place to look from for the files of a unit: a report or a folder; without one there is only what ships. */
export interface AroundParams {
  readonly uri?: string;
}
