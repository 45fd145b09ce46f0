import { RequestType } from 'vscode-languageserver-protocol/node';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import type { DocumentParams } from './document';

export interface WordParams extends DocumentParams {
  readonly word: string;
}

/** Client to server: the edit that has a word accepted from now on; null where there is none. */
export const acceptWordRequest = new RequestType<WordParams, WorkspaceEdit | null, void>('nigao/acceptWord');

export interface TermParams extends WordParams {
  readonly meaning: string;
}

/** Client to server: the edit that adds a term to the glossary of the workspace; null where there is none. */
export const addTermRequest = new RequestType<TermParams, WorkspaceEdit | null, void>('nigao/addTerm');
