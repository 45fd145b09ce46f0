// Reads server/data/figures/*.yaml: words of the trade, each with a sentence that tests it; a repeated word is an error.
import { readFileSync } from 'node:fs';
import { isSeq, LineCounter, parseDocument } from 'yaml';

const dataFolder = new URL('../../server/data/figures/', import.meta.url);

/** What stands for each word of a family in its example. */
const EACH_WORD = '～';

/**
 * The entries of a file, each with its words and the line that it begins at. A word is listed once, or once in each
 * group where the same word may be several things.
 */
export function entriesOf(file, { group, needs = [], wordsOf = wordsOfEntry } = {}) {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(new URL(file, dataFolder), 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0 || !isSeq(document.contents))
    throw new Error(`server/data/figures/${file}: ${document.errors.map(String).join(' ')}`);
  const seen = new Map();
  return document.contents.items.map((node) => {
    const line = lines.linePos(node.range[0]).line;
    const entry = { ...node.toJS(document), at: `server/data/figures/${file}:${String(line)}` };
    const words = wordsOf(entry);
    checkEntry({ ...entry, words }, needs);
    for (const word of words) {
      const key = `${group === undefined ? '' : entry[group]} ${entry.stands ?? ''} ${word}`;
      if (seen.has(key)) throw new Error(`${entry.at}: “${word}”重复 repeated, see ${seen.get(key)}`);
      seen.set(key, entry.at);
    }
    return { ...entry, words };
  });
}

function wordsOfEntry({ words, word, rate }) {
  return words?.split(/\s+/).filter(Boolean).flatMap(spelledOut) ?? [word ?? rate];
}

function checkEntry({ at, words, example, ...entry }, needs) {
  if (words.some((word) => typeof word !== 'string' || word === '')) throw new Error(`${at}: 缺少词 no word`);
  for (const field of needs)
    if (entry[field] === undefined) throw new Error(`${at}: 缺少 ${field} ${field} missing`);
  if (typeof example !== 'string') throw new Error(`${at}: 缺少 example example missing`);
  if (needs.includes('pair') || needs.includes('core')) return;
  const isTested = example.includes(EACH_WORD) || example.includes(words[0]);
  if (!isTested || (words.length > 1 && !example.includes(EACH_WORD)))
    throw new Error(`${at}: 例句中没有该词 the example does not hold the word`);
}

/** 全[省市]共 for 全省共 and 全市共. */
function spelledOut(word) {
  const [, before, chars, after] = /^(.*?)\[(.+?)\](.*)$/u.exec(word) ?? [];
  if (chars === undefined) return [word];
  return Array.from(chars).flatMap((char) => spelledOut(`${before}${char}${after}`));
}

/** The words, longest first. */
export function longestFirst(words) {
  return words.toSorted((a, b) => b.length - a.length);
}
