import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countOf,
  isWordAt,
  nodeOf,
  NO_NODE,
  SYMBOL_SHIFT,
} from '../../server/src/text/attestation/language-table';
import type { LanguageTable } from '../../server/src/text/attestation/language-table';
import { MAGIC, openLanguageTable, VERSION } from '../../server/src/text/attestation/open-language-table';

/** The scripts are plain JavaScript: what is used of them. */
type Levels = readonly object[];
interface LanguageScripts {
  readonly countStrings: (
    texts: readonly { readonly symbols: Uint16Array; readonly weight: number }[],
    atLeast: readonly number[],
  ) => Levels;
  readonly withWords: (levels: Levels, words: readonly (readonly number[])[]) => Levels;
  readonly packTable: (table: object) => Uint8Array;
}

const scriptsFolder = new URL('../../scripts/language/', import.meta.url);
const load = async (name: string): Promise<LanguageScripts> =>
  (await import(new URL(name, scriptsFolder).href)) as LanguageScripts;
const { countStrings } = await load('count.mjs');
const { withWords } = await load('trie.mjs');
const { packTable } = await load('pack.mjs');

const SIZE = 9;

/** A table of texts of the symbols 1 to 8, as the script makes it, and read back. */
function tableOf(
  texts: readonly (readonly number[])[],
  words: readonly (readonly number[])[],
): LanguageTable {
  const symbolTexts = texts.map((symbols) => ({ symbols: Uint16Array.from(symbols), weight: 1 }));
  const file = packTable({
    ...{ magic: MAGIC, version: VERSION, symbolShift: SYMBOL_SHIFT, total: texts.flat().length },
    alphabet: Uint16Array.from({ length: SIZE }, (_, symbol) => (symbol === 0 ? 0 : 0x4e00 + symbol)),
    frequencies: new Float32Array(SIZE),
    levels: withWords(countStrings(symbolTexts, [0, 0, 2, 3, 3]), words),
    ...{ nearSounds: [0], sounds: Array.from({ length: SIZE }, () => [0]) },
    lookalikes: Array.from({ length: SIZE }, () => []),
  });
  return openLanguageTable(new Uint8Array(file).buffer);
}

const symbol = fc.integer({ min: 1, max: SIZE - 1 });
const texts = fc.array(fc.array(symbol, { maxLength: 30 }), { maxLength: 12 });
const words = fc.array(fc.array(symbol, { minLength: 2, maxLength: 4 }), { maxLength: 8 });
const string = fc.array(symbol, { minLength: 2, maxLength: 4 });

const occurrences = (all: readonly (readonly number[])[], wanted: readonly number[]): number =>
  all.reduce(
    (sum, text) => sum + text.filter((_, at) => wanted.every((one, i) => text[at + i] === one)).length,
    0,
  );

describe('the language table', () => {
  it('knows exactly the strings that occur often enough, and no others', () => {
    fc.assert(
      fc.property(texts, words, string, (all, dictionary, wanted) => {
        const table = tableOf(all, dictionary);
        const isOften = occurrences(all, wanted) >= Math.min(wanted.length, 3);
        expect(countOf(table, wanted, 0, wanted.length) > 0).toBe(isOften);
      }),
    );
  });

  it('knows exactly the words of the dictionary', () => {
    fc.assert(
      fc.property(texts, words, string, (all, dictionary, wanted) => {
        const table = tableOf(all, dictionary);
        const node = nodeOf(table, wanted, 0, wanted.length);
        const isWord = dictionary.some((word) => word.join() === wanted.join());
        expect(node !== NO_NODE && isWordAt(table, node)).toBe(isWord);
      }),
    );
  });

  it('refuses a file that is no table', () => {
    expect(() => openLanguageTable(new ArrayBuffer(64))).toThrow('not a language table');
  });
});
