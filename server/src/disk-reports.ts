import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { diskFiles } from './disk-files';
import type { ReportFile, ReportFiles } from './protocol/report-files';

/** A folder with more reports is an archive; the first so many are looked at. */
const MOST_REPORTS = 400;

/** So many folders are gone through: someone may have opened their whole home directory. */
const MOST_FOLDERS = 2000;

/** In bytes: a hundred pages and more. */
const LARGEST = 512 * 1024;

/** In bytes: front matter, title and salutation are well within. */
const START = 4 * 1024;

/** The reports on this machine's disks. */
export const diskReports: ReportFiles = {
  list: listReports,
  readStart,
  readWhole: async (file) => {
    const reading = await diskFiles.read(file);
    return reading.state === 'read' ? reading.text : undefined;
  },
};

async function listReports(root: string, deep: boolean): Promise<readonly ReportFile[]> {
  const found: string[] = [];
  const folders = [root];
  for (let i = 0; i < Math.min(folders.length, MOST_FOLDERS) && found.length < MOST_REPORTS; i += 1) {
    const folder = folders[i] ?? root;
    for (const entry of await entriesOf(folder)) {
      const below = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        if (deep && !entry.name.startsWith('.') && entry.name !== 'node_modules') folders.push(below);
      } else if (entry.isFile() && entry.name.endsWith('.report.md')) found.push(below);
    }
  }
  const files = await Promise.all(found.slice(0, MOST_REPORTS).map(stamped));
  return files.filter((file) => file !== undefined);
}

/** Sorted; none for a folder that cannot be read. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function stamped(file: string): Promise<ReportFile | undefined> {
  const stats = await stat(file).catch(() => undefined);
  return stats && stats.size <= LARGEST ? { path: file, stamp: `${stats.mtimeMs}/${stats.size}` } : undefined;
}

async function readStart(file: string): Promise<string | undefined> {
  const handle = await open(file).catch(() => undefined);
  try {
    const read = await handle?.read(Buffer.alloc(START), 0, START, 0);
    // A character that is cut off at the end becomes U+FFFD; a byte order mark is left out.
    return read && new TextDecoder('utf-8').decode(read.buffer.subarray(0, read.bytesRead));
  } catch {
    return undefined;
  } finally {
    await handle?.close();
  }
}
