import type { ReportDocument } from '../../document/report-document';
import { lineAt } from '../../document/report-document';
import type { Range } from '../../text/range';
import type { TextEdit } from '../rule';
import type { PlacedComment } from './placed-comments';

/** Takes names out of a suppressing comment; the whole comment when none is left. */
export function withoutNames(
  comment: PlacedComment,
  names: ReadonlySet<string>,
  document: ReportDocument,
): TextEdit {
  const kept = comment.names.filter(({ name }) => !names.has(name));
  const [first, last] = [comment.names[0], comment.names.at(-1)];
  if (kept.length === 0 || !first || !last)
    return { range: withBlanksAround(comment, document), newText: '' };
  const range = { start: first.range.start, end: last.range.end };
  return { range, newText: kept.map(({ name }) => name).join('、') };
}

/** What goes with a comment: its whole line if it has one to itself, else the blanks before it. */
function withBlanksAround({ range }: PlacedComment, document: ReportDocument): Range {
  const { text, lines } = document;
  const first = lineAt(document, range.start);
  const last = lineAt(document, range.end);
  const isAlone = /^[\s\uFEFF]*$/.test(
    text.slice(first.start, range.start) + text.slice(range.end, last.end),
  );
  if (!isAlone) return withBlanksBefore(range, first.start, text);
  const start = first.start + (text.startsWith('\uFEFF', first.start) ? 1 : 0);
  const next = lines[last.index + 1];
  const before = lines[first.index - 1];
  if (next) return { start, end: next.start };
  return { start: before ? before.end : start, end: last.end };
}

/** The blanks stay where they keep letters or digits apart. */
function withBlanksBefore({ start, end }: Range, lineStart: number, text: string): Range {
  if (/[A-Za-z0-9]/.test(text[end] ?? '')) return { start, end };
  const blanks = /(?<![ \t])[ \t]+$/.exec(text.slice(lineStart, start))?.[0].length ?? 0;
  return { start: start - blanks, end };
}
