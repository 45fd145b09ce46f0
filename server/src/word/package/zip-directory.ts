import { UnreadableWord, damaged, tooLarge } from '../unreadable';

/** One part of a zip file as its directory describes it. Nothing in it has been believed yet but the bounds. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; anything else cannot be read. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** The entry in the file with everything around it: header, data and what describes the data after it. */
  readonly raw: Uint8Array;
  /** Its compressed bytes. */
  readonly data: Uint8Array;
  /** Its record in the directory. */
  readonly record: Uint8Array;
}

const END = 0x06054b50;
const RECORD = 0x02014b50;
const HEADER = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const END_SIZE = 22;
export const RECORD_SIZE = 46;
export const HEADER_SIZE = 30;

/** More parts than any report has; a file with more was made to tire the reader. */
const MOST_ENTRIES = 10_000;

/** Reads the directory of a zip file; every range it gives lies in the file, and no two entries overlap. */
export function readDirectory(file: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const { count, start } = findEnd(view);
  const records = recordsOf(file, view, start, count);
  const starts = records.map(({ header }) => header).sort((a, b) => a - b);
  const nextStart = new Map(starts.map((at, i) => [at, starts[i + 1] ?? start]));
  if (starts.some((at) => at + HEADER_SIZE > start)) throw damaged('zip: 部件越界');
  if (nextStart.size !== records.length) throw damaged('zip: 两个部件重叠');
  return records.map((record) => entryOf(file, view, record, nextStart.get(record.header) ?? start));
}

function findEnd(view: DataView): { readonly count: number; readonly start: number } {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (start > at) throw damaged('zip: 目录越界');
    if (count > MOST_ENTRIES) throw tooLarge({ zh: '部件过多', en: 'too many parts' });
    return { count, start };
  }
  throw damaged('zip: 没有目录');
}

interface DirectoryRecord {
  readonly name: string;
  readonly header: number;
  readonly bytes: Uint8Array;
}

function recordsOf(
  file: Uint8Array,
  view: DataView,
  start: number,
  count: number,
): readonly DirectoryRecord[] {
  const records: DirectoryRecord[] = [];
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (at + RECORD_SIZE > file.length || view.getUint32(at, true) !== RECORD) throw damaged('zip: 目录残缺');
    const nameLength = view.getUint16(at + 28, true);
    const end = at + RECORD_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (end > file.length) throw damaged('zip: 目录残缺');
    const name = new TextDecoder().decode(file.subarray(at + RECORD_SIZE, at + RECORD_SIZE + nameLength));
    records.push({ name, header: view.getUint32(at + 42, true), bytes: file.subarray(at, end) });
    at = end;
  }
  return records;
}

function entryOf(
  file: Uint8Array,
  view: DataView,
  { name, header, bytes }: DirectoryRecord,
  next: number,
): ZipEntry {
  if (header + HEADER_SIZE > next || view.getUint32(header, true) !== HEADER) throw damaged(`zip: ${name}`);
  const record = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const compressedSize = record.getUint32(20, true);
  const from = header + HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (from + compressedSize > next) throw damaged(`zip: ${name}`);
  const flags = record.getUint16(8, true);
  if (flags & 1) throw encrypted();
  return {
    name,
    method: record.getUint16(10, true),
    flags,
    crc: record.getUint32(16, true),
    compressedSize,
    raw: file.subarray(header, next),
    data: file.subarray(from, from + compressedSize),
    record: bytes,
  };
}

function encrypted(): UnreadableWord {
  return new UnreadableWord({
    zh: '文件已加密，请在 Word 或 WPS 中取消密码后再用',
    en: 'the file is encrypted; take the password off in Word or WPS first',
  });
}
