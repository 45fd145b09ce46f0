import { NotificationType0, RequestType } from 'vscode-languageserver-protocol/node';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import type { AroundParams, DocumentParams } from './document';

/** A standard phrase; each `*` is a place to fill in. */
export interface PhraseItem {
  readonly text: string;
  /** As a snippet. */
  readonly body: string;
  readonly purpose: string;
  /** What to type to have it. */
  readonly initials: string;
}

/** The phrases for one kind of section, its name in the client's language. */
export interface PhraseSection {
  readonly section: string;
  /** Whether the writer has kept them. */
  readonly isOwn: boolean;
  readonly phrases: readonly PhraseItem[];
}

/** Client to server: the phrases there are, by section, the writer's own first. */
export const phrasesRequest = new RequestType<AroundParams, readonly PhraseSection[], void>('nigao/phrases');

/** Server to client: a file of the unit's own has changed, and with it kinds and phrases. */
export const ownFilesChanged = new NotificationType0('nigao/ownFilesChanged');

export interface KeepPhraseParams extends DocumentParams {
  readonly text: string;
  readonly purpose: string;
  /** Where it is in the report: under that heading it is offered first. */
  readonly offset: number;
}

/** Client to server: the edit that keeps a phrase among the writer's own; null where there is none. */
export const keepPhraseRequest = new RequestType<KeepPhraseParams, WorkspaceEdit | null, void>(
  'nigao/keepPhrase',
);

export interface KeepFrameParams extends DocumentParams {
  /** What the kind is to be called. */
  readonly name: string;
}

/** Client to server: the edit that keeps the structure of a report as a kind; null where there is none. */
export const keepFrameRequest = new RequestType<KeepFrameParams, WorkspaceEdit | null, void>(
  'nigao/keepFrame',
);
