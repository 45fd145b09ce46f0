import { HEDGES_AFTER, HEDGES_BEFORE, HEDGES_INSIDE, NO_HEDGE } from '../words/figure-tables.generated';
import type { Bound, Hedge } from './figure';

type Row = readonly [string, Bound];

/** The rows by one character of their words, so that most places cost one look. */
function byCharacter(
  rows: readonly Row[],
  characterOf: (word: string) => string,
): ReadonlyMap<string, readonly Row[]> {
  const table = new Map<string, Row[]>();
  for (const row of rows) {
    const character = characterOf(row[0]);
    table.set(character, [...(table.get(character) ?? []), row]);
  }
  return table;
}

const BEFORE_BY_LAST = byCharacter(HEDGES_BEFORE, (word) => word.charAt(word.length - 1));
const AFTER_BY_FIRST = byCharacter(HEDGES_AFTER, (word) => word.charAt(0));
const INSIDE_BY_WORD = byCharacter(HEDGES_INSIDE, (word) => word);

/** The hedge that ends where the digits begin; one blank between is allowed. */
export function hedgeBefore(text: string, at: number): Hedge | undefined {
  const row = BEFORE_BY_LAST.get(text.charAt(at - 1))?.find(([word]) =>
    text.startsWith(word, at - word.length),
  );
  if (!row) return undefined;
  const [word, bound] = row;
  if (word.length === 1 && NO_HEDGE.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  return { word, bound, place: 'before', range: { start: at - word.length, end: at } };
}

/** 余, 多, 来, 几 at `at`, between the digits and the unit or just after the unit (5个多月). */
export function hedgeInside(text: string, at: number): Hedge | undefined {
  const row = INSIDE_BY_WORD.get(text.charAt(at))?.[0];
  if (!row) return undefined;
  const [word, bound] = row;
  return { word, bound, place: 'inside', range: { start: at, end: at + 1 } };
}

/** 以上, 左右 … at `at`. */
export function hedgeAfter(text: string, at: number): Hedge | undefined {
  const row = AFTER_BY_FIRST.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
  if (!row) return undefined;
  const [word, bound] = row;
  return { word, bound, place: 'after', range: { start: at, end: at + word.length } };
}
