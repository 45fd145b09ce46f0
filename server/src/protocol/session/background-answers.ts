/** How many UTF-16 code units of text are kept before the older ones go. */
const GENERATION = 400_000;

interface AnswersOptions<T> {
  /** Answers for each text, in the same order; undefined where there will never be any. Rejects for good. */
  readonly ask: (texts: readonly string[]) => Promise<readonly T[] | undefined>;
  /** Called when answers are known that were not known when they were asked for. */
  readonly onKnown: () => void;
}

/**
 * Answers from another thread, without ever waiting for it: what is not known yet is noted, sent in one batch once the
 * current request is done with, and known when the caller asks again. Nothing is sent until something is asked for.
 */
export function createBackgroundAnswers<T>({
  ask,
  onKnown,
}: AnswersOptions<T>): (text: string) => T | undefined {
  const known = createMemory<T>();
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
      receive(texts, await ask(texts));
    } catch {
      // It has failed for good, and says itself why.
      useless = true;
    }
  }

  function receive(texts: readonly string[], answers: readonly T[] | undefined): void {
    texts.forEach((text) => asked.delete(text));
    useless = answers === undefined;
    if (!answers) return;
    known.keep(
      new Map(
        texts.flatMap((text, i) => {
          const answer = answers[i];
          return answer === undefined ? [] : [[text, answer] as const];
        }),
      ),
    );
    onKnown();
  }

  return (text) => {
    const answer = known.get(text);
    if (answer === undefined) note(text);
    return answer;
  };
}

interface Memory<T> {
  readonly get: (text: string) => T | undefined;
  readonly keep: (answers: ReadonlyMap<string, T>) => void;
}

/**
 * Two generations: when the younger is full the older is dropped. One batch always stays whole, so that the
 * caller who asked for it finds all of it.
 */
function createMemory<T>(): Memory<T> {
  let younger = new Map<string, T>();
  let older = new Map<string, T>();
  let size = 0;
  const add = (text: string, answer: T): void => {
    size += younger.has(text) ? 0 : text.length;
    younger.set(text, answer);
  };
  return {
    get: (text) => {
      const answer = younger.get(text) ?? older.get(text);
      if (answer !== undefined && !younger.has(text)) add(text, answer);
      return answer;
    },
    keep: (answers) => {
      if (size >= GENERATION) [older, younger, size] = [younger, new Map<string, T>(), 0];
      for (const [text, answer] of answers) add(text, answer);
    },
  };
}
