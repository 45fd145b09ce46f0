import { BLANK } from '../text/blanks';
import type { Range } from '../text/range';
import { findDivision } from './division';
import { findMarkers } from './enumeration';
import { findDoubtfulHead, findHead } from './heading-head';
import { NOT_PROSE } from './line';
import type { BlockKind, Line } from './line';
import { isPlain, parseMarkup, plainMarkup } from './markdown/parse-markup';
import type { Markup } from './markdown/parse-markup';
import { tableMarkup } from './markdown/table-markup';
import { pastedMarksIn } from './markdown/pasted-markup';
import type { PastedMark } from './markdown/pasted-markup';
import { cellsByTabs } from './tab-cells';
import { findPlaceholders } from './placeholder';

/** Longer ones are not read: what is asked of a line may look at each of its marks and figures several times. */
export const LONGEST_LINE = 20_000;

/** Analyses a line that is a block of its own. */
export function analyseLine(text: string): Line {
  return text.length > LONGEST_LINE ? silentLine(text, 'code') : lineOf(text, markupOf(text));
}

function markupOf(text: string): Markup {
  return isPlain(text) ? plainMarkup(text) : parseMarkup(text);
}

/** Analyses the lines of a block that Markdown must see together. `kind` is what the block is. */
export function analyseBlock(lines: readonly string[], kind: BlockKind): readonly Line[] {
  switch (kind) {
    case 'table':
      return isPiped(lines) ? tableLines(lines) : lines.map(tabbedLine);
    case 'listItem':
      return lines.map(bulletLine);
    default:
      return lines.map((text) => silentLine(text, kind));
  }
}

function isPiped([, second = '']: readonly string[]): boolean {
  return second.includes('|');
}

/** A row of a table as Word and Excel paste it: its cells stand between tabs. */
function tabbedLine(text: string): Line {
  if (text.length > LONGEST_LINE) return silentLine(text, 'table');
  return lineOf(text, { ...markupOf(text), block: 'table', cells: cellsByTabs(text) });
}

/** `* 强化组织领导`, one of several under each other. */
function bulletLine(text: string): Line {
  if (text.length > LONGEST_LINE) return silentLine(text, 'code');
  const mark = /^\s*\*[ \t]*/.exec(text)?.[0].length;
  if (mark === undefined) return lineOf(text, markupOf(text));
  const rest = `${NOT_PROSE.repeat(mark)}${text.slice(mark)}`;
  const bullet = { kind: 'bullet' as const, range: { start: text.indexOf('*'), end: mark } };
  const line = lineOf(rest, { ...markupOf(rest), block: 'listItem' });
  return { ...line, text, pasted: [bullet, ...line.pasted] };
}

function tableLines(lines: readonly string[]): readonly Line[] {
  if (lines.some((text) => text.length > LONGEST_LINE)) return lines.map((text) => silentLine(text, 'code'));
  const markup = tableMarkup(lines);
  return lines.map((text, i) => lineOf(text, markup[i] ?? plainMarkup(text)));
}

/** A line of code, of a comment or of front matter: nothing in it is prose. */
function silentLine(text: string, block: BlockKind): Line {
  const empty = { start: 0, end: 0 };
  return shaped({
    text,
    block,
    content: empty,
    prose: NOT_PROSE.repeat(text.length),
    comments: block === 'comment' ? [{ start: 0, end: text.length }] : [],
    pasted: [],
    cells: [],
    placeholders: [],
    markers: [],
  });
}

function lineOf(text: string, markup: Markup): Line {
  const { comments, cells } = markup;
  const pasted = pastedMarksIn(markup.prose, markup.asterisks);
  const read = withoutPasted(markup.prose, pasted);
  const content = contentOf(read);
  const prose = withoutNoteMark(read, content);
  const block = isCommentAlone(markup, content) ? 'comment' : markup.block;
  const { depth } = markup;
  const said = { text, block, depth, content, prose, comments, pasted, cells };
  const placeholders = findPlaceholders(
    prose,
    markup.asterisks.filter((run) => prose[run.start] === '*'),
  );
  if (block !== 'paragraph' && block !== 'heading') return shaped({ ...said, placeholders, markers: [] });
  const opening = openingOf(prose, content);
  const from = opening.head?.range.end ?? content.start;
  const mayLead = !opening.head && !opening.division && block !== 'heading';
  const leadCandidate = mayLead ? findLead(prose, content) : undefined;
  return shaped({ ...said, ...opening, placeholders, markers: findMarkers(prose, from), leadCandidate });
}

/** What a note is written with (`[^1]: `) is no prose. */
function withoutNoteMark(prose: string, { start }: Range): string {
  if (!prose.startsWith('[^', start)) return prose;
  const mark = /^\[\^[^\]\s]{1,100}\]:[ \t]*/.exec(prose.slice(start))?.[0] ?? '';
  return prose.slice(0, start) + NOT_PROSE.repeat(mark.length) + prose.slice(start + mark.length);
}

/** All that is asked of lines, which is asked very often, is found fastest in objects of one shape. */
function shaped(line: Line): Line {
  const { text, block, depth, content, prose, comments, pasted, cells, placeholders, markers } = line;
  const { head, doubtfulHead, division, leadCandidate } = line;
  return {
    text,
    block,
    depth,
    content,
    prose,
    comments,
    pasted,
    cells,
    placeholders,
    head,
    doubtfulHead,
    division,
    markers,
    leadCandidate,
  };
}

/** What makes a heading of a paragraph, or may do so. */
function openingOf(prose: string, content: Range): Pick<Line, 'head' | 'doubtfulHead' | 'division'> {
  const said = withinLenticular(prose, content);
  const head = findHead(prose, said);
  if (head) return { head };
  const division = findDivision(prose, said);
  if (division) return { division };
  const doubtfulHead = findDoubtfulHead(prose, content);
  return doubtfulHead ? { doubtfulHead } : {};
}

/** 【（一）强化学习】: a heading set in brackets for show. */
function withinLenticular(prose: string, { start, end }: Range): Range {
  const isSetOff = prose[start] === '【' && prose[end - 1] === '】' && prose.indexOf('】', start) === end - 1;
  return isSetOff ? { start: start + 1, end: end - 1 } : { start, end };
}

/** A line that holds comments and nothing else says nothing. */
function isCommentAlone({ block, comments }: Markup, content: Range): boolean {
  return block === 'paragraph' && comments.length > 0 && content.start === content.end;
}

function withoutPasted(prose: string, pasted: readonly PastedMark[]): string {
  let rest = '';
  let from = 0;
  for (const { range } of pasted) {
    rest += prose.slice(from, range.start) + NOT_PROSE.repeat(range.end - range.start);
    from = range.end;
  }
  return rest + prose.slice(from);
}

const SAYS_SOMETHING = new RegExp(`(?!${BLANK})[^\\uFFFC]`);
const SILENT = new RegExp(`^(?:${BLANK}|\\uFFFC)$`);

/** The prose without markup and blanks at its sides. */
function contentOf(prose: string): Range {
  const start = prose.search(SAYS_SOMETHING);
  if (start < 0) return { start: prose.length, end: prose.length };
  let end = prose.length;
  while (SILENT.test(prose.charAt(end - 1))) end -= 1;
  return { start, end };
}

const LONGEST_LEAD = 22;

/** A first sentence of at most 22 characters, its 。 included, with more text after it. */
function findLead(prose: string, content: Range): Range | undefined {
  const stop = prose.slice(content.start, content.start + LONGEST_LEAD).search(/[。！？；：]/);
  const end = content.start + stop;
  if (stop < 1 || prose[end] !== '。' || end + 1 >= content.end) return undefined;
  return { start: content.start, end };
}
