import type { WordSource } from '../../rules/checker';
import type { SegmenterHandle } from '../../segmenter/start-segmenter';

/** Words for a command that can wait for them. The segmenter is started only if a word is asked for. */
export interface AwaitedWords extends WordSource {
  /** Has all that was asked for and not known cut; true if there is something new to be known. */
  readonly cutMissing: () => Promise<boolean>;
  readonly dispose: () => Promise<void>;
}

/** So many texts are kept from before: lines that reports have in common. */
const MOST_KEPT = 2000;

function forgetOldest(known: Map<string, unknown>): void {
  for (const text of known.keys()) {
    if (known.size <= MOST_KEPT) return;
    known.delete(text);
  }
}

/**
 * The words of `Intl.Segmenter` are not given on, for findings must not depend on the engine that happens to run;
 * nor are there any where no engine runs at all.
 */
export function awaitedWords(start: () => SegmenterHandle): AwaitedWords {
  const known = new Map<string, readonly string[]>();
  const missing = new Set<string>();
  let segmenter: SegmenterHandle | undefined;

  /** Has the segmenter load in its thread while this one goes on looking. */
  function startEarly(): SegmenterHandle {
    const started = start();
    // A failure comes back with the first texts.
    started.cut([]).catch(() => undefined);
    return started;
  }

  return {
    wordsOf: (text) => {
      const words = known.get(text);
      if (words) return words;
      segmenter ??= startEarly();
      missing.add(text);
      return undefined;
    },
    cutMissing: async () => {
      const texts = [...missing];
      missing.clear();
      if (!segmenter || texts.length === 0) return false;
      const cuts = await segmenter.cut(texts).catch(() => []);
      if (cuts.length === 0 || segmenter.status().name === 'intl') return false;
      forgetOldest(known);
      texts.forEach((text, i) => known.set(text, cuts[i] ?? [text]));
      return true;
    },
    dispose: async () => segmenter?.dispose(),
  };
}
