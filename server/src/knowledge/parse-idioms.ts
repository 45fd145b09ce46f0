import { finish, openYaml, readText, report } from './yaml-entries';
import type { DataProblem } from './types';

/** The idioms of a file, and what was wrong in it. */
interface ParsedIdioms {
  readonly idioms: readonly string[];
  readonly problems: readonly DataProblem[];
}

/** Reads a file of idioms, which stand one after another with blanks between them. Never throws. */
export function parseIdioms(text: string, file: string): ParsedIdioms {
  const problems: DataProblem[] = [];
  const root = openYaml(text, file, problems);
  if (!root) return { idioms: [], problems };
  const all = readText(root, 'idioms').split(/\s+/u);
  const idioms = all.filter((idiom) => /^[一-鿿]{4}$/u.test(idiom));
  const [faulty] = all.filter((idiom) => !idioms.includes(idiom));
  if (faulty !== undefined)
    report(root, { zh: `“${faulty}”不是四字成语`, en: `${faulty} is no idiom of four characters` }, 'idioms');
  finish(root);
  return { idioms, problems };
}
