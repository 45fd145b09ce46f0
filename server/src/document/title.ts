import { annexListOf } from './annex-list';
import { contentsLinesOf } from './contents-lines';
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
  const first = said.slice(letterheadLines(said)).find((line) => !contents.has(line));
  if (!first || first.line.head || first.line.division || annexListOf(document).has(first)) return undefined;
  const { line } = first;
  if (line.block !== 'paragraph' && line.block !== 'heading') return undefined;
  const text = line.prose.slice(line.content.start, line.content.end);
  if (text.length > LONGEST_TITLE || /[。，：；、！？,;:!?]$/.test(text) || line.markers.length > 0)
    return undefined;
  const isFollowed = document.lines.slice(first.index + 1).some((next) => saysSomething(next.line.block));
  return isFollowed ? first : undefined;
});

/** What may stand above the number of a paper: a copy's number, secrecy, urgency, the name of the office. */
const ABOVE_NUMBER = /^(?:\d{6}|(?:秘密|机密|绝密)(?:★.*)?|特急|加急|平急|\p{Script=Han}{2,40}文件)$/u;
const PAPER_NUMBER = /^\p{Script=Han}{2,12}〔\d{4}〕\d{1,4}号(?:$|\s)/u;

/** How many of the first lines are the letterhead, which ends with the number of the paper. */
function letterheadLines(lines: readonly PlacedLine[]): number {
  const textOf = ({ line }: PlacedLine) => line.prose.slice(line.content.start, line.content.end);
  const end = lines.findIndex((line) => !ABOVE_NUMBER.test(textOf(line)));
  const last = lines[end];
  return last && PAPER_NUMBER.test(textOf(last)) ? end + 1 : 0;
}

function saysSomething(block: PlacedLine['line']['block']): boolean {
  return block !== 'blank' && block !== 'frontMatter' && block !== 'comment';
}
