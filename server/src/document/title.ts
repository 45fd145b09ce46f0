import { annexListOf } from './annex-list';
import { contentsLinesOf } from './contents-lines';
import { letterheadOf, saysSomething } from './letterhead';
import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

const LONGEST_TITLE = 60;

/**
 * The document title: the first line that says something, below the letterhead where there is one, if it is no
 * numbered heading, ends without a mark of a sentence and something follows it. A first `# …` line is a title too.
 */
export const titleOf = remembered((document: ReportDocument): PlacedLine | undefined => {
  const contents = contentsLinesOf(document);
  const said = document.lines.filter(({ line }) => saysSomething(line.block));
  const letterhead = letterheadOf(document);
  const from = letterhead ? said.indexOf(letterhead.number) + 1 : 0;
  const first = said.slice(from).find((line) => !contents.has(line));
  if (!first || first.line.head || first.line.division || annexListOf(document).has(first)) return undefined;
  const { line } = first;
  if (line.block !== 'paragraph' && line.block !== 'heading') return undefined;
  const text = line.prose.slice(line.content.start, line.content.end);
  if (text.length > LONGEST_TITLE || /[。，：；、！？,;:!?]$/.test(text) || line.markers.length > 0)
    return undefined;
  const isFollowed = document.lines.slice(first.index + 1).some((next) => saysSomething(next.line.block));
  return isFollowed ? first : undefined;
});
