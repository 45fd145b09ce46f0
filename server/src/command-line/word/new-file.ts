import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { unreadable } from '../../text-file';
import type { FileProblem } from '../report-files';

/**
 * Writes a file that is not there yet: beside its place first, so that it is there whole or not at all. A file of that
 * name is never written over.
 */
export function writeNewFile(file: string, content: Uint8Array): FileProblem | undefined {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    if (existsSync(file)) return alreadyThere(file);
    writeWhole(beside, content);
    takePlace(beside, file);
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return alreadyThere(file);
    return { path: file, message: unreadable(error) };
  } finally {
    rmSync(beside, { force: true });
  }
}

function writeWhole(file: string, content: Uint8Array): void {
  const descriptor = openSync(file, 'wx');
  try {
    for (let at = 0; at < content.length;) at += writeSync(descriptor, content, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** A link refuses to take the place of a file that has appeared meanwhile; not every file system has links. */
function takePlace(beside: string, file: string): void {
  try {
    linkSync(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(file)) throw error;
    renameSync(beside, file);
  }
}

function alreadyThere(file: string): FileProblem {
  return {
    path: file,
    message: {
      zh: '文件已存在，未覆盖；请用 -o 另指定一个文件名',
      en: 'the file exists and was not overwritten; name another one with -o',
    },
  };
}
