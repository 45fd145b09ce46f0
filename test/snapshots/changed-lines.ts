import { lineAt } from '../../server/src/document/report-document';
import type { ReportDocument } from '../../server/src/document/report-document';
import type { TextEdit } from '../../server/src/rules/rule';

/** How many characters are shown before and after what changes. */
const CONTEXT = 10;

/**
 * What edits do to a report, as a diff: for each stretch of lines they touch, a line with `-` before and one with `+`
 * after, both cut down to what changes. Line ends within them are shown as ⏎.
 */
export function changedLines(
  text: string,
  document: ReportDocument,
  edits: readonly TextEdit[],
): readonly string[] {
  return stretchesOf(document, edits).flatMap(({ start, end, edits }) => {
    const before = text.slice(start, end);
    return trimmed(before, applied(before, start, edits));
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly edits: readonly TextEdit[];
}

/** The whole lines that edits touch; edits of one line stand together. */
function stretchesOf(document: ReportDocument, edits: readonly TextEdit[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const { start } = lineAt(document, edit.range.start);
    const { end } = lineAt(document, edit.range.end);
    const last = stretches.at(-1);
    if (last && start < last.end) {
      stretches[stretches.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        edits: [...last.edits, edit],
      };
    } else stretches.push({ start, end, edits: [edit] });
  }
  return stretches;
}

/** @param edits in order, their ranges into the document whose offset `start` is the first of `before` */
function applied(before: string, start: number, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (text, { range, newText }) =>
      text.slice(0, range.start - start) + newText + text.slice(range.end - start),
    before,
  );
}

function trimmed(before: string, after: string): readonly string[] {
  const head = commonHead(before, after);
  const tail = commonHead(reversed(before.slice(head)), reversed(after.slice(head)));
  const from = Math.max(0, head - CONTEXT);
  const shown = (text: string): string => {
    const to = Math.min(text.length, text.length - tail + CONTEXT);
    const cut = text.slice(from, to).replace(/\r?\n/g, '⏎');
    return `${from > 0 ? '…' : ''}${cut}${to < text.length ? '…' : ''}`;
  };
  return [`- ${shown(before)}`, `+ ${shown(after)}`];
}

function commonHead(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
