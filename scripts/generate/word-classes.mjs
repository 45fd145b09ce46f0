// Compiles server/data/figures/classes/*.yaml, the lists of words that say one thing, into a pattern for each.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entriesOf, longestFirst } from './figure-data.mjs';

export const wordClassesPath = fileURLToPath(
  new URL('../../server/src/figures/words/word-classes.generated.ts', import.meta.url),
);

const files = readdirSync(new URL('../../server/data/figures/classes/', import.meta.url)).sort();

const either = (words) => (words.length === 1 ? words[0] : `(?:${longestFirst(words).join('|')})`);
const literally = (word) => word.replace(/[()[\].*+?^$|]/gu, String.raw`\$&`);

/** The pattern of one entry, with what it must not come after or before, and where it has to stand. */
function patternOf({ words, stands, ...near }) {
  const list = words.map(literally);
  const look = (key, open) =>
    near[key] === undefined ? '' : `${open}${String(near[key]).split(/\s+/).filter(Boolean).join('|')})`;
  const behind = look('not-after', '(?<!') + look('only-after', '(?<=');
  const ahead = look('not-before', '(?!') + look('only-before', '(?=');
  const isPlain = stands === undefined && behind + ahead === '';
  return [
    stands === 'start' || stands === 'whole' ? '^' : '',
    behind,
    isPlain ? longestFirst(list).join('|') : either(list),
    ahead,
    stands === 'end' || stands === 'whole' ? '$' : '',
  ].join('');
}

function classesOf(file) {
  const entries = entriesOf(`classes/${file}`, { group: 'class', needs: ['class'] });
  return Array.from(new Set(entries.map((entry) => entry.class)), (name) => {
    const own = entries.filter((entry) => entry.class === name);
    const what = own.find((entry) => entry.what !== undefined)?.what;
    if (what === undefined) throw new Error(`${own[0].at}: 缺少 what what missing`);
    return { name, what, own };
  });
}

/** The source text of the patterns. */
export function renderWordClasses() {
  const classes = files.flatMap(classesOf);
  const names = classes.map(({ name }) => name);
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined) throw new Error(`server/data/figures/classes: ${repeated} in two files`);
  return [
    '// Written by `npm run generate` from server/data/figures/classes. Do not edit.',
    ...classes.flatMap(({ name, what, own }) => [
      '',
      `/** ${what} */`,
      `export const ${name} = /${own.map(patternOf).join('|')}/;`,
    ]),
    '',
  ].join('\n');
}
