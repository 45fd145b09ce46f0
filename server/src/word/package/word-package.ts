import { Inflate, deflateSync } from 'fflate';
import { damaged, tooLarge, UnreadableWord } from '../unreadable';
import { crc32 } from './crc32';
import { refuseOtherFormats } from './other-formats';
import { HEADER_SIZE, readDirectory, RECORD_SIZE } from './zip-directory';
import type { ZipEntry } from './zip-directory';

/** The parts of a .docx. A part is unpacked only when it is asked for. */
export interface WordPackage {
  readonly names: readonly string[];
  /** What a part holds; undefined where there is no such part. */
  readonly read: (name: string) => Uint8Array | undefined;
  /** The file with some parts replaced or added; every other part keeps its compressed bytes. */
  readonly withParts: (parts: ReadonlyMap<string, Uint8Array>) => Uint8Array;
}

/** Far more than a report with pictures has. */
const LARGEST_FILE = 64 * 1024 * 1024;
/** Of one part once it is unpacked: some forty thousand pages. */
const LARGEST_PART = 48 * 1024 * 1024;

/** Opens a .docx. Throws `UnreadableWord` for anything else. */
export function openPackage(file: Uint8Array): WordPackage {
  if (file.length > LARGEST_FILE) {
    throw tooLarge({ zh: `超过 ${LARGEST_FILE >> 20} MB`, en: `over ${LARGEST_FILE >> 20} MB` });
  }
  refuseOtherFormats(file);
  const entries = readDirectory(file);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (byName.size !== entries.length) throw damaged('zip: 两个部件同名');
  return {
    names: [...byName.keys()],
    read: (name) => {
      const entry = byName.get(name);
      return entry && unpack(entry);
    },
    withParts: (parts) => (parts.size === 0 ? file.slice() : rewrite(entries, parts)),
  };
}

/** Trusts no size that the file states: unpacks in pieces and stops where it gets too much. */
function unpack({ name, method, data, crc }: ZipEntry): Uint8Array {
  if (method === 0) return checked(name, data.slice(), crc);
  if (method !== 8) throw damaged(`zip: ${name} 的压缩方式不受支持`);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size > LARGEST_PART) throw tooLarge({ zh: `${name} 解压后过大`, en: `${name} unpacks to too much` });
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < data.length || at === 0; at += PIECE) {
      inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
    }
  } catch (error) {
    if (error instanceof UnreadableWord) throw error;
    throw damaged(`zip: ${name}`);
  }
  return checked(name, joined(pieces, size), crc);
}

/** Of packed bytes; a bomb makes about a thousand times as many of them. */
const PIECE = 16 * 1024;

function checked(name: string, bytes: Uint8Array, crc: number): Uint8Array {
  if (crc32(bytes) !== crc) throw damaged(`zip: ${name} 校验不符`);
  return bytes;
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A part as it will lie in the file, and its record without the place. */
interface Packed {
  readonly raw: Uint8Array;
  readonly record: Uint8Array;
}

function rewrite(entries: readonly ZipEntry[], parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const known = new Set(entries.map(({ name }) => name));
  const packed: Packed[] = [...entries]
    .sort((a, b) => a.raw.byteOffset - b.raw.byteOffset)
    .map((entry) => {
      const part = parts.get(entry.name);
      return part ? pack(entry.name, part) : entry;
    });
  for (const [name, part] of parts) if (!known.has(name)) packed.push(pack(name, part));
  return zipOf(packed);
}

/** A new zip file with these parts in this order. The same parts give the same bytes. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipOf(Array.from(parts, ([name, part]) => pack(name, part)));
}

function zipOf(packed: readonly Packed[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let size = 0;
  for (const { raw, record } of packed) {
    const placed = record.slice();
    viewOf(placed).setUint32(42, size, true);
    records.push(placed);
    pieces.push(raw);
    size += raw.length;
  }
  const directorySize = records.reduce((sum, { length }) => sum + length, 0);
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, packed.length, true);
  view.setUint16(10, packed.length, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, size, true);
  return joined([...pieces, ...records, end], size + directorySize + end.length);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** 1 January 1980, as early as a zip file can tell: the same text always gives the same file. */
const DATE = 0x21;

function pack(name: string, part: Uint8Array): Packed {
  const encoded = new TextEncoder().encode(name);
  const data = deflateSync(part, { level: 6 });
  const crc = crc32(part);
  const raw = new Uint8Array(HEADER_SIZE + encoded.length + data.length);
  const record = new Uint8Array(RECORD_SIZE + encoded.length);
  describe(viewOf(raw), 0x04034b50, 4, { crc, packed: data.length, size: part.length, name: encoded.length });
  describe(viewOf(record), 0x02014b50, 6, {
    crc,
    packed: data.length,
    size: part.length,
    name: encoded.length,
  });
  viewOf(record).setUint16(4, 20, true);
  raw.set(encoded, HEADER_SIZE);
  raw.set(data, HEADER_SIZE + encoded.length);
  record.set(encoded, RECORD_SIZE);
  return { raw, record };
}

interface Sizes {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly name: number;
}

/** What a part's header and its record in the directory say alike, from `at` on. */
function describe(view: DataView, signature: number, at: number, { crc, packed, size, name }: Sizes): void {
  view.setUint32(0, signature, true);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, 8, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name, true);
}
