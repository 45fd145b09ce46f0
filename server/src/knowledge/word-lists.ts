import { wordListIds } from './types';
import type { WordEntry, WordList, WordListId } from './types';

/** One list for each id, with the entries of all lists of that id, in order. */
export function mergeWordLists(lists: readonly WordList[]): Readonly<Record<WordListId, WordList>> {
  const entriesOf = (id: WordListId): readonly WordEntry[] =>
    lists.filter((list) => list.id === id).flatMap(({ entries }) => entries);
  const merged = wordListIds.map((id) => [id, { id, entries: entriesOf(id) }] as const);
  return Object.fromEntries(merged) as Record<WordListId, WordList>;
}
