import type { ReportDocument } from '../../document/report-document';
import { mentionAt, mentionsLike } from '../../figures/report/indicators';
import type { Range } from '../../text/range';

/**
 * Every figure that the report gives for the indicator of the figure at `offset` (the same thing counted in the
 * same measure, whatever the time and place), in the order they stand; none where no figure is.
 */
export function references(document: ReportDocument, offset: number): readonly Range[] {
  const mention = mentionAt(document, offset);
  return mention ? mentionsLike(document, mention).map(({ range }) => range) : [];
}
