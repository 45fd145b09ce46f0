import { shift } from '../text/range';
import type { Range } from '../text/range';
import { contentsLinesOf } from './contents-lines';
import type { DivisionRank } from './division';
import { annexListOf } from './annex-list';
import { confirmedHeadsOf } from './doubtful-heads';
import type { HeadingHead } from './heading-head';
import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';
import { titleOf } from './title';

/** A heading where it is; ranges are document offsets. */
export interface PlacedHeading {
  readonly line: PlacedLine;
  /**
   * 1 to 4; a `#` heading without an ordinal has the level of its marks below the title. What stands above 一、 (第一部分,
   * 第一章, 第一条) has a level below 1.
   */
  readonly level: number;
  /** Undefined for a `#` heading without an ordinal, and for a division. */
  readonly head?: HeadingHead | undefined;
  /** What a line above the level of 一、 opens, and its ordinal. */
  readonly division?: { readonly rank: DivisionRank; readonly ordinal: string } | undefined;
  /** The ordinal, or the `#` marks. */
  readonly mark: Range;
  readonly title: Range;
}

/** The numbered and `#` headings of a report in the order they stand, without its title and its table of contents. */
export const headingsOf = remembered((document: ReportDocument): readonly PlacedHeading[] => {
  const title = titleOf(document);
  const contents = contentsLinesOf(document);
  const annexes = annexListOf(document);
  const confirmed = confirmedHeadsOf(document);
  const marksOfTitle = title?.line.depth ?? 0;
  const headings: PlacedHeading[] = [];
  for (const line of document.lines) {
    if (line === title || contents.has(line) || annexes.has(line)) continue;
    const heading = headingAt(line, confirmed.get(line), marksOfTitle);
    if (heading) headings.push(heading);
  }
  return headings;
});

/** 第×条, the lowest of the divisions above 一、. */
export const LEVEL_OF_ARTICLE = 0;

const LEVELS: Readonly<Record<DivisionRank, number>> = {
  part: -3,
  chapter: -2,
  section: -1,
  article: LEVEL_OF_ARTICLE,
};

function headingAt(
  placed: PlacedLine,
  confirmed: HeadingHead | undefined,
  marksOfTitle: number,
): PlacedHeading | undefined {
  const { line } = placed;
  const { division } = line;
  const head = line.head ?? confirmed;
  if (head) return headingOf(placed, { level: head.level, head, range: head.range, title: head.title });
  if (division) {
    const level = LEVELS[division.rank];
    return headingOf(placed, { level, division, range: division.range, title: division.title });
  }
  if (line.block !== 'heading' || line.content.start === line.content.end) return undefined;
  const level = Math.max(1, (line.depth ?? 1) - marksOfTitle);
  return headingOf(placed, { level, range: { start: 0, end: line.content.start }, title: line.content });
}

/** `range` is that of the mark, in its line as `title` is. */
function headingOf(
  line: PlacedLine,
  { level, head, division, range, title }: Omit<PlacedHeading, 'line' | 'mark'> & { readonly range: Range },
): PlacedHeading {
  return { line, level, head, division, mark: shift(range, line.start), title: shift(title, line.start) };
}
