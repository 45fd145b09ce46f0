import { NotificationType, RequestType } from 'vscode-languageserver-protocol/node';
import type { Range, TextDocumentIdentifier } from 'vscode-languageserver-protocol/node';

/*
 * What client and server say to each other beyond the Language Server Protocol: the one file of the server that the
 * extension imports, so it may import nothing but the protocol's own package.
 */

/** A place the writer has still to fill in. */
interface PlaceholderLocation {
  readonly range: Range;
  /** `count`, `percent`, `money`, `date`, `text`, `blank`, `doubt` or `initials`. */
  readonly kind: string;
}

interface PlaceholdersParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface PlaceholdersResult {
  /** The version of the document that the ranges belong to. */
  readonly version: number;
  /** In the order they stand in the document. */
  readonly placeholders: readonly PlaceholderLocation[];
}

/** Client to server: every open placeholder of a document; null when it is not open. */
export const placeholdersRequest = new RequestType<PlaceholdersParams, PlaceholdersResult | null, void>(
  'nigao/placeholders',
);

/** A check that a figure takes part in: the arithmetic, or what is wrong, in the client's language. */
interface FigureCheckItem {
  readonly holds: boolean;
  readonly text: string;
}

/** One figure for the list of figures. */
export interface FigureItem {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** What it counts. */
  readonly indicator: string;
  /** Equal for figures of one indicator; empty where it has none. */
  readonly key: string;
  /** The time its line gives it. */
  readonly time: string;
  /** The headings it stands under, the outermost first. */
  readonly section: readonly string[];
  readonly status: 'proved' | 'wrong' | 'unproved' | 'missing';
  readonly checks: readonly FigureCheckItem[];
}

export interface FiguresResult {
  /** The version of the document that the offsets belong to. */
  readonly version: number;
  /** In the order they stand in the document. */
  readonly figures: readonly FigureItem[];
}

/** Client to server: every figure of a document with what proves it; null when it is not open. */
export const figuresRequest = new RequestType<PlaceholdersParams, FiguresResult | null, void>(
  'nigao/figures',
);

export interface CompareReportsParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The report to compare with; it need not be open. */
  readonly other: { readonly uri: string; readonly text: string };
}

/** A page of Markdown. */
export interface CompareReportsResult {
  readonly title: string;
  readonly markdown: string;
}

/** Client to server: the figures of two reports side by side; null when the first is not open. */
export const compareReportsRequest = new RequestType<CompareReportsParams, CompareReportsResult | null, void>(
  'nigao/compareReports',
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

/** Which segmenter cuts the text into words, and whether it is there yet. */
export interface SegmenterState {
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  readonly name?: string;
  /** Why it failed, or why this one serves instead of a better one; in the client's language. */
  readonly reason?: string;
}

interface StatusParams {
  readonly segmenter: SegmenterState;
}

/** Server to client, whenever the state of its segmenter changes. */
export const statusChanged = new NotificationType<StatusParams>('nigao/status');
