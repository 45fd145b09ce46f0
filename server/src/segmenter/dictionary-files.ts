import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDictionary, type Fault } from '../text/segmentation/dictionary-text';
import { readHiddenMarkovModel } from '../text/segmentation/hidden-markov-model';

/**
 * The files in the dictionary folder. The last three serve nodejieba only, which cannot do without them:
 * the user dictionary is empty, the other two (for keyword extraction, which we do not use) have one line.
 */
export const DICTIONARY_FILES = {
  dictionary: 'jieba.dict.utf8',
  hmm: 'hmm_model.utf8',
  user: 'user.dict.utf8',
  idf: 'idf.utf8',
  stopWords: 'stop_words.utf8',
} as const;

/** The texts to segment with, sound from beginning to end, or why there are none. */
type DictionaryReading =
  | {
      readonly ok: true;
      readonly dictionary: string;
      readonly hmm: string;
      /** The user's words that the dictionary lacks. */
      readonly userWords: readonly string[];
    }
  | { readonly ok: false; readonly fault: Fault };

/** Reads and checks dictionary and model. Each line is checked: see `readDictionary` for the reason. */
export function readDictionaryFiles(folder: string, userWords: readonly string[]): DictionaryReading {
  try {
    const dictionary = readFileSync(path.join(folder, DICTIONARY_FILES.dictionary), 'utf8');
    const hmm = readFileSync(path.join(folder, DICTIONARY_FILES.hmm), 'utf8');
    const check = checkDictionary(dictionary, userWords);
    if (!check.ok) return check;
    const model = readHiddenMarkovModel(hmm);
    if (!model.ok) return model;
    return { ok: true, dictionary, hmm, userWords: check.unknownWords };
  } catch (error) {
    return { ok: false, fault: unreadable(error) };
  }
}

/** What keeps nodejieba from opening the files that only it needs, or undefined. */
export function nodejiebaFilesFault(folder: string): Fault | undefined {
  for (const name of [DICTIONARY_FILES.user, DICTIONARY_FILES.idf, DICTIONARY_FILES.stopWords]) {
    try {
      const { length } = readFileSync(path.join(folder, name));
      if (length === 0 && name !== DICTIONARY_FILES.user) {
        return { zh: `${name} 是空的`, en: `${name} is empty` };
      }
    } catch (error) {
      return unreadable(error);
    }
  }
  return undefined;
}

function unreadable(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  return { zh: `词典文件无法读取：${message}`, en: `a dictionary file cannot be read: ${message}` };
}
