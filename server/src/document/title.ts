import { annexListOf } from './annex-list';
import { contentsLinesOf } from './contents-lines';
import type { PlacedLine } from './line';
import { remembered } from './remembered';
import type { ReportDocument } from './report-document';

const LONGEST_TITLE = 60;

/**
 * The document title: the first line that says something, if it is no numbered heading, ends without a mark
 * of a sentence and something follows it. A first `# …` line is a title too.
 */
export const titleOf = remembered((document: ReportDocument): PlacedLine | undefined => {
  const contents = contentsLinesOf(document);
  const first = document.lines.find((line) => saysSomething(line.line.block) && !contents.has(line));
  if (!first || first.line.head || first.line.division || annexListOf(document).has(first)) return undefined;
  const { line } = first;
  if (line.block !== 'paragraph' && line.block !== 'heading') return undefined;
  const said = line.prose.slice(line.content.start, line.content.end);
  if (said.length > LONGEST_TITLE || /[。，：；、！？,;:!?]$/.test(said) || line.markers.length > 0)
    return undefined;
  const isFollowed = document.lines.slice(first.index + 1).some((next) => saysSomething(next.line.block));
  return isFollowed ? first : undefined;
});

function saysSomething(block: PlacedLine['line']['block']): boolean {
  return block !== 'blank' && block !== 'frontMatter' && block !== 'comment';
}
