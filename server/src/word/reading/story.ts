import type { XmlElement } from '../xml/xml-tree';
import type { Piece } from './pieces';

/** A paragraph as it is read: its lines, and what hangs on it. */
export interface StoryParagraph {
  readonly kind: 'paragraph';
  /** The one whose style and number it has: of several that are joined, the first that says something. */
  element: XmlElement;
  /** Soft line breaks part them; there is at least one. */
  readonly lines: Piece[][];
  /** The comments that end in it, each with the text it is about. */
  readonly comments: { readonly id: string; readonly quote: string }[];
  /** What stands in its text boxes. */
  readonly boxes: StoryBlock[];
}

export interface StoryCell {
  readonly blocks: readonly StoryBlock[];
  /** How many columns it fills. */
  readonly span: number;
  /** Whether it belongs to the cell above it. */
  readonly isContinued: boolean;
}

interface StoryTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly StoryCell[])[];
}

export type StoryBlock = StoryParagraph | StoryTable;

/** The text of a document, and the notes it refers to in the order it does. */
export interface Story {
  readonly blocks: readonly StoryBlock[];
  readonly notes: readonly Note[];
}

/** A foot or end note. */
export interface Note {
  readonly element: XmlElement;
  readonly blocks: readonly StoryBlock[];
}
