// The words that are short enough for the table: those of nodejieba's dictionary, and the names of places down to counties.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** A word that the dictionary itself counts less often is one that nobody writes. */
const LEAST_FREQUENCY = 5;

/** What a name may be written without. */
const KIND_OF_PLACE = /(?:[省市县区旗盟]|地区|林区|特区|[\u4e00-\u9fff]{1,3}族自治[州县旗]|自治[区州])$/;

/** @param {string} root the project's folder */
export function tableWords(root) {
  return [...dictionaryWords(root), ...placeNames()];
}

function dictionaryWords(root) {
  const file = join(root, 'node_modules/nodejieba/submodules/cppjieba/dict/jieba.dict.utf8');
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(
      ([word, frequency]) => /^[\u4e00-\u9fff]{2,4}$/.test(word) && Number(frequency) >= LEAST_FREQUENCY,
    )
    .map(([word, frequency]) => ({ word, frequency: Number(frequency) }));
}

/** 安吉县 and 安吉; by the frequency of a rare word, so that none of their characters takes room from a commoner one. */
function placeNames() {
  const names = Object.values(require('china-area-data')).flatMap((places) => Object.values(places));
  return [...new Set(names.flatMap((name) => [name, name.replace(KIND_OF_PLACE, '')]))]
    .filter((name) => /^[\u4e00-\u9fff]{2,4}$/.test(name))
    .map((word) => ({ word, frequency: LEAST_FREQUENCY }));
}
