import { RequestType } from 'vscode-languageserver-protocol/node';
import type { Range, TextDocumentIdentifier } from 'vscode-languageserver-protocol/node';

export interface WordCountParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The selections; a caret selects nothing. */
  readonly ranges: readonly Range[];
}

/** 字数 as Word counts it. */
export interface WordCountResult {
  /** The version of the document that was counted. */
  readonly version: number;
  readonly whole: number;
  /** Of the main section that holds the first selection. */
  readonly section?: number;
  /** Of what is selected; 0 for a caret. */
  readonly selected: number;
  /** 目标字数 of the front matter. */
  readonly target?: number;
}

/** Client to server: how long a report is; null when it is not open. */
export const wordCountRequest = new RequestType<WordCountParams, WordCountResult | null, void>(
  'nigao/wordCount',
);
