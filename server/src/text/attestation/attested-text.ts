import { countOf, isHanSymbol } from './language-table';
import type { LanguageTable } from './language-table';

/** A text in symbols, with how often each string of two and of three symbols in it occurs elsewhere. */
export interface AttestedText {
  readonly symbols: Uint16Array;
  /** By the place where the string begins. */
  readonly twos: Float32Array;
  readonly threes: Float32Array;
}

/** Looks up every string of two and three symbols of a text. */
export function attest(table: LanguageTable, symbols: Uint16Array): AttestedText {
  return { symbols, twos: countsOf(table, symbols, 2), threes: countsOf(table, symbols, 3) };
}

function countsOf(table: LanguageTable, symbols: Uint16Array, length: number): Float32Array {
  const counts = new Float32Array(symbols.length);
  for (let at = 0; at < symbols.length; at++) counts[at] = countOf(table, symbols, at, length);
  return counts;
}

/** Whether a string of three symbols, which begins at `from`, is known; one that is not all in the text counts as known. */
export function isKnown({ symbols, threes }: AttestedText, from: number): boolean {
  return from < 0 || from + 3 > symbols.length || (threes[from] ?? 0) > 0;
}

/** Whether all symbols from `start` to `end` are Han characters. */
export function isHan({ symbols }: AttestedText, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isHanSymbol(symbols[at])) return false;
  return start >= 0 && end <= symbols.length;
}
