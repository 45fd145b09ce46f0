import type { SlipSource, WordSource } from '../../rules/checker';
import type { SegmenterHandle } from '../../segmenter/start-segmenter';

/** Words and slips for a command that can wait for them. The segmenter is started only if something is asked for. */
export interface AwaitedWords extends WordSource, SlipSource {
  /** Has all that was asked for and not known looked up; true if there is something new to be known. */
  readonly fetchMissing: () => Promise<boolean>;
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
  let segmenter: SegmenterHandle | undefined;
  const started = (): SegmenterHandle => (segmenter ??= start());
  const words = awaitedAnswers({
    // Has the segmenter load in its thread while this one goes on looking.
    onFirst: () => started().cut([]),
    ask: async (texts) => {
      const cuts = await started().cut(texts);
      return started().status().name === 'intl' ? [] : cuts;
    },
  });
  const slips = awaitedAnswers({
    onFirst: () => started().slips([]),
    ask: (texts) => started().slips(texts),
  });
  return {
    wordsOf: words.of,
    slipsOf: slips.of,
    fetchMissing: async () => {
      const [areWordsNew, areSlipsNew] = await Promise.all([words.fetchMissing(), slips.fetchMissing()]);
      return areWordsNew || areSlipsNew;
    },
    dispose: async () => segmenter?.dispose(),
  };
}

interface AwaitedAnswers<T> {
  readonly of: (text: string) => T | undefined;
  readonly fetchMissing: () => Promise<boolean>;
}

function awaitedAnswers<T>({
  onFirst,
  ask,
}: {
  readonly onFirst: () => Promise<unknown>;
  readonly ask: (texts: readonly string[]) => Promise<readonly T[]>;
}): AwaitedAnswers<T> {
  const known = new Map<string, T>();
  const missing = new Set<string>();
  let hasStarted = false;
  return {
    of: (text) => {
      const answer = known.get(text);
      if (answer !== undefined) return answer;
      // A failure comes back with the first texts.
      if (!hasStarted) onFirst().catch(() => undefined);
      hasStarted = true;
      missing.add(text);
      return undefined;
    },
    fetchMissing: async () => {
      const texts = [...missing];
      missing.clear();
      if (texts.length === 0) return false;
      const answers = await ask(texts).catch((): readonly T[] => []);
      if (answers.length > 0) forgetOldest(known);
      answers.forEach((answer, i) => known.set(texts[i] ?? '', answer));
      return answers.length > 0;
    },
  };
}
