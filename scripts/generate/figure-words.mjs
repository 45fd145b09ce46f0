// Compiles server/data/figures/*.yaml into the tables that figures are read with.
import { fileURLToPath } from 'node:url';
import { entriesOf, longestFirst } from './figure-data.mjs';

export const figureWordsPath = fileURLToPath(
  new URL('../../server/src/figures/words/figure-words.generated.ts', import.meta.url),
);

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
  const changes = entriesOf('changes.yaml', { needs: ['way', 'use'] });
  const wordsOfWay = (way, use) =>
    longestFirst(
      changes
        .filter((one) => one.way === way && (!use || use.includes(one.use)))
        .flatMap(({ words }) => words),
    ).join('|');
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
    '/** Verbs of change: 由A提高到B. */',
    `export const UP_VERBS = '${wordsOfWay('up', ['verb'])}';`,
    `export const DOWN_VERBS = '${wordsOfWay('down', ['verb'])}';`,
    '',
    '/** All words that say which way a value goes, or which of two is the greater. */',
    `export const UP = /${wordsOfWay('up')}/;`,
    `export const DOWN = /${wordsOfWay('down')}/;`,
    '',
    '/** Those with which the label of a change ends. */',
    `export const CHANGES = '${wordsOfWay('up', ['verb', 'compared'])}|${wordsOfWay('down', ['verb', 'compared'])}';`,
    '',
  ].join('\n');
}
