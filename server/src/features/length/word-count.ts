import { NOT_PROSE } from '../../document/line';
import type { PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import type { Range } from '../../text/range';

/**
 * One Chinese character or full-width mark, or one word of anything else up to the next blank: what Word for Chinese
 * calls 字数. Combining marks and variation selectors belong to the character before.
 */
const COUNTED =
  /[\p{Script=Han}\u3001-\u303f\uff01-\uff60\uffe0-\uffe6“”‘’…—·－～]\p{M}*|(?:(?![\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6“”‘’…—·－～])\S)+/gu;

/** The 字数 of a text as Word counts it. */
export function countWords(text: string): number {
  return text.match(COUNTED)?.length ?? 0;
}

/** The 字数 of each line: what it says, without marks of Markdown, comments and front matter. */
const countsOf = remembered(({ lines }: ReportDocument): readonly number[] =>
  lines.map(({ line }) => countOfLine(line)),
);

const countOfLine = remembered((line: PlacedLine['line']): number =>
  countWords(saidIn(line, 0, line.text.length)),
);

/**
 * The 字数 of a report, or of what `range` covers of it. Front matter, comments and the marks of Markdown do not count:
 * they do not go to Word.
 */
export function wordCount(document: ReportDocument, range?: Range): number {
  const counts = countsOf(document);
  if (!range) return counts.reduce((sum, count) => sum + count, 0);
  return document.lines.reduce((sum, { line, start, end }, i) => {
    if (end <= range.start || range.end <= start) return sum;
    const isWhole = range.start <= start && end <= range.end;
    return (
      sum + (isWhole ? (counts[i] ?? 0) : countWords(saidIn(line, range.start - start, range.end - start)))
    );
  }, 0);
}

function saidIn({ prose, content, block, cells }: PlacedLine['line'], from: number, to: number): string {
  const parts = block === 'table' ? cells : [content];
  return parts
    .map(({ start, end }) => prose.slice(Math.max(start, from), Math.max(0, Math.min(end, to))))
    .join(' ')
    .replaceAll(NOT_PROSE, '');
}
