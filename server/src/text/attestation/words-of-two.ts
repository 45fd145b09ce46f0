import type { Surroundings } from './edit';
import { isWordAt, nodeOf, NO_NODE } from './language-table';
import type { LanguageTable } from './language-table';

/** Whether two symbols make a word of the dictionary. */
export function isPairAWord(table: LanguageTable, symbols: ArrayLike<number>, at: number): boolean {
  const node = nodeOf(table, symbols, at, 2);
  return node !== NO_NODE && isWordAt(table, node);
}

/** Whether the place is a word of two characters, or one of its two characters. */
export function isWordOfTwo(table: LanguageTable, { symbols, start, end }: Surroundings): boolean {
  const starts = [start, end - 2].filter((from) => from <= start && from + 2 >= end);
  return starts.some((from) => isPairAWord(table, symbols, from));
}
