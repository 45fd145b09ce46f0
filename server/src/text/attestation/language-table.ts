import { FIRST_HAN, UNKNOWN } from './symbols';

/** The longest string that is counted. */
export const LONGEST_STRING = 4;

/** Of the 16 bits of a string's key: its last symbol, then a class of counts, then whether it is a word. */
export const SYMBOL_SHIFT = 4;
const COUNT_SHIFT = 1;
export const COUNT_MASK = 7;
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
