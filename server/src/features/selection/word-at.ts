import type { WordSource } from '../../rules/checker';
import type { Range } from '../../text/range';

/**
 * The word at `offset`: the one that begins or goes on there, else the one that ends there. Without a dictionary's
 * words the engine's own segmenter cuts, which is good enough for a cursor.
 */
export function wordAt(text: string, offset: number, words: WordSource): Range | undefined {
  const known = words.wordsOf(text);
  const find = known ? (at: number) => wordHolding(known, at) : (at: number) => segmentHolding(text, at);
  return find(offset) ?? (offset > 0 ? find(offset - 1) : undefined);
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The word that the code unit at `at` belongs to. */
function wordHolding(words: readonly string[], at: number): Range | undefined {
  let start = 0;
  for (const word of words) {
    const end = start + word.length;
    if (at < end) return SAYS_SOMETHING.test(word) ? { start, end } : undefined;
    start = end;
  }
  return undefined;
}

/** Made when it is first needed: starting has no use for it. */
let segmenter: Intl.Segmenter | undefined;

function segmentHolding(text: string, at: number): Range | undefined {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const found = segmenter.segment(text).containing(at);
  return found?.isWordLike ? { start: found.index, end: found.index + found.segment.length } : undefined;
}
