// Adds the dictionary's words, and what they begin with, to the counted strings.

const SYMBOLS = 4096;

/**
 * @typedef {{ parents: Int32Array, symbols: Uint16Array, counts: Int32Array, words: Uint8Array }} PackedLevel
 * @param {readonly import('./count.mjs').Level[]} levels
 * @param {readonly (readonly number[])[]} words in symbols
 * @returns {PackedLevel[]}
 */
export function withWords(levels, words) {
  const shared = { nodeOf: (symbols) => symbols[0], renumbered: undefined };
  return levels.reduce(
    ({ done, before }, level, i) => {
      const next = mergeLevel(level, words, i + 2, before);
      return { done: [...done, next.level], before: next };
    },
    { done: [], before: shared },
  ).done;
}

/** One level with the words of its length, sorted; `nodeOf` finds a beginning of that length again. */
function mergeLevel({ parents, symbols, counts }, words, length, before) {
  const found = new Map();
  symbols.forEach((symbol, node) => {
    const parent = before.renumbered?.[parents[node]] ?? parents[node];
    found.set(parent * SYMBOLS + symbol, { count: counts[node], word: 0, node });
  });
  for (const word of words.filter((one) => one.length >= length)) {
    const key = before.nodeOf(word) * SYMBOLS + word[length - 1];
    const entry = found.get(key) ?? { count: 0, word: 0 };
    if (word.length === length) entry.word = 1;
    found.set(key, entry);
  }
  const keys = Float64Array.from(found.keys()).sort();
  const renumbered = new Int32Array(symbols.length);
  const order = new Map();
  keys.forEach((key, at) => {
    const { node } = found.get(key);
    order.set(key, at);
    if (node !== undefined) renumbered[node] = at;
  });
  const entries = Array.from(keys, (key) => found.get(key));
  const level = {
    parents: Int32Array.from(keys, (key) => Math.floor(key / SYMBOLS)),
    symbols: Uint16Array.from(keys, (key) => key % SYMBOLS),
    counts: Int32Array.from(entries, ({ count }) => count),
    words: Uint8Array.from(entries, ({ word }) => word),
  };
  const nodeOf = (word) => order.get(before.nodeOf(word) * SYMBOLS + word[length - 1]);
  return { level, renumbered, nodeOf };
}
