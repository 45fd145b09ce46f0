import { openReport } from '../../document/report-document';
import type { ReportDocument } from '../../document/report-document';
import { identityOf, isOfLastYear } from '../../figures/last-year/report-identity';
import type { ReportIdentity } from '../../figures/last-year/report-identity';
import type { ReportFile, ReportFiles } from '../report-files';

/** A report that was read from a file. */
interface FoundReport {
  readonly path: string;
  readonly document: ReportDocument;
}

/** The reports in one folder, known by whose they are and on what time; read only where one is wanted. */
export interface ReportsInFolder {
  /** Those of last year as far as they have been read; the others are read meanwhile. */
  readonly ofLastYear: (identity: ReportIdentity) => readonly FoundReport[];
  /** Something may have changed on disk. */
  readonly lookAgain: () => void;
}

export interface FolderToLookIn {
  readonly path: string;
  /** Whether the folders below it count too. */
  readonly deep: boolean;
}

interface Entry {
  readonly file: ReportFile;
  readonly identity: ReportIdentity | undefined;
}

interface Loaded {
  readonly stamp: string;
  /** `undefined` if it could not be read. */
  readonly document: ReportDocument | undefined;
}

/** Reports are wanted for the documents that are being written: never many at once. */
const MOST_WANTED = 8;

export function createReportsInFolder(
  folder: FolderToLookIn,
  files: ReportFiles,
  onFound: () => void,
): ReportsInFolder {
  let entries: readonly Entry[] = [];
  let isOutdated = true;
  let isUpdating = false;
  const loaded = new Map<string, Loaded>();
  const wanted = new Map<string, ReportIdentity>();

  const entriesFor = (identity: ReportIdentity): readonly Entry[] =>
    entries.filter((one) => one.identity && isOfLastYear(one.identity, identity));
  const isLoaded = ({ file }: Entry): boolean => loaded.get(file.path)?.stamp === file.stamp;

  const needs = (): readonly Entry[] => [...wanted.values()].flatMap(entriesFor);

  async function lookForFiles(): Promise<void> {
    isOutdated = false;
    const before = new Map(entries.map((entry) => [entry.file.path, entry]));
    const found: Entry[] = [];
    for (const file of await files.list(folder.path, folder.deep)) {
      const known = before.get(file.path);
      const isKnown = known?.file.stamp === file.stamp;
      found.push(isKnown ? known : { file, identity: await identify(file, files) });
    }
    entries = found;
  }

  /** Reads what is wanted and lets go of what no longer is. Whether anything is other than it was. */
  async function load(): Promise<boolean> {
    const needed = new Map(needs().map((entry) => [entry.file.path, entry]));
    let hasChanged = false;
    for (const path of [...loaded.keys()]) {
      if (!needed.has(path)) hasChanged = loaded.delete(path);
    }
    for (const entry of needed.values()) {
      if (isLoaded(entry)) continue;
      const { path, stamp } = entry.file;
      const text = await files.readWhole(path);
      loaded.set(path, { stamp, document: text === undefined ? undefined : openReport(text) });
      hasChanged = true;
    }
    return hasChanged;
  }

  async function update(): Promise<void> {
    if (isUpdating) return;
    isUpdating = true;
    let hasChanged = false;
    try {
      do {
        if (isOutdated) await lookForFiles();
        hasChanged = (await load()) || hasChanged;
      } while (isOutdated || !needs().every(isLoaded));
    } finally {
      isUpdating = false;
    }
    if (hasChanged) onFound();
  }

  return {
    ofLastYear: (identity) => {
      const key = JSON.stringify(identity);
      wanted.delete(key);
      wanted.set(key, identity);
      const [oldest] = wanted.keys();
      if (wanted.size > MOST_WANTED && oldest !== undefined) wanted.delete(oldest);
      const found = entriesFor(identity);
      if (isOutdated || !found.every(isLoaded)) void update();
      return found.flatMap(({ file: { path } }) => {
        const document = loaded.get(path)?.document;
        return document ? [{ path, document }] : [];
      });
    },
    lookAgain: () => {
      isOutdated = true;
      if (wanted.size > 0) void update();
    },
  };
}

async function identify(file: ReportFile, { readStart }: ReportFiles): Promise<ReportIdentity | undefined> {
  const start = await readStart(file.path);
  return start === undefined ? undefined : identityOf(openReport(start));
}
