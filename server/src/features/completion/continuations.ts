import { findMarkers } from '../../document/enumeration';
import type { EnumerationMarker } from '../../document/enumeration';
import { headingsOf } from '../../document/headings';
import type { PlacedHeading } from '../../document/headings';
import type { HeadingHead } from '../../document/heading-head';
import type { PlacedLine } from '../../document/line';
import { BLANK } from '../../text/blanks';
import { freshLine } from './caret';
import type { Caret, FreshLine } from './caret';
import { isTyped } from './completion-item';
import type { Offer } from './completion-item';
import { headingAfter, headingBelow, markersAfter } from './ordinals';
import type { NextOrdinal } from './ordinals';

/** What continues a run: 二是 after 一是…。, （二） on a new line after （一）…, with what it is typed in place of. */
export function continuations(caret: Caret): readonly Offer[] {
  const fresh = freshLine(caret);
  return fresh ? [...nextParagraphs(caret, fresh), ...nextHeadings(caret, fresh)] : nextInParagraph(caret);
}

interface Next {
  readonly ordinal: NextOrdinal;
  /** Whether the text already has it behind the caret: then it is offered only to a writer who types it. */
  readonly exists: boolean;
}

function offers(nexts: readonly Next[], typed: string, opening = ''): readonly Offer[] {
  return nexts
    .filter(({ ordinal, exists }) => isTyped(typed, ordinal.spellings) && !(exists && typed === ''))
    .filter(({ ordinal }) => ordinal.text !== typed)
    .map(({ ordinal: { text, spellings } }) => ({
      label: text,
      kind: 'continuation',
      insert: { text: opening + text, isSnippet: false },
      typedLength: typed.length,
      spellings,
      detail: { zh: '接着往下写', en: 'Continues the numbering' },
    }));
}

/** The beginning of a clause: the marks that end the one before, then what has been typed. */
const CLAUSE_BEGUN = new RegExp(`[。；;！？!?：][”’」』）)》】]*${BLANK}*([^。；;！？!?：，,、]{0,8})$`);

function nextInParagraph({ placed, before, column }: Caret): readonly Offer[] {
  const { line } = placed;
  if (line.block !== 'paragraph' && line.block !== 'heading') return [];
  const typed = CLAUSE_BEGUN.exec(before)?.[1];
  if (typed === undefined) return [];
  const said = before.slice(0, before.length - typed.length);
  const behind = line.markers.filter(({ range }) => range.start >= column);
  const nexts = lastOfEachSeries(said, line.head?.range.end ?? line.content.start).flatMap((marker) =>
    markersAfter(marker, said).map((ordinal) => ({ ordinal, exists: behind.some(isSame(ordinal)) })),
  );
  return offers(nexts, typed);
}

function isSame({ text }: NextOrdinal): (marker: EnumerationMarker) => boolean {
  return ({ series, ordinal }) => text.startsWith(ordinal + (series === '是' || series === '要' ? series : ''));
}

/** One more of each series: 第一， or 首先 alone is a run only when a second one stands behind it. */
const SECONDS = '。第二，其二，二要抓，其次，';

/** The last marker of each series in `said`, the one written last first. */
function lastOfEachSeries(said: string, from: number): readonly EnumerationMarker[] {
  const last = new Map<string, EnumerationMarker>();
  for (const marker of findMarkers(said + SECONDS, from)) {
    if (marker.range.end <= said.length) last.set(marker.series, marker);
  }
  return [...last.values()].sort((a, b) => b.range.start - a.range.start);
}

/** The next item where each item is a paragraph of its own. */
function nextParagraphs(caret: Caret, { typed }: FreshLine): readonly Offer[] {
  const item = itemParagraphAbove(caret);
  if (!item) return [];
  const { content, prose } = item.line;
  const markers = lastOfEachSeries(prose.slice(0, content.end), content.start);
  const outer = markers.filter(({ series }) => series === seriesAtStart(item));
  return offers(
    outer.flatMap((marker) => markersAfter(marker, prose).map((ordinal) => ({ ordinal, exists: false }))),
    typed,
  );
}

function seriesAtStart({ line: { content, prose } }: PlacedLine): string | undefined {
  return findMarkers(prose.slice(0, content.end) + SECONDS, content.start).find(
    ({ range }) => range.start === content.start,
  )?.series;
}

/** The nearest paragraph above, in the same section, that begins with a marker. */
function itemParagraphAbove({ document, placed }: Caret): PlacedLine | undefined {
  const lastHeading = headingsAbove(document, placed.index).at(-1)?.line.index ?? -1;
  return document.lines
    .slice(lastHeading + 1, placed.index)
    .findLast((line) => line.line.block === 'paragraph' && seriesAtStart(line) !== undefined);
}

function headingsAbove(document: Caret['document'], line: number): readonly PlacedHeading[] {
  return headingsOf(document).filter((heading) => heading.line.index < line);
}

interface NumberedHeading extends PlacedHeading {
  readonly head: HeadingHead;
}

/** The next heading of each level that is open above, the deepest first, and the first one below it. */
function nextHeadings(caret: Caret, { opening, typed }: FreshLine): readonly Offer[] {
  const open = openHeadings(caret);
  const [deepest] = open;
  const siblings = open.flatMap((heading) => {
    const ordinal = headingAfter(heading.head, caret.document.text.slice(heading.mark.start, heading.mark.end));
    if (!ordinal) return [];
    const next = { ordinal, exists: existsBelow(caret, heading) };
    return offers([next], typed, opening === '' ? openingOf(heading) : '');
  });
  const below = deepest && isBare(caret, deepest) ? headingBelow(deepest.head) : undefined;
  return below && deepest
    ? [...offers([{ ordinal: below, exists: false }], typed, opening === '' ? openingBelow(deepest) : ''), ...siblings]
    : siblings;
}

/** The headings whose sections the caret stands in, the deepest first. */
function openHeadings({ document, placed }: Caret): readonly NumberedHeading[] {
  const open: PlacedHeading[] = [];
  for (const heading of headingsAbove(document, placed.index)) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    open.push(heading);
  }
  return open.flatMap((heading) => (heading.head ? [{ ...heading, head: heading.head }] : [])).reverse();
}

/** Whether the section that `heading` belongs to already goes on with its next number behind the caret. */
function existsBelow({ document, placed }: Caret, { level, head }: NumberedHeading): boolean {
  for (const below of headingsOf(document)) {
    if (below.line.index <= placed.index) continue;
    if (below.level < level) return false;
    if (below.level === level && below.head?.number === head.number + 1) return true;
  }
  return false;
}

/** Whether nothing has been written under a heading yet. */
function isBare({ document, placed }: Caret, heading: NumberedHeading): boolean {
  const above = document.lines.slice(heading.line.index + 1, placed.index);
  return !heading.head.runIn && above.every(({ line }) => line.block === 'blank');
}

/** The indent or the `#` marks that a heading's neighbours share. */
function openingOf({ line, head }: NumberedHeading): string {
  return line.line.text.slice(0, head.range.start).replace('\uFEFF', '');
}

function openingBelow(heading: NumberedHeading): string {
  return openingOf(heading).replace(/#+/, '$&#');
}
