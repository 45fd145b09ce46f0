import type { Bilingual } from '../language';

/** What is wrong with a dictionary or model file. */
export type Fault = Bilingual;

/** Is told one word of the dictionary: where it is in the text, and how often it was counted. */
type EntryVisitor = (start: number, end: number, frequency: number) => void;

/**
 * Reads a dictionary in jieba's format, one `word frequency part-of-speech` to a line, every line complete.
 * cppjieba ends the whole process at the first malformed line, so this is stricter than kind: it returns
 * the fault and stops.
 */
export function readDictionary(text: string, visit: EntryVisitor): Fault | undefined {
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const end = lineEnd(text, start);
    const wordEnd = text.indexOf(' ', start);
    const frequencyEnd = text.indexOf(' ', wordEnd + 1);
    const another = text.indexOf(' ', frequencyEnd + 1);
    const threeColumns =
      wordEnd > start &&
      frequencyEnd > wordEnd &&
      frequencyEnd + 1 < end &&
      (another === -1 || another > end);
    const frequency = threeColumns ? Number(text.slice(wordEnd + 1, frequencyEnd)) : NaN;
    if (!Number.isSafeInteger(frequency) || frequency < 1) return malformed(line);
    visit(start, wordEnd, frequency);
    start = end + 1;
  }
  return line === 1 ? { zh: '词典是空的', en: 'the dictionary is empty' } : undefined;
}

/** A sound dictionary with those of the user's words it does not know yet, or what is wrong with it. */
type DictionaryCheck =
  | { readonly ok: true; readonly unknownWords: readonly string[] }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Checks a dictionary, and finds which of `userWords` it lacks, each once. Only those are worth adding: a
 * word added twice takes the user word's weight, and a common word would become a rare one.
 */
export function checkDictionary(text: string, userWords: readonly string[]): DictionaryCheck {
  const unknown = new Set(userWords);
  const fault = readDictionary(text, (start, end) => unknown.delete(text.slice(start, end)));
  return fault ? { ok: false, fault } : { ok: true, unknownWords: [...unknown] };
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

function malformed(line: number): Fault {
  return {
    zh: `词典第 ${line} 行不是“词 词频 词性”`,
    en: `line ${line} of the dictionary is not “word frequency part-of-speech”`,
  };
}
