import { shift } from '../text/range';
import type { Range } from '../text/range';
import type { HeadingHead } from './heading-head';
import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';
import { titleOf } from './title';

/** A heading where it stands; ranges are document offsets. */
export interface PlacedHeading {
  readonly line: PlacedLine;
  /** 1 to 4; a `#` heading without an ordinal has the level of its marks below the title. */
  readonly level: number;
  /** Undefined for a `#` heading without an ordinal. */
  readonly head?: HeadingHead;
  /** The ordinal, or the `#` marks. */
  readonly mark: Range;
  readonly title: Range;
}

/** The numbered and `#` headings of a report in the order they stand, without its title. */
export const headingsOf = remembered((document: ReportDocument): readonly PlacedHeading[] => {
  const title = titleOf(document);
  const marksOfTitle = title?.line.depth ?? 0;
  return document.lines.flatMap((line) => (line === title ? [] : (headingAt(line, marksOfTitle) ?? [])));
});

function headingAt(placed: PlacedLine, marksOfTitle: number): PlacedHeading | undefined {
  const { line, start } = placed;
  if (line.head) {
    const { head } = line;
    return {
      line: placed,
      level: head.level,
      head,
      mark: shift(head.range, start),
      title: shift(head.title, start),
    };
  }
  if (line.block !== 'heading' || line.content.start === line.content.end) return undefined;
  return {
    line: placed,
    level: Math.max(1, (line.depth ?? 1) - marksOfTitle),
    mark: { start, end: start + line.content.start },
    title: shift(line.content, start),
  };
}
