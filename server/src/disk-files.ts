import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { FileText, WorkspaceFiles } from './configuration/workspace-files';
import { decodeText, unreadable } from './text-file';

/** In bytes. What is larger is no glossary, and is not worth the wait. */
const LARGEST = 16 * 1024 * 1024;

/** The files around reports as they lie on this machine. */
export const diskFiles: WorkspaceFiles = {
  read: readTextFile,
  upwards: (file, name) => foldersFrom(path.dirname(file)).map((folder) => path.join(folder, name)),
  resolve: (reference, file) =>
    ON_ANOTHER_MACHINE.test(reference) ? undefined : path.resolve(path.dirname(file), reference),
};

/** `\\host\share` and `//host/share`: opening one would already talk to that host. */
const ON_ANOTHER_MACHINE = /^\s*[\\/]{2}/;

function foldersFrom(folder: string): readonly string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersFrom(above)];
}

async function readTextFile(file: string): Promise<FileText> {
  try {
    // Not waiting for a pipe that nobody writes to.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return { state: 'unreadable', reason: NO_FILE };
      if (stats.size > LARGEST) return { state: 'unreadable', reason: TOO_LARGE };
      const decoded = decodeText(await handle.readFile());
      return decoded.ok
        ? { state: 'read', text: decoded.text }
        : { state: 'unreadable', reason: decoded.message };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return isAbsent(error) ? { state: 'absent' } : { state: 'unreadable', reason: unreadable(error) };
  }
}

const NO_FILE = { zh: '不是文件', en: 'is not a file' };
const TOO_LARGE = { zh: '文件过大', en: 'the file is too large' };

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
