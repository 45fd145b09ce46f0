import type { Range } from '../text/range';
import type { BlockKind } from './line';
import { columnsOf, isRowOf, isTabbedRow } from './tab-cells';

/**
 * A stretch of whole lines that Markdown must see together. Almost always one line (`kind` undefined: its own
 * text says what it is); fences, front matter, tables, `*` bullets and comments over several lines are the exceptions.
 */
export interface Block {
  readonly firstLine: number;
  /** One past the last line. */
  readonly endLine: number;
  readonly kind: BlockKind | undefined;
}

/** Cuts a report into blocks in one pass over its lines. Any text can be cut. */
export function cutBlocks(text: string, lines: readonly Range[]): readonly Block[] {
  const reader = { text, lines, lastClosing: -1, noClosingFrom: Infinity };
  const blocks: Block[] = [];
  for (let line = 0; line < lines.length;) {
    const block = blockAt(reader, line);
    blocks.push(block);
    line = block.endLine;
  }
  return blocks;
}

interface Reader {
  readonly text: string;
  readonly lines: readonly Range[];
  /** The line a comment was last found to close on, and from where on there is none: both save searching again. */
  lastClosing: number;
  noClosingFrom: number;
}

function blockAt(reader: Reader, line: number): Block {
  const first = lineText(reader, line);
  const end =
    (line === 0 ? frontMatterEnd(reader, first) : undefined) ??
    fenceEnd(reader, line, first) ??
    commentEnd(reader, line, first) ??
    tableEnd(reader, line, first) ??
    tabbedTableEnd(reader, line, first) ??
    bulletsEnd(reader, line, first);
  return end
    ? { firstLine: line, endLine: end.line, kind: end.kind }
    : { firstLine: line, endLine: line + 1, kind: undefined };
}

interface BlockEnd {
  readonly line: number;
  readonly kind: BlockKind;
}

function lineText(reader: Reader, index: number): string {
  const range = reader.lines[index];
  return range ? reader.text.slice(range.start, range.end) : '';
}

const FENCE_OF_FRONT_MATTER = /^---[ \t]*$/;
/** `key: value`, an item of a list, a comment. */
const YAML_LINE = /^(?:[\p{L}_][\p{L}\w-]*:(?:[ \t]|$)|[ \t]+\S|-[ \t]|#)/u;

/** Up to the closing `---`; while that is still to be typed, as far as the lines look like settings. */
function frontMatterEnd(reader: Reader, first: string): BlockEnd | undefined {
  if (!FENCE_OF_FRONT_MATTER.test(first.replace(/^\uFEFF/, ''))) return undefined;
  let settings = 1;
  for (let line = 1; line < reader.lines.length; line += 1) {
    const text = lineText(reader, line);
    if (FENCE_OF_FRONT_MATTER.test(text)) return { line: line + 1, kind: 'frontMatter' };
    if (settings === line && YAML_LINE.test(text)) settings += 1;
  }
  return settings > 1 ? { line: settings, kind: 'frontMatter' } : undefined;
}

function fenceEnd(reader: Reader, start: number, first: string): BlockEnd | undefined {
  const fence = /^ {0,3}(?:(`{3,})[^`]*$|(~{3,}))/.exec(first);
  if (!fence) return undefined;
  const marks = fence[1] ?? fence[2] ?? '';
  const closing = new RegExp(`^ {0,3}${marks[0] ?? ''}{${marks.length},}[ \\t]*$`);
  for (let line = start + 1; line < reader.lines.length; line += 1) {
    if (closing.test(lineText(reader, line))) return { line: line + 1, kind: 'code' };
  }
  return { line: reader.lines.length, kind: 'code' };
}

/** A comment that is not closed on its own line. One that is never closed is plain text and swallows nothing. */
function commentEnd(reader: Reader, start: number, first: string): BlockEnd | undefined {
  if (!/^ {0,3}<!--/.test(first) || first.includes('-->')) return undefined;
  const closing = closingLine(reader, start + 1);
  return closing === undefined ? undefined : { line: closing + 1, kind: 'comment' };
}

function closingLine(reader: Reader, from: number): number | undefined {
  if (from >= reader.noClosingFrom) return undefined;
  if (from <= reader.lastClosing) return reader.lastClosing;
  for (let line = from; line < reader.lines.length; line += 1) {
    if (lineText(reader, line).includes('-->')) {
      reader.lastClosing = line;
      return line;
    }
  }
  reader.noClosingFrom = from;
  return undefined;
}

const DELIMITER_ROW = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

/** A header row, a delimiter row, and the rows under it for as long as they hold a `|`. */
function tableEnd(reader: Reader, start: number, first: string): BlockEnd | undefined {
  if (!first.includes('|')) return undefined;
  const delimiter = lineText(reader, start + 1);
  if (!delimiter.includes('|') || !DELIMITER_ROW.test(delimiter)) return undefined;
  let line = start + 2;
  while (line < reader.lines.length && lineText(reader, line).includes('|')) line += 1;
  return { line, kind: 'table' };
}

/** Rows parted by tabs, as Word and Excel paste a table: two at least. */
function tabbedTableEnd(reader: Reader, start: number, first: string): BlockEnd | undefined {
  if (!isTabbedRow(first)) return undefined;
  const columns = columnsOf(first);
  let line = start + 1;
  while (line < reader.lines.length && isRowOf(columns, lineText(reader, line))) line += 1;
  return line - start >= 2 ? { line, kind: 'table' } : undefined;
}

const BULLET = /^[ \t]*\*[ \t]+\S/;
const BLANK_LINE = /^\s*$/;

/** Two or more lines `* …` under each other, empty lines between them or not; one alone is a mask. */
function bulletsEnd(reader: Reader, start: number, first: string): BlockEnd | undefined {
  if (!BULLET.test(first)) return undefined;
  let end = start + 1;
  let bullets = 1;
  for (let line = start + 1; line < reader.lines.length; line += 1) {
    const text = lineText(reader, line);
    if (BULLET.test(text)) {
      bullets += 1;
      end = line + 1;
    } else if (!BLANK_LINE.test(text) || line > end) break;
  }
  return bullets >= 2 ? { line: end, kind: 'listItem' } : undefined;
}
