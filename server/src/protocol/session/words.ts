import type { WordSource } from '../../rules/checker';
import type { BackgroundSegmenter } from '../environment';

/** How many UTF-16 code units of text are kept before the older ones go. */
const GENERATION = 400_000;

interface WordsOptions {
  readonly segmenter: Pick<BackgroundSegmenter, 'cut' | 'status'>;
  /** Called before texts are sent to be cut. */
  readonly onAsked: () => void;
  /** Called when words are known that were not known when they were asked for. */
  readonly onKnown: () => void;
}

/**
 * Words from the segmenter, without ever waiting for it: what is not known yet is noted, sent in one batch once
 * the current request is done with, and known when the caller asks again. Nothing is cut, and so no segmenter
 * loaded, until a word is asked for.
 *
 * The words of `Intl.Segmenter` are not given on: they differ from jieba's, and what is found must not depend on
 * the engine that happens to run.
 */
export function createWords({ segmenter, onAsked, onKnown }: WordsOptions): WordSource {
  const known = createWordMemory();
  let missing = new Set<string>();
  const asked = new Set<string>();
  let useless = false;

  function note(text: string): void {
    if (useless || asked.has(text)) return;
    if (missing.size === 0) setImmediate(() => void send());
    missing.add(text);
  }

  async function send(): Promise<void> {
    const texts = [...missing];
    missing = new Set();
    texts.forEach((text) => asked.add(text));
    try {
      const cutting = segmenter.cut(texts);
      onAsked();
      receive(texts, await cutting);
    } catch {
      // It has failed for good, and says itself why.
      useless = true;
    }
  }

  function receive(texts: readonly string[], cuts: readonly (readonly string[])[]): void {
    texts.forEach((text) => asked.delete(text));
    useless = segmenter.status().name === 'intl';
    if (useless) return;
    known.keep(new Map(texts.map((text, i) => [text, cuts[i] ?? [text]])));
    onKnown();
  }

  return {
    wordsOf: (text) => {
      const words = known.get(text);
      if (!words) note(text);
      return words;
    },
  };
}

interface WordMemory {
  readonly get: (text: string) => readonly string[] | undefined;
  readonly keep: (words: ReadonlyMap<string, readonly string[]>) => void;
}

/**
 * Two generations: when the younger is full the older is dropped. One batch always stays whole, so that the
 * caller who asked for it finds all of it.
 */
function createWordMemory(): WordMemory {
  let younger = new Map<string, readonly string[]>();
  let older = new Map<string, readonly string[]>();
  let size = 0;
  const add = (text: string, words: readonly string[]): void => {
    size += younger.has(text) ? 0 : text.length;
    younger.set(text, words);
  };
  return {
    get: (text) => {
      const words = younger.get(text) ?? older.get(text);
      if (words && !younger.has(text)) add(text, words);
      return words;
    },
    keep: (words) => {
      if (size >= GENERATION) [older, younger, size] = [younger, new Map<string, readonly string[]>(), 0];
      for (const [text, list] of words) add(text, list);
    },
  };
}
