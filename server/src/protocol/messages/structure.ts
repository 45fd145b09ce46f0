import { RequestType } from 'vscode-languageserver-protocol/node';
import type { Range, TextDocumentIdentifier } from 'vscode-languageserver-protocol/node';
import type { DocumentParams } from './document';

export interface StructureEditParams {
  readonly textDocument: TextDocumentIdentifier;
  /** The caret or the selection. */
  readonly range: Range;
  /** `moveUp`, `renumber`, …: the ids of the commands that change the structure. */
  readonly command: string;
}

/** Edits of the document, in UTF-16 code units from its start; they do not overlap. */
export interface StructureEditResult {
  /** The version of the document that the offsets belong to. */
  readonly version: number;
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
  /** What to select in the new text. */
  readonly selected?: { readonly start: number; readonly end: number };
  /** Why there is nothing to do, in the client's language. */
  readonly reason?: string;
}

/** Client to server: what a command makes of the structure; null when the document is not open. */
export const structureEditRequest = new RequestType<StructureEditParams, StructureEditResult | null, void>(
  'nigao/structureEdit',
);

/** A section of the open report, or one that it lacks. */
export interface StructureItem {
  readonly state: 'written' | 'missing' | 'optional';
  /** As written, or as the kind has it. */
  readonly title: string;
  /** Of ordinal and title; 0 for a section that is not there. */
  readonly start: number;
  readonly end: number;
  readonly openPlaces: number;
  readonly children: readonly StructureItem[];
}

export interface StructureResult {
  readonly version: number;
  /** The name of the kind in the client's language; empty for a report of no known kind. */
  readonly kind: string;
  readonly items: readonly StructureItem[];
}

/** Client to server: the sections of a report; null when it is not open. */
export const structureRequest = new RequestType<DocumentParams, StructureResult | null, void>(
  'nigao/structure',
);

/** A replacement in a document, in offsets. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface EditsResult {
  /** The version of the document that the edits belong to. */
  readonly version: number;
  /** They do not overlap. */
  readonly edits: readonly OffsetEdit[];
}

export interface InsertSectionParams extends DocumentParams {
  /** As the kind of the report has it. */
  readonly title: string;
}

/** Client to server: how to insert a section where it belongs; null where that cannot be told. */
export const insertSectionRequest = new RequestType<InsertSectionParams, EditsResult | null, void>(
  'nigao/insertSection',
);

export interface MoveSectionParams extends DocumentParams {
  /** Where the headings of the section and of its new neighbour begin. */
  readonly from: number;
  readonly to: number;
  /** The version of the document that the offsets belong to. */
  readonly version: number;
}

/** Client to server: how to move a section to the place of another, or into it; null where it cannot go. */
export const moveSectionRequest = new RequestType<MoveSectionParams, EditsResult | null, void>(
  'nigao/moveSection',
);
