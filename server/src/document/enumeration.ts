import { BLANK } from '../text/blanks';
import { numberOfHan } from '../text/han-numeral';
import type { Range } from '../text/range';

/** 一是 · 一要 · 第一， · 其一， · 首先…其次…最后 · ① */
export type EnumerationSeries = '是' | '要' | '第' | '其' | '首先' | '①';

/** A marker of an enumeration within a paragraph. Ranges are relative to the line. */
export interface EnumerationMarker {
  readonly series: EnumerationSeries;
  /** As written: 一, 十二; for 首先…其次…最后 the word itself. */
  readonly ordinal: string;
  /** The place it claims: 1 for 一是 and 首先. 再次, 然后 and 最后 claim none. */
  readonly number: number | undefined;
  /** The marker itself, with the comma of 第一， and 其一，. */
  readonly range: Range;
  /** Text after the marker up to the first 。；：！？ or the end of the line. */
  readonly title: Range;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const CLAUSE_START = `(?<=^|[。；：！？，、,;:!?“（—]|${BLANK})`;

/** What ordinals part that are named together: 第一、第三小组, 第一、二产业. Between two items there are words. */
const COORDINATED = `第${HAN}|${HAN}(?:[、和及与至到]第?${HAN})*(?:[批期次届轮级类组部章节条款项产代季阶梯等名位副个层版块年月周天日]|书记|标段)`;

/** 一是一 is a saying, 十要素 a noun. */
const MARKER = new RegExp(
  `${CLAUSE_START}(?:(${HAN})是(?!${HAN}[，。、；])|(${HAN})要(?![素点求件领闻务塞])|第(${HAN})(?:[，,]|、(?!${COORDINATED}))|其(${HAN})[，,、]|(首先|其次|再次|然后|最后)[，,、]?|([①-⑳])(?=${BLANK}*[\\p{Script=Han}“《]))`,
  'gu',
);

const SERIES: readonly EnumerationSeries[] = ['是', '要', '第', '其', '首先', '①'];

/** The number of ①; its sisters follow it. */
const BEFORE_CIRCLED_ONE = '①'.charCodeAt(0) - 1;

/** ① for 1, up to ⑳. */
export function circled(number: number): string {
  return String.fromCharCode(BEFORE_CIRCLED_ONE + number);
}

/** Finds the markers in `prose` from offset `from` on, those of a series that stays alone excepted. */
export function findMarkers(prose: string, from: number): readonly EnumerationMarker[] {
  if (!/[是要第其首①-⑳]/.test(prose)) return [];
  const titleEnd = clauseEnds(prose);
  const markers: EnumerationMarker[] = [];
  for (const match of prose.slice(from).matchAll(MARKER)) {
    const marker = markerOf(match, from + match.index, titleEnd);
    if (marker) markers.push(marker);
  }
  const ordinals = ordinalsOf(markers);
  return markers.filter((marker) =>
    isEnumerating(marker, ordinals, {
      atHead: () => beginsSentence(prose, from, marker),
      atStart: marker.range.start === from,
    }),
  );
}

function markerOf(
  match: RegExpMatchArray,
  start: number,
  titleEnd: (from: number) => number,
): EnumerationMarker | undefined {
  const which = match.slice(1).findIndex((group) => group !== undefined);
  const series = SERIES[which];
  const ordinal = match[which + 1];
  if (!series || !ordinal) return undefined;
  const number = numberOf(series, ordinal);
  if (series !== '首先' && number === undefined) return undefined;
  const range = { start, end: start + match[0].length };
  return { series, ordinal, number, range, title: { start: range.end, end: titleEnd(range.end) } };
}

function numberOf(series: EnumerationSeries, ordinal: string): number | undefined {
  if (series === '首先') return { 首先: 1, 其次: 2 }[ordinal];
  return series === '①' ? ordinal.charCodeAt(0) - BEFORE_CIRCLED_ONE : numberOfHan(ordinal);
}

/** The first 。；：！？ from an offset on, or the end of the line; asked for offsets in the order they stand. */
function clauseEnds(prose: string): (from: number) => number {
  let end = -1;
  return (from) => {
    if (end >= from) return end;
    const stop = prose.slice(from).search(/[。；：！？]/);
    return (end = stop < 0 ? Math.max(from, prose.trimEnd().length) : from + stop);
  };
}

type Ordinals = ReadonlyMap<EnumerationSeries, ReadonlySet<string>>;

function ordinalsOf(markers: readonly EnumerationMarker[]): Ordinals {
  const ordinals = new Map<EnumerationSeries, Set<string>>();
  for (const { series, ordinal } of markers)
    ordinals.set(series, (ordinals.get(series) ?? new Set()).add(ordinal));
  return ordinals;
}

/**
 * 一是 enumerates wherever it is. The other words also occur in plain prose: they count where another of
 * their series stands beside them, 第一， and 一要 also at the head of a sentence, 其一， of a paragraph.
 */
function isEnumerating(
  marker: EnumerationMarker,
  ordinals: Ordinals,
  stands: { readonly atHead: () => boolean; readonly atStart: boolean },
): boolean {
  if (marker.series === '是') return true;
  const own = ordinals.get(marker.series);
  const hasOthers = (own?.size ?? 0) > 1;
  if (marker.series === '首先') return hasOthers && (own?.has('首先') ?? false);
  return hasOthers || (marker.series === '其' ? stands.atStart : stands.atHead());
}

const IS_BLANK = new RegExp(BLANK);

function beginsSentence(prose: string, from: number, { range }: EnumerationMarker): boolean {
  let at = range.start;
  while (at > from && IS_BLANK.test(prose.charAt(at - 1))) at -= 1;
  return at === from || /[。：；]/.test(prose.charAt(at - 1));
}
