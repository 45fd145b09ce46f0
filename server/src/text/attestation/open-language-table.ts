import { COUNT_MASK, LONGEST_STRING, SYMBOL_SHIFT } from './language-table';
import type { LanguageTable } from './language-table';

/** What a table's file begins with: a name, and the version of the layout. */
export const MAGIC = 0x544c474e;
export const VERSION = 1;

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

/** The pairs that go on from each single symbol, as bits. */
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
