import { countAt, isWordAt, lastSymbolOf, LONGEST_STRING } from './language-table';
import type { LanguageTable } from './language-table';

/** What may be written for what. */
export interface Similarity {
  /** The symbols that may sound like one, or nearly so, then those that look like it; never itself. */
  readonly similarTo: (symbol: number) => Uint16Array;
  /** Whether two symbols may sound alike, or nearly so. Every symbol sounds like itself. */
  readonly areAlike: (one: number, other: number) => boolean;
  /** The nodes of two symbols that sound like these two and that words are or begin with; each once. */
  readonly beginningsLike: (first: number, second: number) => Iterable<number>;
}

/** How often a string that is no word of the dictionary must occur to be taken for one. */
const AS_GOOD_AS_A_WORD = 25;

/** Whether the string of a node is a word, or as good as one. */
export function isAsGoodAsAWord(table: LanguageTable, node: number, length: number): boolean {
  return isWordAt(table, node) || countAt(table, node, length) >= AS_GOOD_AS_A_WORD;
}

const made = new WeakMap<LanguageTable, Similarity>();

/** What a table knows of similarity: sorted when it is first asked for, in some tens of milliseconds. */
export function similarityOf(table: LanguageTable): Similarity {
  const known = made.get(table) ?? createSimilarity(table);
  made.set(table, known);
  return known;
}

function createSimilarity(table: LanguageTable): Similarity {
  const nears = table.sounds.map((sounds) => nearSoundsOf(table, sounds));
  const similar: (Uint16Array | undefined)[] = [];
  const beginnings = beginningsBySound(table, nears);
  const nearsOf = (symbol: number): Uint16Array => nears[symbol] ?? NONE;
  return {
    similarTo: (symbol) => (similar[symbol] ??= similarTo(table, nearsOf(symbol), symbol)),
    areAlike: (one, other) => one === other || haveCommon(nearsOf(one), nearsOf(other)),
    beginningsLike: (first, second) => {
      const [firsts, seconds] = [nearsOf(first), nearsOf(second)];
      if (firsts.length === 1 && seconds.length === 1) return beginnings(firsts[0] ?? 0, seconds[0] ?? 0);
      // What has two readings is listed under both.
      const found = new Set<number>();
      for (const one of firsts)
        for (const other of seconds) for (const node of beginnings(one, other)) found.add(node);
      return found;
    },
  };
}

const NONE = new Uint16Array();

function nearSoundsOf({ nearSounds }: LanguageTable, sounds: Uint16Array): Uint16Array {
  return Uint16Array.from(new Set(Array.from(sounds, (sound) => nearSounds[sound] ?? 0)));
}

function haveCommon(some: Uint16Array, others: Uint16Array): boolean {
  for (const one of some) if (others.includes(one)) return true;
  return false;
}

function similarTo({ bySound, lookalikes }: LanguageTable, nears: Uint16Array, symbol: number): Uint16Array {
  const found = new Set<number>();
  for (const near of nears) for (const other of bySound[near] ?? NONE) found.add(other);
  for (const other of lookalikes[symbol] ?? NONE) found.add(other);
  found.delete(symbol);
  return Uint16Array.from(found);
}

/** The beginnings of words by the sounds of their two symbols, in one flat list. */
function beginningsBySound(
  table: LanguageTable,
  nears: readonly Uint16Array[],
): (first: number, second: number) => Uint32Array {
  const sounds = table.bySound.length;
  const [keys, nodes] = keyedBeginnings(table, nears, sounds);
  const starts = new Uint32Array(sounds * sounds + 1);
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 1; key < starts.length; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const sorted = new Uint32Array(nodes.length);
  const next = starts.slice();
  keys.forEach((key, i) => {
    const at = next[key] ?? 0;
    sorted[at] = nodes[i] ?? 0;
    next[key] = at + 1;
  });
  return (first, second) => {
    const key = first * sounds + second;
    return sorted.subarray(starts[key], starts[key + 1]);
  };
}

/** The nodes of two symbols that are words, or that words begin with, each under every pair of sounds it may have. */
function keyedBeginnings(
  table: LanguageTable,
  nears: readonly Uint16Array[],
  sounds: number,
): readonly [keys: readonly number[], nodes: readonly number[]] {
  const { alphabet, firstChildren } = table;
  const keys: number[] = [];
  const nodes: number[] = [];
  for (let symbol = 0; symbol < alphabet.length; symbol++) {
    const end = firstChildren[symbol + 1] ?? 0;
    for (let node = firstChildren[symbol] ?? 0; node < end; node++) {
      if (!leadsToWord(table, node, 2)) continue;
      for (const first of nears[symbol] ?? NONE)
        for (const second of nears[lastSymbolOf(table, node)] ?? NONE) {
          keys.push(first * sounds + second);
          nodes.push(node);
        }
    }
  }
  return [keys, nodes];
}

function leadsToWord(table: LanguageTable, node: number, length: number): boolean {
  if (isAsGoodAsAWord(table, node, length)) return true;
  if (length === LONGEST_STRING) return false;
  const end = table.firstChildren[node + 1] ?? 0;
  for (let child = table.firstChildren[node] ?? 0; child < end; child++)
    if (leadsToWord(table, child, length + 1)) return true;
  return false;
}
