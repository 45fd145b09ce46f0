import { NO_WORD, type Dictionary } from './dictionary';
import type { Runes } from './runes';
import { childOf, NO_CHILD, ROOT } from './word-trie';

/** No word is longer than this, in code points; cppjieba's MAX_WORD_LENGTH. */
const LONGEST_WORD = 512;

/**
 * Splits the code points `[start, end)` so that the product of the words' probabilities is highest, a
 * character that is no word counting as the rarest one. Of two equal splits the shorter first word wins.
 * Returns, for each position counted from `start`, how many code points the best word starting there has.
 */
export function likeliestWords(dictionary: Dictionary, runes: Runes, start: number, end: number): Int32Array {
  const size = end - start;
  const lengths = new Int32Array(size);
  /** `best[i]`: the weight of the best split from position i to the end. */
  const best = new Float64Array(size + 1);
  for (let i = size - 1; i >= 0; i--) chooseWord(dictionary, runes.codes, start, i, best, lengths);
  return lengths;
}

function chooseWord(
  { trie, lowestWeight }: Dictionary,
  codes: Int32Array,
  start: number,
  from: number,
  best: Float64Array,
  lengths: Int32Array,
): void {
  const longest = Math.min(lengths.length - from, LONGEST_WORD);
  let node = childOf(trie, ROOT, codes[start + from] ?? 0);
  let weight = trie.values[node] ?? NO_WORD;
  let bestWeight = (weight === NO_WORD ? lowestWeight : weight) + (best[from + 1] ?? 0);
  let bestLength = 1;
  for (let length = 2; length <= longest && node !== NO_CHILD; length++) {
    node = childOf(trie, node, codes[start + from + length - 1] ?? 0);
    weight = trie.values[node] ?? NO_WORD;
    if (weight === NO_WORD) continue;
    const total = weight + (best[from + length] ?? 0);
    if (total > bestWeight) {
      bestWeight = total;
      bestLength = length;
    }
  }
  best[from] = bestWeight;
  lengths[from] = bestLength;
}
