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

/** A heading where it stands; ranges are document offsets. */
export interface PlacedHeading {
  readonly line: PlacedLine;
  /**
   * 1 to 4; a `#` heading without an ordinal has the level of its marks below the title. What stands above 一、 (第一部分,
   * 第一章, 第一条) has a level below 1.
   */
  readonly level: number;
  /** Undefined for a `#` heading without an ordinal, and for a division. */
  readonly head?: HeadingHead;
  /** What a line above the level of 一、 opens, and its ordinal. */
  readonly division?: { readonly rank: DivisionRank; readonly ordinal: string };
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
  return document.lines.flatMap((line) => {
    if (line === title || contents.has(line) || annexes.has(line)) return [];
    return headingAt(line, confirmed.get(line), marksOfTitle) ?? [];
  });
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
  const { line, start } = placed;
  const { division } = line;
  const head = line.head ?? confirmed;
  const at = (range: Range, title: Range) => ({
    line: placed,
    mark: shift(range, start),
    title: shift(title, start),
  });
  if (head) return { ...at(head.range, head.title), level: head.level, head };
  if (division) return { ...at(division.range, division.title), level: LEVELS[division.rank], division };
  if (line.block !== 'heading' || line.content.start === line.content.end) return undefined;
  const level = Math.max(1, (line.depth ?? 1) - marksOfTitle);
  return { ...at({ start: 0, end: line.content.start }, line.content), level };
}
