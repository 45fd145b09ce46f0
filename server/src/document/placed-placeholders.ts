import { shift } from '../text/range';
import type { Placeholder } from './placeholder';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

/** A placeholder where it is; its range is in document offsets. */
export type PlacedPlaceholder = Placeholder;

/** All that is still to be filled in, in the order it stands. */
export const placeholdersOf = remembered((document: ReportDocument): readonly PlacedPlaceholder[] =>
  document.lines.flatMap(({ line, start }) =>
    line.placeholders.map(({ kind, range }) => ({ kind, range: shift(range, start) })),
  ),
);
