import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Stats } from 'node:fs';
import type { Bilingual } from './text/language';
import { unreadable } from './text-file';

/** In bytes: some five million Chinese characters. What is larger is no report and no glossary, and not worth the wait. */
export const LARGEST = 16 * 1024 * 1024;

/** The bytes of a file, or why they are not to be had. */
export type LimitedReading =
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly isAbsent: boolean; readonly message: Bilingual };

/**
 * Reads a file that may be anything. A pipe or a device, which may never end, is refused, and what a file says of its
 * size is not believed: those of `/proc` say 0 and go on for ever.
 */
export function readLimited(file: string, limit = LARGEST): LimitedReading {
  try {
    // Not waiting for a pipe that nobody writes to.
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(descriptor);
      const refusal = refusalOf(stats, limit);
      if (refusal) return refused(refusal);
      const bytes = readPast(descriptor, limit, stats.size);
      return bytes.length > limit ? refused(tooLarge(limit)) : { ok: true, bytes };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { ok: false, isAbsent: code === 'ENOENT' || code === 'ENOTDIR', message: unreadable(error) };
  }
}

/** Why something is not read at all. */
export function refusalOf(stats: Stats, limit: number): Bilingual | undefined {
  if (stats.isDirectory()) return IS_FOLDER;
  if (!stats.isFile()) return NO_FILE;
  return stats.size > limit ? tooLarge(limit) : undefined;
}

/** The first bytes of a file, at most `length`; `undefined` for what cannot be read. */
export function readStart(file: string, length: number): Buffer | undefined {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return fstatSync(descriptor).isFile()
        ? readPast(descriptor, length - 1, 0).subarray(0, length)
        : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

/** Reads in whole slices, to the end or past `limit`. */
function readPast(descriptor: number, limit: number, expected: number): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  while (length <= limit) {
    // One slice more than expected shows at once that there is no more.
    const slices = Math.floor(Math.max(0, expected - length) / SLICE) + 1;
    const part = Buffer.allocUnsafe(slices * SLICE);
    const read = readSync(descriptor, part, 0, part.length, null);
    if (read === 0) break;
    parts.push(part.subarray(0, read));
    length += read;
  }
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

/** In bytes, read at once; some files of `/proc` can be read in multiples of 8 only. */
export const SLICE = 64 * 1024;

const NO_FILE: Bilingual = { zh: '不是普通文件', en: 'is not a regular file' };
const IS_FOLDER: Bilingual = { zh: '是目录，不是文件', en: 'is a directory' };

/** What is said of a file of more than `limit` bytes. */
export function tooLarge(limit: number): Bilingual {
  const megabytes = limit / 1024 / 1024;
  return {
    zh: `文件过大（上限 ${megabytes} MB）`,
    en: `the file is too large (the limit is ${megabytes} MB)`,
  };
}

function refused(message: Bilingual): LimitedReading {
  return { ok: false, isAbsent: false, message };
}
