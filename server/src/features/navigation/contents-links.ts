import { contentsLinesOf, entryOf } from '../../document/contents-lines';
import { headingsOf } from '../../document/headings';
import type { ReportDocument } from '../../document/report-document';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';

/** A line of the table of contents and the line of the heading it names, zero-based. */
export interface ContentsLink {
  readonly range: Range;
  readonly line: number;
}

/** The entries of the table of contents that a heading answers to; the others have been renamed or dropped. */
export function contentsLinks(document: ReportDocument): readonly ContentsLink[] {
  const contents = contentsLinesOf(document);
  if (contents.size === 0) return [];
  const headings = new Map<string, number>();
  for (const { line, title, mark } of headingsOf(document)) {
    const name = essence(document.text.slice(mark.start, Math.max(mark.end, title.end)));
    if (!headings.has(name)) headings.set(name, line.index);
  }
  return [...contents].flatMap(({ line, start }) => {
    const heading = headings.get(essence(entryOf(line)));
    return heading === undefined ? [] : [{ range: shift(line.content, start), line: heading }];
  });
}

function essence(name: string): string {
  return name.replace(/^[#\s]+|\s/g, '');
}
