// Compiles server/data/figures/*.yaml into the tables that figures are read with; a repeated word is an error.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isSeq, LineCounter, parseDocument } from 'yaml';

const dataFolder = new URL('../../server/data/figures/', import.meta.url);

export const figureWordsPath = fileURLToPath(
  new URL('../../server/src/figures/words/figure-words.generated.ts', import.meta.url),
);

/** What stands for each word of a family in its example. */
const EACH_WORD = '～';

/**
 * The entries of a file, each with its words and the line that it begins at. A word is listed once, or once in each
 * group where the same word may be several things.
 */
function entriesOf(file, { group, needs = [] } = {}) {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(new URL(file, dataFolder), 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0 || !isSeq(document.contents))
    throw new Error(`server/data/figures/${file}: ${document.errors.map(String).join(' ')}`);
  const seen = new Map();
  return document.contents.items.map((node) => {
    const line = lines.linePos(node.range[0]).line;
    const entry = { ...node.toJS(document), at: `server/data/figures/${file}:${String(line)}` };
    const words = entry.words?.split(/\s+/).filter(Boolean) ?? [entry.word ?? entry.rate];
    checkEntry({ ...entry, words }, needs);
    for (const word of words) {
      const key = `${group === undefined ? '' : entry[group]} ${word}`;
      if (seen.has(key)) throw new Error(`${entry.at}: “${word}”重复 repeated, see ${seen.get(key)}`);
      seen.set(key, entry.at);
    }
    return { ...entry, words };
  });
}

function checkEntry({ at, words, example, ...entry }, needs) {
  if (words.some((word) => typeof word !== 'string' || word === '')) throw new Error(`${at}: 缺少词 no word`);
  for (const field of needs)
    if (entry[field] === undefined) throw new Error(`${at}: 缺少 ${field} ${field} missing`);
  const isTested = typeof example === 'string' && (example.includes(EACH_WORD) || example.includes(words[0]));
  if (!isTested || (words.length > 1 && !example.includes(EACH_WORD)))
    throw new Error(`${at}: 例句中没有该词 the example does not hold the word`);
}

const longestFirst = (words) => words.toSorted((a, b) => b.length - a.length);
const wordsWhere = (entries, field, value) =>
  entries.filter((entry) => entry[field] === value).flatMap(({ words }) => words);
const quoted = (text) => `'${text}'`;

function rateOf({ except }, word) {
  return except === undefined ? word : `(?<!${except})${word}`;
}

/** The source text of the tables. */
export function renderFigureWords() {
  const averages = entriesOf('averages.yaml', { needs: ['over'] });
  const flows = entriesOf('flows.yaml', { needs: ['role'] });
  const verbs = entriesOf('verbs.yaml');
  const cues = entriesOf('cues.yaml', { group: 'cue', needs: ['cue'] });
  const rates = entriesOf('rates.yaml', { needs: ['verbs'] });
  const kinds = entriesOf('rate-kinds.yaml', { group: 'kind', needs: ['kind'] });
  const changes = entriesOf('changes.yaml', { needs: ['way'] });
  const ratesOf = (kind) =>
    kinds
      .filter((entry) => entry.kind === kind)
      .flatMap((entry) => entry.words.map((word) => rateOf(entry, word)))
      .join('|');
  return [
    '// Written by `npm run generate` from server/data/figures. Do not edit.',
    '',
    '/** Words that make a figure an amount for each, with the units it is taken over. */',
    'export const AVERAGES: readonly (readonly [word: string, over: readonly string[]])[] = [',
    ...averages
      .toSorted((a, b) => b.word.length - a.word.length)
      .map(({ word, over }) => `  ['${word}', [${over.map(quoted).join(', ')}]],`),
    '];',
    '',
    '/** Words of a stock, by the role that they give a figure. */',
    'export const FLOWS = {',
    ...['opening', 'in', 'out', 'closing'].map(
      (role) => `  ${role}: /${longestFirst(wordsWhere(flows, 'role', role)).join('|')}/,`,
    ),
    '} as const;',
    '',
    '/** The verbs of work. */',
    `export const VERBS = '${verbs.flatMap(({ words }) => words).join(' ')}';`,
    '',
    '/** The words of each cue; those of none look like cues and are none. */',
    'export const CUE_WORDS = {',
    ...[...new Set(cues.map(({ cue }) => cue))].map(
      (cue) => `  ${cue}: '${wordsWhere(cues, 'cue', cue).join(' ')}',`,
    ),
    '} as const;',
    '',
    '/** Rates whose numerator has another verb than their name. */',
    'export const RATE_VERBS: Readonly<Record<string, RegExp>> = {',
    ...rates.map(({ rate, verbs: own }) => `  ${rate}: /${own.join('|')}/,`),
    '};',
    '',
    '/** Rates that are no quotient of two figures of their sentence. */',
    `export const NO_QUOTIENT = /(?:${ratesOf('own-base')})率/;`,
    '',
    '/** Rates that may pass 100 %. */',
    `export const MAY_EXCEED_100 = /(?:${ratesOf('above-100')})率/;`,
    '',
    '/** Verbs of change. */',
    `export const UP_VERBS = '${wordsWhere(changes, 'way', 'up').join('|')}';`,
    `export const DOWN_VERBS = '${wordsWhere(changes, 'way', 'down').join('|')}';`,
    '',
  ].join('\n');
}
