// Exact counts of strings of two to four symbols, level by level: a string is counted only where both strings
// that it is made of are kept, so that what is rare never takes room.

const LONGEST = 4;

/**
 * @param {readonly { symbols: Uint16Array, weight: number }[]} texts in symbols of the table's alphabet
 * @param {readonly number[]} atLeast by length: how often a string must occur to be kept
 * @returns {Level[]} by length, from 2
 */
export function countStrings(texts, atLeast) {
  const text = joined(texts);
  let shorter = Int32Array.from(text.symbols, (symbol) => symbol);
  const levels = [];
  for (let length = 2; length <= LONGEST; length += 1) {
    const counted = countLevel(text, shorter, length, atLeast[length]);
    levels.push(counted.level);
    shorter = counted.nodes;
  }
  return levels;
}

/** All texts in one array; `last` marks the end of each, which no string runs across. */
function joined(texts) {
  const size = texts.reduce((sum, { symbols }) => sum + symbols.length, 0);
  const symbols = new Uint16Array(size);
  const weights = new Uint8Array(size);
  const ends = new Int32Array(size);
  let at = 0;
  for (const text of texts) {
    symbols.set(text.symbols, at);
    weights.fill(text.weight, at, at + text.symbols.length);
    ends.fill(at + text.symbols.length, at, at + text.symbols.length);
    at += text.symbols.length;
  }
  return { symbols, weights, ends };
}

/** @typedef {{ parents: Int32Array, symbols: Uint16Array, counts: Int32Array }} Level sorted by parent, then symbol */

function countLevel({ symbols, weights, ends }, shorter, length, atLeast) {
  const table = pairTable(1 << 12);
  const starts = (at) => at + length <= ends[at] && shorter[at] >= 0 && shorter[at + 1] >= 0;
  for (let at = 0; at < symbols.length; at += 1) {
    if (starts(at)) table.add(shorter[at], symbols[at + length - 1], weights[at]);
  }
  const kept = table.sorted(atLeast);
  const nodes = new Int32Array(symbols.length).fill(-1);
  for (let at = 0; at < symbols.length; at += 1) {
    if (starts(at)) nodes[at] = table.orderOf(shorter[at], symbols[at + length - 1]);
  }
  return { level: kept, nodes };
}

/** A hash table from (parent, symbol) to a count. */
function pairTable(initialSize) {
  let size = initialSize;
  let parents = new Int32Array(size).fill(-1);
  let symbols = new Uint16Array(size);
  let values = new Int32Array(size);
  let used = 0;
  let orders;

  function slotOf(parent, symbol) {
    let hash = Math.imul(parent, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & (size - 1);
    while (parents[slot] !== -1 && (parents[slot] !== parent || symbols[slot] !== symbol)) {
      slot = (slot + 1) & (size - 1);
    }
    return slot;
  }

  function enlarge() {
    const before = { parents, symbols, values };
    size *= 2;
    parents = new Int32Array(size).fill(-1);
    symbols = new Uint16Array(size);
    values = new Int32Array(size);
    before.parents.forEach((parent, i) => {
      if (parent === -1) return;
      const slot = slotOf(parent, before.symbols[i]);
      parents[slot] = parent;
      symbols[slot] = before.symbols[i];
      values[slot] = before.values[i];
    });
  }

  return {
    add(parent, symbol, weight) {
      if (used * 2 > size) enlarge();
      const slot = slotOf(parent, symbol);
      if (parents[slot] === -1) {
        parents[slot] = parent;
        symbols[slot] = symbol;
        used += 1;
      }
      values[slot] += weight;
    },
    sorted(atLeast) {
      const slots = [];
      parents.forEach((parent, slot) => {
        if (parent !== -1 && values[slot] >= atLeast) slots.push(slot);
      });
      slots.sort((a, b) => parents[a] - parents[b] || symbols[a] - symbols[b]);
      orders = new Int32Array(size).fill(-1);
      slots.forEach((slot, order) => (orders[slot] = order));
      return {
        parents: Int32Array.from(slots, (slot) => parents[slot]),
        symbols: Uint16Array.from(slots, (slot) => symbols[slot]),
        counts: Int32Array.from(slots, (slot) => values[slot]),
      };
    },
    orderOf: (parent, symbol) => orders[slotOf(parent, symbol)],
  };
}
