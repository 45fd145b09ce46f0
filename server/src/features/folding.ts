import { cutBlocks } from '../document/blocks';
import type { Block } from '../document/blocks';
import { headingsOf } from '../document/headings';
import type { PlacedHeading } from '../document/headings';
import type { ReportDocument } from '../document/report-document';

/** Whole lines that can be folded away under the first of them. Lines are zero-based, both inclusive. */
export interface FoldingRange {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind?: 'comment' | 'region';
}

/** What can be folded, in the order it begins: sections, front matter, fences, comments, tables. */
export function foldingRanges(document: ReportDocument): readonly FoldingRange[] {
  return [...sections(document), ...blocks(document)].sort(
    (a, b) => a.startLine - b.startLine || b.endLine - a.endLine,
  );
}

/** A section reaches to the next heading of its level or above; blank lines at its end stay in sight. */
function sections(document: ReportDocument): readonly FoldingRange[] {
  const folded: FoldingRange[] = [];
  const open: PlacedHeading[] = [];
  const closeFrom = (level: number, end: number): void => {
    while ((open.at(-1)?.level ?? 0) >= level) {
      const startLine = open.pop()?.line.index ?? end;
      const endLine = lastLineSaid(document, end);
      if (endLine > startLine) folded.push({ startLine, endLine });
    }
  };
  for (const heading of headingsOf(document)) {
    closeFrom(heading.level, heading.line.index);
    open.push(heading);
  }
  closeFrom(1, document.lines.length);
  return folded;
}

/** The last line before `end` that is not blank. */
function lastLineSaid(document: ReportDocument, end: number): number {
  let line = end - 1;
  while (line > 0 && document.lines[line]?.line.block === 'blank') line -= 1;
  return line;
}

function blocks(document: ReportDocument): readonly FoldingRange[] {
  return cutBlocks(document.text, document.lines)
    .filter(({ firstLine, endLine }) => endLine - firstLine > 1)
    .map((block) => ({ startLine: block.firstLine, endLine: block.endLine - 1, ...kindOfFold(block) }));
}

function kindOfFold({ kind }: Block): Pick<FoldingRange, 'kind'> {
  if (kind === 'comment') return { kind: 'comment' };
  return kind === 'frontMatter' ? { kind: 'region' } : {};
}
