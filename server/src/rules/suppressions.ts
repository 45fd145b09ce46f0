import type { PlacedLine } from '../document/line';
import { remembered } from '../document/remembered';
import type { ReportDocument } from '../document/report-document';
import { shift } from '../text/range';
import type { Range } from '../text/range';
import { readSuppressionComment, SUPPRESSION_WORD } from './suppression-comment';
import type { SuppressionComment } from './suppression-comment';

/** A suppressing comment where it stands; its own range and those of its names are in document offsets. */
export interface PlacedComment extends SuppressionComment {
  readonly range: Range;
}

/** One rule or family that a comment suppresses; a comment that names two is two suppressions. */
export interface Suppression {
  readonly name: string;
  readonly comment: PlacedComment;
  /** For a block: the comment that ends it. */
  readonly end?: PlacedComment;
  /** Findings that begin here are suppressed, both ends included; undefined if there is nothing to apply to. */
  readonly covers: Range | undefined;
}

/** All that a document says to have findings left out. */
export interface DocumentSuppressions {
  /** In the order they stand. */
  readonly comments: readonly PlacedComment[];
  readonly suppressions: readonly Suppression[];
  /** The comments that end what nothing has begun. */
  readonly strayEnds: ReadonlySet<PlacedComment>;
}

const NONE: DocumentSuppressions = { comments: [], suppressions: [], strayEnds: new Set() };

/** The suppressions of a document. A document without any costs one search for a word. */
export const suppressionsOf = remembered((document: ReportDocument): DocumentSuppressions => {
  if (!document.text.includes(SUPPRESSION_WORD)) return NONE;
  const found = commentsIn(document);
  const ends = matchEnds(found.map(({ comment }) => comment));
  return {
    comments: found.map(({ comment }) => comment),
    suppressions: found.flatMap((one) => suppressionsBy(one, ends.of, document)),
    strayEnds: ends.stray,
  };
});

interface FoundComment {
  readonly comment: PlacedComment;
  /** The line it ends on. */
  readonly line: PlacedLine;
}

function commentsIn(document: ReportDocument): readonly FoundComment[] {
  const found: FoundComment[] = [];
  for (const { text, start, line } of commentTexts(document)) {
    const read = readSuppressionComment(text);
    if (!read) continue;
    const names = read.names.map(({ name, range }) => ({ name, range: shift(range, start) }));
    found.push({ comment: { ...read, names, range: { start, end: start + text.length } }, line });
  }
  return found;
}

interface CommentText {
  readonly text: string;
  readonly start: number;
  readonly line: PlacedLine;
}

function commentTexts(document: ReportDocument): readonly CommentText[] {
  return document.lines.flatMap((line, i) => {
    if (line.line.comments.length === 0) return [];
    if (isInBlock(line)) return isInBlock(document.lines[i - 1]) ? [] : blockComments(document, i);
    return line.line.comments.map((range) => ({
      text: line.line.text.slice(range.start, range.end),
      start: line.start + range.start,
      line,
    }));
  });
}

function isInBlock(line: PlacedLine | undefined): boolean {
  return line?.line.block === 'comment';
}

/** The comments over several lines of which the first begins on the line with this index. */
function blockComments(document: ReportDocument, first: number): readonly CommentText[] {
  let next = first;
  while (isInBlock(document.lines[next])) next += 1;
  const lines = document.lines.slice(first, next);
  const start = lines[0]?.start ?? 0;
  const text = document.text.slice(start, lines.at(-1)?.end);
  return Array.from(text.matchAll(/<!--[\s\S]*?-->/g)).flatMap((match) => {
    const end = start + match.index + match[0].length;
    const line = lines.find((one) => one.end >= end);
    return line ? [{ text: match[0], start: start + match.index, line }] : [];
  });
}

interface MatchedEnds {
  readonly of: (start: PlacedComment, name: string) => PlacedComment | undefined;
  readonly stray: ReadonlySet<PlacedComment>;
}

/** An end closes the last open start of each rule it names; one that names none closes the last open start. */
function matchEnds(comments: readonly PlacedComment[]): MatchedEnds {
  const ends = new Map<PlacedComment, Map<string, PlacedComment>>();
  const stray = new Set<PlacedComment>();
  const open: { readonly comment: PlacedComment; readonly name: string }[] = [];
  const close = (end: PlacedComment, isClosed: (one: (typeof open)[number]) => boolean): boolean => {
    const i = open.findLastIndex(isClosed);
    const [closed] = i < 0 ? [] : open.splice(i, 1);
    if (closed) ends.set(closed.comment, (ends.get(closed.comment) ?? new Map()).set(closed.name, end));
    return closed !== undefined;
  };
  for (const comment of comments) {
    if (comment.form === 'start') open.push(...comment.names.map(({ name }) => ({ comment, name })));
    if (comment.form !== 'end') continue;
    const last = open.at(-1)?.comment;
    const names = comment.names.length > 0 ? comment.names : (last?.names ?? []);
    const closed = names.filter(({ name }) => close(comment, (one) => one.name === name));
    if (closed.length === 0) stray.add(comment);
  }
  return { of: (start, name) => ends.get(start)?.get(name), stray };
}

function suppressionsBy(
  { comment, line }: FoundComment,
  endOf: MatchedEnds['of'],
  document: ReportDocument,
): readonly Suppression[] {
  if (comment.form === undefined || comment.form === 'end') return [];
  return comment.names.map(({ name }) => {
    const end = endOf(comment, name);
    return { name, comment, ...(end ? { end } : {}), covers: coverage(comment, line, end, document) };
  });
}

function coverage(
  { form, range }: PlacedComment,
  line: PlacedLine,
  end: PlacedComment | undefined,
  document: ReportDocument,
): Range | undefined {
  switch (form) {
    case 'file':
      return { start: 0, end: document.text.length };
    case 'start':
      return { start: range.end, end: end?.range.start ?? document.text.length };
    default:
      return saysSomething(line)
        ? { start: line.start, end: line.end }
        : nextThatSays(document, line.index + 1);
  }
}

function saysSomething({ line }: PlacedLine): boolean {
  return line.content.end > line.content.start;
}

/** The next line that says something; a whole table if that is its first row. */
function nextThatSays({ lines }: ReportDocument, from: number): Range | undefined {
  const first = lines.find((line) => line.index >= from && saysSomething(line));
  if (!first) return undefined;
  let last = first;
  while (first.line.block === 'table' && lines[last.index + 1]?.line.block === 'table') {
    last = lines[last.index + 1] ?? last;
  }
  return { start: first.start, end: last.end };
}
