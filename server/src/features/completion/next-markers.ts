import { findMarkers } from '../../document/enumeration';
import type { EnumerationMarker } from '../../document/enumeration';
import { headingsOf } from '../../document/headings';
import type { Line, PlacedLine } from '../../document/line';
import { BLANK } from '../../text/blanks';
import type { Caret, FreshLine } from './caret';
import type { Offer } from './completion-item';
import { continuationOffers } from './continuation-offers';
import { markersAfter } from './ordinals';
import type { NextOrdinal } from './ordinals';

/** The beginning of a clause: the mark that ends the one before, then what has been typed. */
const CLAUSE_BEGUN = new RegExp(`[。；;！？!?：][”’」』）)》】]*${BLANK}*([^。；;！？!?：，,、]{0,8})$`);

/** 二是 after 一是…。 in the same paragraph. */
export function markersInParagraph({ placed, before, after, column }: Caret): readonly Offer[] {
  const { line } = placed;
  if (line.block !== 'paragraph' && line.block !== 'heading') return [];
  const typed = CLAUSE_BEGUN.exec(before)?.[1];
  if (typed === undefined) return [];
  const behind = line.markers.filter(({ range }) => range.start >= column);
  if (typed === '' && after.trim() !== '' && behind[0]?.range.start !== column) return [];
  const said = before.slice(0, before.length - typed.length);
  const next = lastOfEachSeries(said, line.head?.range.end ?? line.content.start).flatMap((marker) =>
    markersAfter(marker, said).map((ordinal) => ({
      ordinal,
      exists: behind.some((other) => isSame(ordinal, other, line)),
      opening: '',
    })),
  );
  return continuationOffers(next, typed);
}

function isSame({ text }: NextOrdinal, { range }: EnumerationMarker, { prose }: Line): boolean {
  const withoutComma = (marker: string): string => marker.replace(/[，、]$/, '');
  return withoutComma(text) === withoutComma(prose.slice(range.start, range.end));
}

/** One more of each series: 第一， or 首先 alone counts as a run only where a second one is after it. */
const SECONDS = '。第二，其二，二要抓，其次，';

/** The markers in `said`, those included that only just begin a run. */
function markersOf(said: string, from: number): readonly EnumerationMarker[] {
  return findMarkers(said + SECONDS, from).filter(({ range }) => range.end <= said.length);
}

/** The last marker of each series, the one written last first. */
function lastOfEachSeries(said: string, from: number): readonly EnumerationMarker[] {
  const last = new Map(markersOf(said, from).map((marker) => [marker.series, marker]));
  return [...last.values()].sort((a, b) => b.range.start - a.range.start);
}

/** 二是 on a new line, where each item is a paragraph of its own. */
export function markersOnNewLine(caret: Caret, { opening, typed }: FreshLine): readonly Offer[] {
  const item = itemAbove(caret);
  if (!item) return [];
  const { content, prose, text } = item.line;
  const markers = markersOf(prose.slice(0, content.end), content.start);
  const last = markers.findLast(({ series }) => series === markers[0]?.series);
  const indent = opening === '' ? text.slice(0, content.start).replace('\uFEFF', '') : '';
  const next = last ? markersAfter(last, prose) : [];
  return continuationOffers(
    next.map((ordinal) => ({ ordinal, exists: false, opening: indent })),
    typed,
  );
}

/** The nearest paragraph above, in the same section, that begins with a marker. */
function itemAbove({ document, placed }: Caret): PlacedLine | undefined {
  const isAbove = (index: number): boolean => index < placed.index;
  const heading = headingsOf(document).findLast(({ line }) => isAbove(line.index));
  return document.lines
    .slice((heading?.line.index ?? -1) + 1, placed.index)
    .findLast(({ line }) => line.block === 'paragraph' && beginsWithMarker(line));
}

function beginsWithMarker({ content, prose }: Line): boolean {
  if (!/[一二三四五六七八九十第其首再然最]/.test(prose.charAt(content.start))) return false;
  return markersOf(prose.slice(0, content.end), content.start)[0]?.range.start === content.start;
}
