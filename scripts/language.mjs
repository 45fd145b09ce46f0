/**
 * `npm run language -- FOLDER…`: counts the short strings of a folder of official text and writes the table that wrong
 * characters are found with. `--leave-out FILE` leaves out the text that a test is made of, `--out FILE` writes the table
 * somewhere else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadTypeScript } from './generate/load-typescript.mjs';
import { lookalikes, nearSoundOf, soundsOf } from './language/confusions.mjs';
import { countStrings } from './language/count.mjs';
import { tableWords } from './language/dictionary-words.mjs';
import { packTable } from './language/pack.mjs';
import { leaveOut, readTexts } from './language/read-texts.mjs';
import { withWords } from './language/trie.mjs';
import { PlainError, runScript, say } from './say.mjs';
import { root } from './setup.mjs';

/** By length: how often a string must occur to be kept. */
const AT_LEAST = [0, 0, 2, 3, 4];

/** Twelve bits hold a symbol. */
const MOST_SYMBOLS = 4096;

const TABLE = join(root, 'server/data/language/official.table');

async function main() {
  const { sources, tested, out } = argumentsOf(process.argv.slice(2));
  const { symbolText, FIRST_HAN } = await loadTypeScript('server/src/text/attestation/symbols.ts');
  const { SYMBOL_SHIFT } = await loadTypeScript('server/src/text/attestation/language-table.ts');
  const { MAGIC, VERSION } = await loadTypeScript('server/src/text/attestation/open-language-table.ts');
  const all = sources.flatMap(readTexts);
  const texts = leaveOut(
    all,
    tested.flatMap((file) => readFileSync(file, 'utf8').split(/[\t\r\n]/)),
  );
  const words = tableWords(root);
  const alphabet = alphabetOf(texts, words, FIRST_HAN);
  const symbolOf = new Map(alphabet.map((character, symbol) => [character, symbol]));
  const symbolTexts = texts.map(({ line, weight }) => ({
    symbols: symbolText(line, (code) => symbolOf.get(String.fromCharCode(code)) ?? 0).symbols,
    weight,
  }));
  const levels = withWords(countStrings(symbolTexts, AT_LEAST), wordsInSymbols(words, symbolOf));
  const table = packTable({
    magic: MAGIC,
    version: VERSION,
    symbolShift: SYMBOL_SHIFT,
    alphabet: Uint16Array.from(alphabet, (character) => (character === '' ? 0 : character.charCodeAt(0))),
    ...frequenciesOf(symbolTexts, alphabet.length),
    levels,
    ...confusionsOf(alphabet, symbolOf),
  });
  writeFileSync(out, table);
  const [twos, threes, fours] = levels.map(({ symbols }) => symbols.length);
  say(
    `已写入 ${out}：${size(table)}，压缩后 ${size(gzipSync(table, { level: 9 }))}；数了 ${texts.length} 段（略去 ${all.length - texts.length} 段）。`,
    `Written: ${size(table)}; ${twos} strings of two, ${threes} of three, ${fours} of four symbols.`,
  );
  return 0;
}

const size = ({ length }) => `${(length / 1e6).toFixed(2)} MB`;

function argumentsOf(words) {
  const sources = [];
  const tested = [];
  let out = TABLE;
  for (let i = 0; i < words.length; i += 1) {
    if (words[i] === '--leave-out') tested.push(words[(i += 1)]);
    else if (words[i] === '--out') out = words[(i += 1)];
    else sources.push(words[i]);
  }
  if (sources.length > 0) return { sources, tested, out };
  throw new PlainError('请给出文本所在的文件夹。', 'Name the folder that holds the text.', 2);
}

/** The commonest characters, of the texts first and then of the dictionary's words. */
function alphabetOf(texts, words, firstHan) {
  const counts = new Map();
  const add = (character, weight) => counts.set(character, (counts.get(character) ?? 0) + weight);
  for (const { line, weight } of texts) {
    for (const character of line.match(/[\u3400-\u9fff]/g) ?? []) add(character, weight);
  }
  for (const { word, frequency } of words) for (const character of word) add(character, frequency * 1e-6);
  const sorted = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([character]) => character);
  return [...Array.from({ length: firstHan }, () => ''), ...sorted].slice(0, MOST_SYMBOLS);
}

function wordsInSymbols(words, symbolOf) {
  return words
    .map(({ word }) => [...word].map((character) => symbolOf.get(character)))
    .filter((symbols) => symbols.every((symbol) => symbol !== undefined));
}

function frequenciesOf(texts, size) {
  const frequencies = new Float32Array(size);
  let total = 0;
  for (const { symbols, weight } of texts) {
    for (const symbol of symbols) frequencies[symbol] += weight;
    total += symbols.length * weight;
  }
  return { frequencies, total };
}

function confusionsOf(alphabet, symbolOf) {
  const sounds = alphabet.map((character) => (character === '' ? [] : soundsOf(character)));
  const names = [...new Set(sounds.flat())].sort();
  const nears = [...new Set(names.map(nearSoundOf))].sort();
  const alike = lookalikes(alphabet.filter((character) => character !== ''));
  return {
    sounds: sounds.map((list) => list.map((sound) => names.indexOf(sound))),
    nearSounds: names.map((name) => nears.indexOf(nearSoundOf(name))),
    lookalikes: alphabet.map((character) => (alike.get(character) ?? []).map((other) => symbolOf.get(other))),
  };
}

await runScript(main);
