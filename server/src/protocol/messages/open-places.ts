import { NotificationType, RequestType } from 'vscode-languageserver-protocol/node';
import type { Range } from 'vscode-languageserver-protocol/node';
import type { DocumentParams } from './document';

/** A place the writer has still to fill in. */
interface PlaceholderLocation {
  readonly range: Range;
  /** `count`, `percent`, `money`, `date`, `text`, `blank`, `doubt` or `initials`. */
  readonly kind: string;
}

export interface PlaceholdersResult {
  /** The version of the document that the ranges belong to. */
  readonly version: number;
  /** In the order they stand in the document. */
  readonly placeholders: readonly PlaceholderLocation[];
}

/** Client to server: every open placeholder of a document; null when it is not open. */
export const placeholdersRequest = new RequestType<DocumentParams, PlaceholdersResult | null, void>(
  'nigao/placeholders',
);

/** A place the writer has still to fill in, in UTF-16 code units from the start of the document. */
export interface OpenPlace {
  readonly start: number;
  readonly end: number;
  /** What is written there. */
  readonly text: string;
  /** As in {@link PlaceholderLocation}. */
  readonly kind: string;
}

export interface PlaceholdersChangedParams {
  readonly uri: string;
  /** The version of the document that the places belong to. */
  readonly version: number;
  /** In order. */
  readonly places: readonly OpenPlace[];
}

/**
 * Server to client, after an analysis that changed them: the placeholders of a document. A client that keeps them can
 * go to one without asking, and so without waiting.
 */
export const placeholdersChanged = new NotificationType<PlaceholdersChangedParams>(
  'nigao/placeholdersChanged',
);
