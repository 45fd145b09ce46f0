import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { FileHandle } from 'node:fs/promises';
import type { FileText, WorkspaceFiles } from './configuration/workspace-files';
import { LARGEST, SLICE, refusalOf, tooLarge } from './read-limited';
import { decodeText, unreadable } from './text-file';

/** The files around reports as they lie on this machine. */
export const diskFiles: WorkspaceFiles = {
  read: readTextFile,
  upwards: (file, name) => foldersFrom(path.dirname(file)).map((folder) => path.join(folder, name)),
  resolve: (reference, file) =>
    ON_ANOTHER_MACHINE.test(reference) ? undefined : path.resolve(path.dirname(file), reference),
  isWithin: async (file, folders) => {
    const real = await realPath(file);
    const roots = await Promise.all(folders.map(realPath));
    return roots.some((root) => isBelow(real, root));
  },
  folderOf: (file) => path.dirname(file),
};

/** `\\host\share` and `//host/share`: opening one would already talk to that host. */
const ON_ANOTHER_MACHINE = /^\s*[\\/]{2}/;

/** Where a file truly lies; for one that is not there, where it would. */
async function realPath(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : path.join(await realPath(folder), path.basename(file));
  }
}

function isBelow(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function foldersFrom(folder: string): readonly string[] {
  const above = path.dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersFrom(above)];
}

async function readTextFile(file: string): Promise<FileText> {
  try {
    // Not waiting for a pipe that nobody writes to.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const refusal = refusalOf(await handle.stat(), LARGEST);
      if (refusal) return { state: 'unreadable', reason: refusal };
      const bytes = await readPast(handle, LARGEST);
      if (bytes.length > LARGEST) return { state: 'unreadable', reason: tooLarge(LARGEST) };
      const decoded = decodeText(bytes);
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

/** To the end or past `limit`: files of `/proc` say that they are empty, and go on for ever. */
async function readPast(handle: FileHandle, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  while (length <= limit) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(SLICE));
    if (bytesRead === 0) break;
    parts.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(parts, length);
}

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
