import { finish, openYaml, readText, report } from './yaml-entries';
import type { DataProblem } from './types';

/** The words of a file, and what was wrong in it. */
interface ParsedVocabulary {
  readonly vocabulary: readonly string[];
  readonly problems: readonly DataProblem[];
}

/** Reads a file of words of a trade, which stand one after another with blanks between them. Never throws. */
export function parseVocabulary(text: string, file: string): ParsedVocabulary {
  const problems: DataProblem[] = [];
  const root = openYaml(text, file, problems);
  if (!root) return { vocabulary: [], problems };
  readText(root, 'group');
  const all = readText(root, 'words').split(/\s+/u);
  const vocabulary = all.filter((word) => /^[一-鿿]{2,}$/u.test(word));
  const [faulty] = all.filter((word) => !vocabulary.includes(word));
  if (faulty !== undefined)
    report(root, { zh: `“${faulty}”不是汉字的词`, en: `${faulty} is no word of Han characters` }, 'words');
  finish(root);
  return { vocabulary, problems };
}
