// Compiles server/data/figures/*.yaml into the tables that figures are read with; a repeated word is an error.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const dataFolder = new URL('../../server/data/figures/', import.meta.url);

export const figureWordsPath = fileURLToPath(
  new URL('../../server/src/figures/words/figure-words.generated.ts', import.meta.url),
);

/** The entries of a file; every one needs a word, its own fields and a sentence that holds the word. */
function entriesOf(file, field) {
  const entries = parse(readFileSync(new URL(file, dataFolder), 'utf8'));
  const seen = new Set();
  for (const [i, entry] of entries.entries()) {
    const at = `server/data/figures/${file}, entry ${String(i + 1)} (${String(entry.word)})`;
    if (typeof entry.word !== 'string' || entry[field] === undefined)
      throw new Error(`${at}: word or ${field} missing`);
    if (seen.has(entry.word)) throw new Error(`${at}: 重复 repeated`);
    if (typeof entry.example !== 'string' || !entry.example.includes(entry.word))
      throw new Error(`${at}: 例句中没有该词 the example does not hold the word`);
    seen.add(entry.word);
  }
  return entries;
}

/** The source text of the tables. */
export function renderFigureWords() {
  const averages = entriesOf('averages.yaml', 'over');
  const flows = entriesOf('flows.yaml', 'role');
  const wordsOf = (role) =>
    flows
      .filter((entry) => entry.role === role)
      .map(({ word }) => word)
      .sort((a, b) => b.length - a.length)
      .join('|');
  return [
    '// Written by `npm run generate` from server/data/figures. Do not edit.',
    '',
    '/** Words that make a figure an amount for each, with the units it is taken over. */',
    'export const AVERAGES: readonly (readonly [word: string, over: readonly string[]])[] = [',
    ...averages
      .toSorted((a, b) => b.word.length - a.word.length)
      .map(({ word, over }) => `  ['${word}', [${over.map((unit) => `'${unit}'`).join(', ')}]],`),
    '];',
    '',
    '/** Words of a stock, by the role that they give a figure. */',
    'export const FLOWS = {',
    ...['opening', 'in', 'out', 'closing'].map((role) => `  ${role}: /${wordsOf(role)}/,`),
    '} as const;',
    '',
  ].join('\n');
}
