import { readDictionary } from './dictionary-text';
import { exactLogarithm } from './exact-logarithm';
import { runeAt, runeLength } from './runes';
import { createWordTrie, growChild, ROOT, setValue, type WordTrie } from './word-trie';

/** In place of a log probability, which is never above 0: no word ends at this node. */
export const NO_WORD = 1;

/** A dictionary ready to segment with. */
export interface Dictionary {
  /** Every word with the natural logarithm of its probability. */
  readonly trie: WordTrie;
  /** The rarest word's; a character that is no word counts as much. */
  readonly lowestWeight: number;
  /** What a word added by the user weighs. */
  readonly medianWeight: number;
}

/** Builds a dictionary from jieba's text format. Throws an `Error` that names the line if it is malformed. */
export function createDictionary(text: string, userWords: readonly string[]): Dictionary {
  const trie = createWordTrie(0);
  const frequencies = new Map<number, number>();
  let total = 0;
  const fault = readDictionary(text, (start, end, frequency) => {
    setValue(trie, nodeOf(trie, text, start, end), frequency);
    frequencies.set(frequency, (frequencies.get(frequency) ?? 0) + 1);
    total += frequency;
  });
  if (fault) throw new Error(fault.en);

  const sorted = [...frequencies].sort(([a], [b]) => a - b);
  const weights = new Map(sorted.map(([frequency]) => [frequency, exactLogarithm(frequency / total)]));
  const dictionary = {
    trie: withWeights(trie, weights),
    lowestWeight: weights.get(sorted[0]?.[0] ?? 0) ?? NO_WORD,
    medianWeight: weights.get(medianOf(sorted)) ?? NO_WORD,
  };
  for (const word of userWords) addUserWord(dictionary, word);
  return dictionary;
}

/** The same tree with log probabilities in place of frequencies. */
function withWeights(trie: WordTrie, weights: ReadonlyMap<number, number>): WordTrie {
  return {
    ...trie,
    values: trie.values.map((frequency) => weights.get(frequency) ?? NO_WORD),
    missing: NO_WORD,
  };
}

/** The upper median of all entries, from `[frequency, how many words have it]` in ascending order. */
function medianOf(sorted: readonly (readonly [number, number])[]): number {
  const middle = Math.floor(sorted.reduce((sum, [, words]) => sum + words, 0) / 2);
  let passed = 0;
  for (const [frequency, words] of sorted) {
    passed += words;
    if (passed > middle) return frequency;
  }
  return 1;
}

function addUserWord({ trie, medianWeight }: Dictionary, word: string): void {
  const node = nodeOf(trie, word, 0, word.length);
  if (node !== ROOT) setValue(trie, node, medianWeight);
}

/** The node at which the word `text.slice(start, end)` ends, its path made where it was missing. */
function nodeOf(trie: WordTrie, text: string, start: number, end: number): number {
  let node = ROOT;
  for (let offset = start; offset < end;) {
    const code = runeAt(text, offset);
    node = growChild(trie, node, code);
    offset += runeLength(code);
  }
  return node;
}
