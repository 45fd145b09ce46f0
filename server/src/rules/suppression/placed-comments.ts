import type { PlacedLine } from '../../document/line';
import type { ReportDocument } from '../../document/report-document';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { readSuppressionComment } from './suppression-comment';
import type { SuppressionComment } from './suppression-comment';

/** A suppressing comment where it is; its own range and those of its names are in document offsets. */
export interface PlacedComment extends SuppressionComment {
  readonly range: Range;
}

/** A comment, with the line that says whether it has a line to itself. */
export interface FoundComment {
  readonly comment: PlacedComment;
  /** The line it ends on. */
  readonly line: PlacedLine;
}

/** The suppressing comments of a document, in the order they stand. */
export function commentsIn(document: ReportDocument): readonly FoundComment[] {
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
  return closedComments(text).flatMap((comment) => {
    const line = lines.find((one) => one.end >= start + comment.end);
    return line ? [{ text: text.slice(comment.start, comment.end), start: start + comment.start, line }] : [];
  });
}

function closedComments(text: string): readonly Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', start)) {
    const closing = text.indexOf('-->', start + 4);
    if (closing < 0) break;
    found.push({ start, end: closing + 3 });
    start = closing + 3;
  }
  return found;
}
