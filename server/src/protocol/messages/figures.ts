import { RequestType } from 'vscode-languageserver-protocol/node';
import type { TextDocumentIdentifier } from 'vscode-languageserver-protocol/node';
import type { DocumentParams } from './document';

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
  /** The headings it is under, the outermost first. */
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
export const figuresRequest = new RequestType<DocumentParams, FiguresResult | null, void>('nigao/figures');

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

export interface ExportFiguresParams extends DocumentParams {
  readonly format: 'xlsx' | 'csv';
}

/** Client to server: the figures of a report as a file, in base64; null when it is not open. */
export const exportFiguresRequest = new RequestType<ExportFiguresParams, string | null, void>(
  'nigao/exportFigures',
);
