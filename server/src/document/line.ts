import type { Range } from '../text/range';
import type { Division } from './division';
import type { EnumerationMarker } from './enumeration';
import type { HeadingHead } from './heading-head';
import type { PastedMark } from './markdown/pasted-markup';
import type { Placeholder } from './placeholder';

/** The Markdown role of a line. Every non-blank line of prose is a `paragraph`, whatever surrounds it. */
export type BlockKind =
  | 'blank'
  | 'paragraph'
  | 'heading'
  | 'listItem'
  | 'quote'
  | 'table'
  | 'thematicBreak'
  | 'code'
  | 'comment'
  | 'frontMatter';

/**
 * All that can be said of a line from its own text (and the fence or table around it). Lines are compared by
 * identity: the same text in the same role is the same object for as long as the document is open, so whatever
 * is derived from a line can be kept in a WeakMap. Every range is in UTF-16 offsets from the line's start.
 */
export interface Line {
  /** The line as written, without its line end. */
  readonly text: string;
  readonly block: BlockKind;
  /** For `#` headings: the number of marks. */
  readonly depth?: number | undefined;
  /** What the line says: without indentation, list or heading marks and trailing blanks. */
  readonly content: Range;
  /**
   * As long as `text`, with U+FFFC for each code unit that is markup, code, a link target or a comment. Rules
   * look here, so they never see what is not prose. Nothing but U+FFFC in code, comments and front matter.
   */
  readonly prose: string;
  /** The comments `<!-- … -->` within the line. */
  readonly comments: readonly Range[];
  /** What came along from a web page or an AI tool: `**`, `<p>`, `&nbsp;`. No prose. */
  readonly pasted: readonly PastedMark[];
  /** For a table row: what each cell says. */
  readonly cells: readonly Range[];
  readonly placeholders: readonly Placeholder[];
  /** The ordinal that makes the line a heading: 一、 （一） 1. （1）. */
  readonly head?: HeadingHead | undefined;
  /** An ordinal if the lines around it are numbered so: 2刑事执行监督 between 1. and 3. */
  readonly doubtfulHead?: HeadingHead | undefined;
  /** 第一部分, 第一章, 第一条: what is above 一、. */
  readonly division?: Division | undefined;
  /** 一是… 首先… 第一，… in the order they stand. */
  readonly markers: readonly EnumerationMarker[];
  /** An opening sentence of at most 22 characters, without its 。: a heading if its neighbours have one too. */
  readonly leadCandidate?: Range | undefined;
}

/** A line where it is. */
export interface PlacedLine {
  readonly line: Line;
  /** Zero-based. */
  readonly index: number;
  /** Offset of its first code unit in the document. */
  readonly start: number;
  /** Offset after its last code unit, before the line end. */
  readonly end: number;
}

/** The character standing in `prose` for everything that is not prose. */
export const NOT_PROSE = '\uFFFC';
