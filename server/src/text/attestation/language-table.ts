import { FIRST_HAN, UNKNOWN } from './symbols';

/** The longest string that is counted. */
export const LONGEST_STRING = 4;

/** What a table's file begins with: a name, and the version of the layout. */
export const MAGIC = 0x544c474e;
export const VERSION = 1;

/** Of the 16 bits of a string's key: its last symbol, then a class of counts, then whether it is a word. */
export const SYMBOL_SHIFT = 4;
const COUNT_SHIFT = 1;
const COUNT_MASK = 7;
const WORD_BIT = 1;

/**
 * How often short strings occur in public official Chinese: a trie of strings of up to four symbols. A string is a
 * node, known by a number; the nodes of each length stand together, sorted by the string before them and their last
 * symbol, so that the strings that go on from one are found by halving. Nothing is hashed: what is not counted is
 * never taken for something that is.
 */
export interface LanguageTable {
  /** By symbol: its code unit; 0 for what is no Han character. */
  readonly alphabet: Uint16Array;
  /** By code unit: its symbol. */
  readonly symbols: Uint16Array;
  /** By symbol: how often it occurs. */
  readonly frequencies: Float32Array;
  /** How many symbols were counted. */
  readonly total: number;
  /** By node of up to three symbols: the first of the nodes that go on from it; those of the next node end them. */
  readonly firstChildren: Uint32Array;
  /** By node of two symbols and more: its key. */
  readonly keys: Uint16Array;
  /** By two symbols, a bit: whether they were seen side by side. Asked a hundred times for every doubtful place. */
  readonly pairs: Uint8Array;
  /** By length and class of counts: the count a string of that class usually has. */
  readonly countsOfClass: readonly Float32Array[];
  /** By symbol: the sounds it may have, as numbers; sounds that are often confused have the same `nearSounds`. */
  readonly sounds: readonly Uint16Array[];
  readonly nearSounds: Uint16Array;
  /** By symbol: the symbols that look like it, the likest first. */
  readonly lookalikes: readonly Uint16Array[];
  /** By near sound: the symbols that may sound so. */
  readonly bySound: readonly Uint16Array[];
}

/** The node of a single symbol is the symbol itself. */
export const NO_NODE = -1;

/** The node of `node`'s string with one more symbol, or `NO_NODE`. */
export function childOf(table: LanguageTable, node: number, symbol: number): number {
  const { firstChildren, keys, alphabet } = table;
  const offset = alphabet.length;
  let low = firstChildren[node] ?? 0;
  let high = firstChildren[node + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = (keys[middle - offset] ?? 0) >>> SYMBOL_SHIFT;
    if (found === symbol) return middle;
    if (found < symbol) low = middle + 1;
    else high = middle;
  }
  return NO_NODE;
}

/** The node of a string of symbols, or `NO_NODE` if it is not counted. */
export function nodeOf(table: LanguageTable, text: ArrayLike<number>, from: number, length: number): number {
  if (from < 0 || from + length > text.length) return NO_NODE;
  let node = text[from] ?? UNKNOWN;
  if (node === UNKNOWN) return NO_NODE;
  for (let at = from + 1; at < from + length && node !== NO_NODE; at++) {
    node = childOf(table, node, text[at] ?? UNKNOWN);
  }
  return node;
}

/** Whether two symbols were seen side by side. */
export function isPairSeen({ pairs, alphabet }: LanguageTable, one: number, other: number): boolean {
  const bit = one * alphabet.length + other;
  return (((pairs[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1;
}

function pairsOf(size: number, firstChildren: Uint32Array, keys: Uint16Array): Uint8Array {
  const pairs = new Uint8Array(Math.ceil((size * size) / 8));
  for (let one = 0; one < size; one++) {
    const end = firstChildren[one + 1] ?? 0;
    for (let node = firstChildren[one] ?? 0; node < end; node++) {
      const bit = one * size + ((keys[node - size] ?? 0) >>> SYMBOL_SHIFT);
      pairs[bit >>> 3] = (pairs[bit >>> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return pairs;
}

/** About how often a string of symbols occurs; 0 if it hardly ever does. */
export function countOf(table: LanguageTable, text: ArrayLike<number>, from: number, length: number): number {
  const node = nodeOf(table, text, from, length);
  return node === NO_NODE ? 0 : countAt(table, node, length);
}

/** About how often the string of a node occurs. */
export function countAt(table: LanguageTable, node: number, length: number): number {
  if (length === 1) return table.frequencies[node] ?? 0;
  const key = table.keys[node - table.alphabet.length] ?? 0;
  return table.countsOfClass[length]?.[(key >>> COUNT_SHIFT) & COUNT_MASK] ?? 0;
}

/** Whether the string of a node is a word of the dictionary. */
export function isWordAt(table: LanguageTable, node: number): boolean {
  return ((table.keys[node - table.alphabet.length] ?? 0) & WORD_BIT) === 1;
}

/** The last symbol of a node of two symbols or more. */
export function lastSymbolOf(table: LanguageTable, node: number): number {
  return (table.keys[node - table.alphabet.length] ?? 0) >>> SYMBOL_SHIFT;
}

/** The first symbol of a node of two symbols. */
export function firstSymbolOf({ firstChildren, alphabet }: LanguageTable, node: number): number {
  let low = 0;
  let high = alphabet.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((firstChildren[middle] ?? 0) <= node) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The character a symbol stands for. */
export function characterOf(table: LanguageTable, symbol: number): string {
  return String.fromCharCode(table.alphabet[symbol] ?? 0);
}

/** Whether a symbol stands for a Han character, known or not. */
export function isHanSymbol(symbol: number | undefined): boolean {
  return symbol !== undefined && (symbol >= FIRST_HAN || symbol === UNKNOWN);
}

/** Reads a table from its file. Throws where it is none, or cut short. */
export function openLanguageTable(file: ArrayBuffer): LanguageTable {
  const reader = readerOf(file);
  if (reader.uint32() !== MAGIC || reader.uint32() !== VERSION) throw new Error('not a language table');
  const total = reader.uint32();
  const sizes = [0, ...reader.uint32s(LONGEST_STRING)];
  const [, size = 0] = sizes;
  const alphabet = reader.uint16s(size);
  const frequencies = reader.float32s(size);
  const countsOfClass = sizes.map((_, length) =>
    length < 2 ? new Float32Array() : reader.float32s(COUNT_MASK + 1),
  );
  const firstChildren = readFirstChildren(reader, sizes);
  const keys = readKeys(
    reader,
    sizes.slice(2).reduce((sum, one) => sum + one, 0),
  );
  const nearSounds = reader.uint16s(reader.uint32());
  const sounds = readLists(reader, size);
  const lookalikes = readLists(reader, size);
  const symbols = new Uint16Array(0x10000);
  alphabet.forEach((code, symbol) => {
    if (code !== 0) symbols[code] = symbol;
  });
  return {
    ...{ alphabet, symbols, frequencies, total, firstChildren, keys, countsOfClass },
    pairs: pairsOf(size, firstChildren, keys),
    ...{ sounds, nearSounds, lookalikes, bySound: bySoundOf(sounds, nearSounds) },
  };
}

/** In the file each node has a bit 1 for every node that goes on from it, and then a bit 0. */
function readFirstChildren(reader: Reader, sizes: readonly number[]): Uint32Array {
  const [, ones = 0, twos = 0, threes = 0] = sizes;
  const first = new Uint32Array(ones + twos + threes + 1);
  const bits = reader.bytes(reader.uint32());
  const nodes = first.length - 1;
  let next = ones;
  let node = 0;
  first[0] = next;
  for (let at = 0; node < nodes; at++) {
    if ((((bits[at >>> 3] ?? 0) >>> (at & 7)) & 1) === 1) next += 1;
    else first[(node += 1)] = next;
  }
  return first;
}

/** The upper bytes of all keys come first, then the lower ones: sorted as they are, they pack better so. */
function readKeys(reader: Reader, size: number): Uint16Array {
  const upper = reader.bytes(size);
  const lower = reader.bytes(size);
  const keys = new Uint16Array(size);
  for (let i = 0; i < size; i++) keys[i] = ((upper[i] ?? 0) << 8) | (lower[i] ?? 0);
  return keys;
}

function readLists(reader: Reader, size: number): readonly Uint16Array[] {
  const lengths = Array.from({ length: size }, () => reader.varint());
  const all = reader.uint16s(lengths.reduce((sum, one) => sum + one, 0));
  let at = 0;
  return lengths.map((length) => all.subarray(at, (at += length)));
}

function bySoundOf(sounds: readonly Uint16Array[], nearSounds: Uint16Array): readonly Uint16Array[] {
  const lists: number[][] = [];
  sounds.forEach((list, symbol) => {
    for (const near of new Set(Array.from(list, (sound) => nearSounds[sound] ?? 0))) {
      (lists[near] ??= []).push(symbol);
    }
  });
  return Array.from(lists, (list) => Uint16Array.from((list as number[] | undefined) ?? []));
}

interface Reader {
  readonly uint32: () => number;
  readonly uint32s: (count: number) => Uint32Array;
  readonly uint16s: (count: number) => Uint16Array;
  readonly float32s: (count: number) => Float32Array;
  readonly bytes: (count: number) => Uint8Array;
  readonly varint: () => number;
}

/** Reads little-endian numbers one after another, at any offset. */
function readerOf(file: ArrayBuffer): Reader {
  const view = new DataView(file);
  const all = new Uint8Array(file);
  let at = 0;
  const skip = (size: number): number => (at += size) - size;
  return {
    uint32: () => view.getUint32(skip(4), true),
    uint32s: (count) => Uint32Array.from({ length: count }, () => view.getUint32(skip(4), true)),
    uint16s: (count) => Uint16Array.from({ length: count }, () => view.getUint16(skip(2), true)),
    float32s: (count) => Float32Array.from({ length: count }, () => view.getFloat32(skip(4), true)),
    bytes: (count) => all.subarray(skip(count), at),
    varint: () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = view.getUint8(skip(1));
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value;
      }
    },
  };
}
