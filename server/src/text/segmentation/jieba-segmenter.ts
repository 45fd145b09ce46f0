import { createDictionary, type Dictionary } from './dictionary';
import { readHiddenMarkovModel, type HiddenMarkovModel } from './hidden-markov-model';
import { likeliestWords } from './likeliest-path';
import { runesOf, type Runes } from './runes';
import { cutUnknownWords } from './unknown-words';
import type { Segmenter } from './words';

/** What jieba segments with; the texts are those of cppjieba's `jieba.dict.utf8` and `hmm_model.utf8`. */
interface JiebaTexts {
  readonly dictionary: string;
  readonly hmm: string;
  /** Words to know besides the dictionary's; each counts as much as the median word. */
  readonly userWords: readonly string[];
}

/** No word reaches over one of these: space, tab, line feed, ， and 。. */
const SEPARATORS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0xff0c, 0x3002]);

/**
 * cppjieba's MixSegment in TypeScript, word for word what nodejieba's `cut(text, true)` gives: the most
 * probable split by the dictionary, and a hidden Markov model for the single characters left over.
 * Throws an `Error` if a text is malformed.
 */
export function createJiebaSegmenter({ dictionary, hmm, userWords }: JiebaTexts): Segmenter {
  const words = createDictionary(dictionary, userWords);
  const reading = readHiddenMarkovModel(hmm);
  if (!reading.ok) throw new Error(reading.fault.en);
  return { name: 'javascript', cut: (text) => cut(words, reading.model, text) };
}

function cut(dictionary: Dictionary, model: HiddenMarkovModel, text: string): readonly string[] {
  const runes = runesOf(text);
  const ends: number[] = [];
  let start = 0;
  for (let i = 0; i < runes.count; i++) {
    if (!SEPARATORS.has(runes.codes[i] ?? 0)) continue;
    cutStretch(dictionary, model, runes, start, i, ends);
    ends.push(i + 1);
    start = i + 1;
  }
  cutStretch(dictionary, model, runes, start, runes.count, ends);
  return wordsBetween(text, runes, ends);
}

/** Cuts the code points `[start, end)`, which hold no separator, and adds each word's end to `ends`. */
function cutStretch(
  dictionary: Dictionary,
  model: HiddenMarkovModel,
  runes: Runes,
  start: number,
  end: number,
  ends: number[],
): void {
  const lengths = likeliestWords(dictionary, runes, start, end);
  let at = start;
  while (at < end) {
    const singlesEnd = endOfSingles(lengths, start, at, end);
    if (at < singlesEnd) cutUnknownWords(model, runes, at, singlesEnd, ends);
    at = singlesEnd;
    if (at < end) {
      at += lengths[at - start] ?? 1;
      ends.push(at);
    }
  }
}

/** Where the run of one-character words that starts at `at` ends: `at` itself if a longer word starts there. */
function endOfSingles(lengths: Int32Array, start: number, at: number, end: number): number {
  let i = at;
  while (i < end && lengths[i - start] === 1) i++;
  return i;
}

function wordsBetween(text: string, runes: Runes, ends: readonly number[]): readonly string[] {
  let from = 0;
  return ends.map((end) => {
    const to = runes.offsets[end] ?? text.length;
    const word = text.slice(from, to);
    from = to;
    return word;
  });
}
