import { trimBlanks } from '../text/blanks';
import type { Range } from '../text/range';
import { findMarkers } from './enumeration';
import { findHead } from './heading-head';
import { NOT_PROSE } from './line';
import type { BlockKind, Line } from './line';
import { isPlain, parseMarkup, plainMarkup } from './markdown/parse-markup';
import type { Markup } from './markdown/parse-markup';
import { findPlaceholders } from './placeholder';

/** Analyses a line that is a block of its own. */
export function analyseLine(text: string): Line {
  return lineOf(text, isPlain(text) ? plainMarkup(text) : parseMarkup(text));
}

/** Analyses the lines of a block that Markdown must see together. `kind` is what the block is. */
export function analyseBlock(lines: readonly string[], kind: BlockKind): readonly Line[] {
  return kind === 'table' ? tableLines(lines) : lines.map((text) => silentLine(text, kind));
}

function tableLines(lines: readonly string[]): readonly Line[] {
  const markup = parseMarkup(lines.join('\n'));
  let start = 0;
  return lines.map((text) => {
    const line = lineOf(text, markupWithin(markup, { start, end: start + text.length }));
    start += text.length + 1;
    return line;
  });
}

function markupWithin(markup: Markup, line: Range): Markup {
  const within = (ranges: readonly Range[]): readonly Range[] =>
    ranges
      .filter((range) => range.start >= line.start && range.end <= line.end)
      .map((range) => ({ start: range.start - line.start, end: range.end - line.start }));
  return {
    block: markup.block,
    prose: markup.prose.slice(line.start, line.end),
    asterisks: within(markup.asterisks),
    comments: within(markup.comments),
    cells: within(markup.cells),
  };
}

/** A line of code, of a comment or of front matter: nothing in it is prose. */
function silentLine(text: string, block: BlockKind): Line {
  const empty = { start: 0, end: 0 };
  return {
    text,
    block,
    content: empty,
    prose: NOT_PROSE.repeat(text.length),
    comments: block === 'comment' ? [{ start: 0, end: text.length }] : [],
    cells: [],
    placeholders: [],
    markers: [],
  };
}

function lineOf(text: string, markup: Markup): Line {
  const { prose, comments, cells } = markup;
  const content = contentOf(prose);
  const block = isCommentAlone(markup, content) ? 'comment' : markup.block;
  const said = { text, block, content, prose, comments, cells };
  const depth = markup.depth === undefined ? {} : { depth: markup.depth };
  const placeholders = findPlaceholders(prose, markup.asterisks);
  if (block !== 'paragraph' && block !== 'heading') return { ...said, ...depth, placeholders, markers: [] };
  const head = findHead(prose, content);
  const from = head ? head.range.end : content.start;
  const leadCandidate = head || block === 'heading' ? undefined : findLead(prose, content);
  return {
    ...said,
    ...depth,
    placeholders,
    markers: findMarkers(prose, from),
    ...(head ? { head } : {}),
    ...(leadCandidate ? { leadCandidate } : {}),
  };
}

/** A line that holds comments and nothing else says nothing. */
function isCommentAlone({ block, comments }: Markup, content: Range): boolean {
  return block === 'paragraph' && comments.length > 0 && content.start === content.end;
}

/** The prose without markup and blanks at its sides. */
function contentOf(prose: string): Range {
  const first = prose.search(/[^\uFFFC]/);
  if (first < 0) return { start: prose.length, end: prose.length };
  let end = prose.length;
  while (prose[end - 1] === NOT_PROSE) end -= 1;
  return trimBlanks(prose, { start: first, end });
}

const LONGEST_LEAD = 22;

/** A first sentence of at most 22 characters, its 。 included, with more text behind it. */
function findLead(prose: string, content: Range): Range | undefined {
  const stop = prose.slice(content.start, content.start + LONGEST_LEAD).search(/[。！？；：]/);
  const end = content.start + stop;
  if (stop < 1 || prose[end] !== '。' || end + 1 >= content.end) return undefined;
  return { start: content.start, end };
}
