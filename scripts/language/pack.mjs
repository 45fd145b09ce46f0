// Writes a table of counts in the layout that server/src/text/attestation/open-language-table.ts reads.

/** How many classes of counts there are, the first for strings that are only words or begin them. */
const CLASSES = 8;

/** By length: the least count of each class. */
const LEAST = {
  2: [0, 2, 4, 12, 50, 250, 1500, 10000],
  3: [0, 3, 5, 10, 30, 120, 600, 4000],
  4: [0, 3, 5, 10, 25, 80, 300, 1500],
};

/**
 * @param {object} table
 * @param {number} table.magic
 * @param {number} table.version
 * @param {number} table.symbolShift
 * @param {number} table.total
 * @param {Uint16Array} table.alphabet
 * @param {Float32Array} table.frequencies
 * @param {readonly import('./trie.mjs').PackedLevel[]} table.levels
 * @param {readonly number[]} table.nearSounds by sound
 * @param {readonly (readonly number[])[]} table.sounds by symbol
 * @param {readonly (readonly number[])[]} table.lookalikes by symbol
 * @returns {Buffer}
 */
export function packTable(table) {
  const { alphabet, levels } = table;
  const classes = levels.map((level, i) => classesOf(level.counts, LEAST[i + 2]));
  const keys = levels.map(({ symbols, words }, i) =>
    Uint16Array.from(
      symbols,
      (symbol, node) => (symbol << table.symbolShift) | (classes[i].of[node] << 1) | words[node],
    ),
  );
  const allKeys = keys.flatMap((list) => [...list]);
  return Buffer.concat([
    uint32s([
      table.magic,
      table.version,
      table.total,
      alphabet.length,
      ...levels.map(({ symbols }) => symbols.length),
    ]),
    uint16s(alphabet),
    float32s(table.frequencies),
    ...classes.map(({ usual }) => float32s(usual)),
    childBits([alphabet.length, ...levels.slice(0, -1).map(({ symbols }) => symbols.length)], levels),
    Buffer.from(Uint8Array.from(allKeys, (key) => key >> 8)),
    Buffer.from(Uint8Array.from(allKeys, (key) => key & 0xff)),
    uint32s([table.nearSounds.length]),
    uint16s(table.nearSounds),
    lists(table.sounds),
    lists(table.lookalikes),
  ]);
}

/** The class of each count, and what a count of each class usually is. */
function classesOf(counts, least) {
  const of = Uint8Array.from(counts, (count) => least.findLastIndex((bound) => count >= bound));
  const sums = new Float64Array(CLASSES);
  const sizes = new Float64Array(CLASSES);
  counts.forEach((count, node) => {
    sums[of[node]] += Math.log(Math.max(count, 1));
    sizes[of[node]] += 1;
  });
  const usual = Array.from(sums, (sum, one) =>
    one === 0 ? 0 : Math.round(Math.exp(sum / Math.max(1, sizes[one]))),
  );
  return { of, usual };
}

/** For each node that others go on from, a bit 1 for every one of them, and then a bit 0. */
function childBits(sizes, levels) {
  const bits = new Uint8Array(Math.ceil(sum(sizes.concat(levels.map(({ parents }) => parents.length))) / 8));
  let at = 0;
  levels.forEach(({ parents }, i) => {
    let child = 0;
    for (let node = 0; node < sizes[i]; node += 1, at += 1) {
      for (; parents[child] === node; child += 1, at += 1) bits[at >> 3] |= 1 << (at & 7);
    }
  });
  return Buffer.concat([uint32s([bits.length]), Buffer.from(bits)]);
}

const sum = (values) => values.reduce((total, one) => total + one, 0);

const lists = (all) => Buffer.concat([varints(all.map((list) => list.length)), uint16s(all.flat())]);

function varints(values) {
  const bytes = [];
  for (let value of values) {
    for (; value >= 0x80; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
    bytes.push(value);
  }
  return Buffer.from(bytes);
}

function numbers(values, size, write) {
  const buffer = Buffer.alloc(values.length * size);
  values.forEach((value, i) => buffer[write](value, i * size));
  return buffer;
}

const uint32s = (values) => numbers(values, 4, 'writeUInt32LE');
const uint16s = (values) => numbers(values, 2, 'writeUInt16LE');
const float32s = (values) => numbers(values, 4, 'writeFloatLE');
