import type { PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import type { Range } from '../../text/range';
import { commentsIn } from './placed-comments';
import type { FoundComment, PlacedComment } from './placed-comments';
import { SUPPRESSION_WORD } from './suppression-comment';
import { matchEnds } from './suppression-ends';
import type { MatchedEnds } from './suppression-ends';

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
interface DocumentSuppressions {
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
  let index = from;
  let first = lines[index];
  while (first && !saysSomething(first)) first = lines[(index += 1)];
  if (!first) return undefined;
  let last = first;
  for (let next = lines[index + 1]; isRow(last) && next && isRow(next); next = lines[next.index + 1])
    last = next;
  return { start: first.start, end: last.end };
}

function isRow({ line }: PlacedLine): boolean {
  return line.block === 'table';
}
