import path from 'node:path';
import type { ReportDocument } from '../../document/report-document';
import { identityOf, isOfLastYear, reportsOfLastYear } from '../../figures/last-year/report-identity';
import type { ReportIdentity } from '../../figures/last-year/report-identity';
import { pathOf, uriOf } from '../addresses';
import type { OpenDocument, OpenDocuments } from '../documents';
import type { ReportFiles } from '../report-files';
import { createReportsInFolder } from './reports-in-folder';
import type { FolderToLookIn, ReportsInFolder } from './reports-in-folder';
import type { WorkspaceFolders } from './workspace-folders';

/** The reports of last year that lie around those being written. */
export interface EarlierReportsAround {
  /**
   * For the newest snapshot of an open document, from what is known already: open documents first, then files. What is
   * not known yet is read meanwhile, and `onFound` is called when it is.
   */
  readonly of: (document: ReportDocument) => readonly ReportDocument[];
  /**
   * The open documents whose report of last year an open document is, or was when this was last asked: what is found in
   * them rests on it.
   */
  readonly dependents: (uri: string) => readonly string[];
  /** The address of a report that `of` has given. */
  readonly addressOf: (document: ReportDocument) => string | undefined;
  /** To be called when a report has been saved, or one has changed, come or gone on disk. */
  readonly lookAgain: () => void;
}

interface EarlierReportsOptions {
  readonly files: ReportFiles;
  readonly documents: OpenDocuments;
  readonly folders: Pick<WorkspaceFolders, 'of'>;
  readonly onFound: () => void;
}

/**
 * Finds them by 单位 and 期间 of the front matter, or by the title, among the reports of a document's workspace folder;
 * without one, among those in the folder that the document itself lies in.
 */
export function createEarlierReports(options: EarlierReportsOptions): EarlierReportsAround {
  const { files, documents, folders, onFound } = options;
  const known = new Map<string, ReportsInFolder>();
  const addresses = new WeakMap<ReportDocument, string>();
  const identities = new Map<string, ReportIdentity>();
  const reportsIn = (folder: FolderToLookIn): ReportsInFolder => {
    const reports = known.get(folder.path) ?? createReportsInFolder(folder, files, onFound);
    known.set(folder.path, reports);
    return reports;
  };
  return {
    of: (document) => {
      const identity = identityOf(document);
      if (!identity) return [];
      const open = openIn(documents);
      const own = open.find((one) => one.document === document);
      if (!own) return [];
      const around = addressAround(own.uri, folders);
      const beside = open.filter((one) => one !== own && addressAround(one.uri, folders) === around);
      const hidden = new Set(open.map(({ uri }) => pathOf(uri)));
      const folder = folderAround(own.uri, folders);
      const found = folder ? reportsIn(folder).ofLastYear(identity) : [];
      const candidates = [
        ...beside,
        ...found
          .filter((one) => !hidden.has(one.path))
          .map((one) => ({ uri: uriOf(one.path), document: one.document })),
      ];
      for (const one of candidates) addresses.set(one.document, one.uri);
      const reports = candidates.map((one) => one.document);
      return reportsOfLastYear(reports, document);
    },
    dependents: (uri) => {
      const open = openIn(documents);
      const own = open.find((one) => one.uri === uri);
      const before = identities.get(uri);
      const now = own && identityOf(own.document);
      if (now) identities.set(uri, now);
      else identities.delete(uri);
      const around = addressAround(uri, folders);
      const isEarlier = (later: ReportIdentity): boolean =>
        [before, now].some((identity) => identity && isOfLastYear(identity, later));
      return open.flatMap((one) => {
        const identity = one.uri === uri ? undefined : identityOf(one.document);
        return identity && isEarlier(identity) && addressAround(one.uri, folders) === around ? [one.uri] : [];
      });
    },
    addressOf: (document) => addresses.get(document),
    lookAgain: () => {
      for (const reports of known.values()) reports.lookAgain();
    },
  };
}

function openIn(documents: OpenDocuments): readonly OpenDocument[] {
  return documents.uris().flatMap((uri) => documents.get(uri) ?? []);
}

/** The workspace folder as an address, or the folder of the document itself; the same for documents side by side. */
function addressAround(uri: string, folders: Pick<WorkspaceFolders, 'of'>): string {
  return folders.of(uri) ?? uri.slice(0, uri.lastIndexOf('/') + 1);
}

/** The folder on this machine to look in; `undefined` for a document that lies elsewhere or nowhere yet. */
function folderAround(uri: string, folders: Pick<WorkspaceFolders, 'of'>): FolderToLookIn | undefined {
  const workspace = folders.of(uri);
  if (workspace !== undefined) {
    const root = pathOf(workspace);
    return root === undefined ? undefined : { path: path.resolve(root), deep: true };
  }
  const own = pathOf(uri);
  return own === undefined ? undefined : { path: path.dirname(own), deep: false };
}
