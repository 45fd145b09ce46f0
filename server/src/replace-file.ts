import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import path from 'node:path';
import { unreadable } from './text-file';
import type { Bilingual } from './text/language';

/**
 * Puts new text in the place of a file, so that at every moment, whatever is killed and however full the disk is, either
 * the old text or the new one lies there whole: the new one is written beside it, made durable and then renamed. Links
 * are followed, mode and owner kept.
 *
 * @param before the bytes that `after` was made from: a file that holds others by now is left alone
 * @returns why the file is as it was, or nothing if it was replaced
 */
export function replaceFile(file: string, before: Uint8Array, after: string): Bilingual | undefined {
  try {
    const target = realpathSync(file);
    accessSync(target, constants.W_OK);
    return replace(target, before, Buffer.from(after));
  } catch (error) {
    return unwritable(error);
  }
}

function replace(target: string, before: Uint8Array, after: Uint8Array): Bilingual | undefined {
  const stats = statSync(target);
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
  let isNeeded = false;
  try {
    const keepsOwner = writeBeside(beside, after, stats);
    if (!readFileSync(target).equals(before)) return CHANGED;
    // A file of several names, or of an owner we cannot give it, has to stay the same file.
    const staysSame = stats.nlink > 1 || !keepsOwner;
    if (!staysSame) renameSync(beside, target);
    isNeeded = staysSame && !overwrite(target, after);
    makeDurable(path.dirname(target));
    return isNeeded ? cutShort(beside) : undefined;
  } finally {
    if (!isNeeded) rmSync(beside, { force: true });
  }
}

function cutShort(beside: string): Bilingual {
  return {
    zh: `写入中断，修改后的全文在 ${beside}`,
    en: `the writing was cut short; the whole text, fixed, is in ${beside}`,
  };
}

const CHANGED: Bilingual = {
  zh: '检查期间文件已被其他程序改动，未写入，请重新检查',
  en: 'the file has been changed by another program meanwhile and was not written; check it again',
};

/** Whether the new file could be given the owner of the old one. */
function writeBeside(beside: string, bytes: Uint8Array, { mode, uid, gid }: Stats): boolean {
  const descriptor = openSync(beside, 'wx', 0o600);
  try {
    writeWhole(descriptor, bytes);
    const keepsOwner = hasOwner(descriptor, uid, gid);
    fchmodSync(descriptor, mode & 0o7777);
    fsyncSync(descriptor);
    return keepsOwner;
  } finally {
    closeSync(descriptor);
  }
}

function hasOwner(descriptor: number, uid: number, gid: number): boolean {
  if (process.platform === 'win32') return true;
  try {
    fchownSync(descriptor, uid, gid);
    return true;
  } catch {
    return false;
  }
}

/** Whether it went well. If not, the copy beside it, whole and durable by now, is all there is. */
function overwrite(target: string, bytes: Uint8Array): boolean {
  try {
    const descriptor = openSync(target, 'r+');
    try {
      writeWhole(descriptor, bytes);
      ftruncateSync(descriptor, bytes.length);
      fsyncSync(descriptor);
      return true;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return false;
  }
}

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}

/** The rename itself, where folders can be synchronised. */
function makeDurable(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows has no such thing.
  }
}

function unwritable(error: unknown): Bilingual {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return { zh: '磁盘空间不足，未写入，原文未动', en: 'the disk is full; the file is as it was' };
  const reason = unreadable(error);
  return { zh: `未写入：${reason.zh}`, en: `not written: ${reason.en}` };
}
