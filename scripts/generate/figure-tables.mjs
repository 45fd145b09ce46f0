// Compiles the tables of server/data/figures that are more than lists of words: divisions, complements, bases, years.
import { fileURLToPath } from 'node:url';
import { entriesOf, longestFirst } from './figure-data.mjs';

export const figureTablesPath = fileURLToPath(
  new URL('../../server/src/figures/words/figure-tables.generated.ts', import.meta.url),
);

const patterns = (texts) => texts.map((text) => `/${text}/`).join(', ');

function divisions() {
  return entriesOf('divisions.yaml', { needs: ['core'], wordsOf: ({ core }) => [core.join(' ')] }).map(
    ({ core, more = [], least = core.length }) =>
      `  { core: [${patterns(core)}], more: [${patterns(more)}], least: ${String(least)} },`,
  );
}

function complements(isClosed) {
  return entriesOf('complements.yaml', { needs: ['pair'], wordsOf: ({ pair }) => [pair.join(' ')] })
    .filter(({ closed = false }) => closed === isClosed)
    .map(({ pair }) => `  [${patterns(pair)}],`);
}

function rateBases() {
  return entriesOf('rate-bases.yaml', { needs: ['bases'] }).map(
    ({ words, bases }) => `  [/(?:${longestFirst(words).join('|')})率$/, /${bases.split(/\s+/).join('|')}/],`,
  );
}

const hedgeEntries = () => entriesOf('hedges.yaml', { group: 'place', needs: ['place', 'bound'] });

/** Hedges of a place, longest first. */
function hedges(place) {
  return hedgeEntries()
    .filter((entry) => entry.place === place && entry.bound !== 'none')
    .flatMap(({ words, bound }) => words.map((word) => ({ word, bound })))
    .toSorted((a, b) => b.word.length - a.word.length)
    .map(({ word, bound }) => `  ['${word}', '${bound}'],`);
}

function noHedges() {
  return hedgeEntries()
    .filter(({ bound }) => bound === 'none')
    .flatMap(({ words }) => words);
}

function namedPeriods(wanted) {
  return entriesOf('named-periods.yaml', { needs: ['unit', 'from', 'to'] })
    .filter(({ unit }) => unit === wanted)
    .flatMap(({ words, from, to }) => words.map((word) => `  ${word}: [${String(from)}, ${String(to)}],`));
}

/** Words that stand right before something, with what they say of it. */
function byEnd(file, field, write) {
  return entriesOf(file, { needs: [field] }).map(
    (entry) => `  [/(?:${longestFirst(entry.words).join('|')})$/, ${write(entry[field])}],`,
  );
}

const table = (comment, declaration, rows) => [
  '',
  `/** ${comment} */`,
  `export const ${declaration} = [`,
  ...rows,
  '];',
];
const records = (comment, declaration, rows) => [
  '',
  `/** ${comment} */`,
  `export const ${declaration} = {`,
  ...rows,
  '};',
];
const pairsOf = (first, second) => `readonly (readonly [${first}, ${second}])[]`;

/** The source text of the tables. */
export function renderFigureTables() {
  return [
    '// Written by `npm run generate` from server/data/figures. Do not edit.',
    '',
    '/** A way in which the field divides a whole: all core members and any of the others, at least so many. */',
    'export interface Division {',
    '  readonly core: readonly RegExp[];',
    '  readonly more: readonly RegExp[];',
    '  readonly least: number;',
    '}',
    ...table(
      'What budgets, statistics and registers divide between these names, nothing left over.',
      'DIVISIONS: readonly Division[]',
      divisions(),
    ),
    ...table(
      'Names of which one is everything that the other is not.',
      `OPPOSITES: ${pairsOf('RegExp', 'RegExp')}`,
      complements(true),
    ),
    ...table(
      'Names that divide many a whole between them, but not every one.',
      `COUNTERPARTS: ${pairsOf('RegExp', 'RegExp')}`,
      complements(false),
    ),
    ...table(
      'Rates, and what the very figure is called that they are shares of.',
      `RATE_BASES: ${pairsOf('rate: RegExp', 'base: RegExp')}`,
      rateBases(),
    ),
    ...table(
      'Founding years that nobody writes down: 新中国成立75周年.',
      `FOUNDING_YEARS: ${pairsOf('words: RegExp', 'year: number')}`,
      byEnd('anniversaries.yaml', 'year', String),
    ),
    ...['before', 'inside', 'after'].flatMap((place) =>
      table(
        `Words ${place} a number that make it approximate or a limit, the longest first.`,
        `HEDGES_${place.toUpperCase()}: ${pairsOf('string', "'about' | 'above' | 'below' | 'reaching'")}`,
        hedges(place),
      ),
    ),
    '',
    '/** Words that end like a hedge and are part of something else: 附近5公里, 合约2份. */',
    `export const NO_HEDGE = /(?:${noHedges().join('|')})$/;`,
    ...records(
      'The months that periods with a name run from and to.',
      'MONTHS_OF_PERIODS: Readonly<Record<string, readonly [from: number, to: number]>>',
      namedPeriods('month'),
    ),
    ...records(
      'The years of the five-year plans.',
      'YEARS_OF_PLANS: Readonly<Record<string, readonly [from: number, to: number]>>',
      namedPeriods('year'),
    ),
    ...table(
      'Things and people that have a measure word of their own.',
      `OWN_MEASURE_WORDS: ${pairsOf('noun: RegExp', 'measure: string')}`,
      byEnd('measure-words.yaml', 'measure', (measure) => `'${measure}'`),
    ),
    '',
  ].join('\n');
}
