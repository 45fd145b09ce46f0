import type { Range } from '../../../text/range';

/** What a clause says in turn: the items that 、 and ， part, and which of them holds a place. */
interface Items {
  readonly all: readonly string[];
  readonly at: number;
  /** The place within its item. */
  readonly place: Range;
}

const PARTS = /[、，；]/u;
const ENDS = /[。：！？\n]/u;

function itemsAround(text: string, { start, end }: Range): Items {
  let from = start;
  while (from > 0 && !ENDS.test(text.charAt(from - 1))) from -= 1;
  let until = end;
  while (until < text.length && !ENDS.test(text.charAt(until))) until += 1;
  const all = text.slice(from, until).split(PARTS);
  let at = 0;
  let begin = from;
  while (begin + (all[at] ?? '').length < start) {
    begin += (all[at] ?? '').length + 1;
    at += 1;
  }
  return { all, at, place: { start: start - begin, end: end - begin } };
}

/**
 * Whether what is written is said again in the same place of a neighbouring item, counted from its beginning or its
 * end: 赋权、赋能、赋责; 发展急需、基层急难、群众急盼. Who writes in parallel makes words that nobody else has.
 */
export function isSaidInParallel(text: string, range: Range): boolean {
  const { all, at, place } = itemsAround(text, range);
  const item = all[at] ?? '';
  const written = item.slice(place.start, place.end);
  if (written === '') return false;
  const fromEnd = item.length - place.end;
  return [all[at - 2], all[at - 1], all[at + 1], all[at + 2]].some(
    (other) =>
      other !== undefined &&
      other !== item &&
      (other.startsWith(written, place.start) || other.slice(0, other.length - fromEnd).endsWith(written)),
  );
}

/** An item of so many characters is a word made for its row. */
const LONGEST_SHORT = 3;

/** Whether a place is in a row of items as short as its own, or between two others: 建设天蓝、地绿、水清的家园. */
export function isInShortRow(text: string, range: Range): boolean {
  const { all, at, place } = itemsAround(text, range);
  const { length } = all[at] ?? '';
  if (length > LONGEST_SHORT) return false;
  const begin = range.start - place.start;
  const isBetween = text.charAt(begin - 1) === '、' && text.charAt(begin + length) === '、';
  return isBetween || [all[at - 1], all[at + 1]].some((other) => other?.length === length);
}
