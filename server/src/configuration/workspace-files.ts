import type { Bilingual } from '../text/language';

/** What came of reading a file. */
export type FileText =
  | { readonly state: 'read'; readonly text: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly reason: Bilingual };

/** The files around a report, as far as they say how it is checked. A file goes by its absolute path. */
export interface WorkspaceFiles {
  /** The text without its byte order mark. Never rejects. */
  readonly read: (file: string) => Promise<FileText>;
  /** The files of that name beside `file` and in every folder above it, nearest first. */
  readonly upwards: (file: string, name: string) => readonly string[];
  /** The file that `reference` means where it is in `file`; undefined for one on another machine. */
  readonly resolve: (reference: string, file: string) => string | undefined;
  /** Whether `file` lies in one of the folders, or below, once links are followed. Never rejects. */
  readonly isWithin: (file: string, folders: readonly string[]) => Promise<boolean>;
  readonly folderOf: (file: string) => string;
}

/** Files as they were when first asked for, so that nothing is read while someone types. */
interface FileMemory {
  readonly read: (file: string) => Promise<FileText>;
  readonly holds: (file: string) => boolean;
  /** Reads all of them anew. A file that has not changed keeps its object; true if any other is there. */
  readonly refresh: () => Promise<boolean>;
}

export function rememberFiles({ read }: Pick<WorkspaceFiles, 'read'>): FileMemory {
  const known = new Map<string, Promise<FileText>>();
  async function isOutdated(file: string, reading: Promise<FileText>): Promise<boolean> {
    const [before, now] = await Promise.all([reading, read(file)]);
    if (JSON.stringify(before) === JSON.stringify(now)) return false;
    known.set(file, Promise.resolve(now));
    return true;
  }
  return {
    read: (file) => {
      const reading = known.get(file) ?? read(file);
      known.set(file, reading);
      return reading;
    },
    holds: (file) => known.has(file),
    refresh: async () => {
      const outdated = await Promise.all([...known].map(([file, reading]) => isOutdated(file, reading)));
      return outdated.includes(true);
    },
  };
}
