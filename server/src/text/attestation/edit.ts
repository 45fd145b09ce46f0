/** How a writer comes to put other characters than the ones meant. */
export type SlipKind = 'similar' | 'word' | 'missing' | 'extra' | 'exchanged';

/** Symbols to put in the place of others: `start` to `end` of a text, in symbols. */
export interface Edit {
  readonly kind: SlipKind;
  readonly start: number;
  readonly end: number;
  readonly symbols: readonly number[];
}

/** The symbols around a place, before or after an edit; the place itself is `start` to `end` in them. */
export interface Surroundings {
  readonly symbols: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** As far as an edit can matter: the longest word, and the longest string counted, reach no further. */
const REACH = 6;

/** What is written around the place of an edit. */
export function writtenAround(text: Uint16Array, { start, end }: Pick<Edit, 'start' | 'end'>): Surroundings {
  const from = Math.max(0, start - REACH);
  return { symbols: text.subarray(from, end + REACH), start: start - from, end: end - from };
}

/** What would be written there after it. */
export function meantAround(text: Uint16Array, { start, end, symbols }: Edit): Surroundings {
  const from = Math.max(0, start - REACH);
  const before = text.subarray(from, start);
  const after = text.subarray(end, end + REACH);
  const all = new Uint16Array(before.length + symbols.length + after.length);
  all.set(before);
  all.set(symbols, before.length);
  all.set(after, before.length + symbols.length);
  return { symbols: all, start: before.length, end: before.length + symbols.length };
}
