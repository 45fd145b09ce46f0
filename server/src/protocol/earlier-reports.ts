import path from 'node:path';
import { openReport } from '../document/report-document';
import type { ReportDocument } from '../document/report-document';
import { identityOf, isOfLastYear } from '../figures/against/report-identity';
import type { ReportIdentity } from '../figures/against/report-identity';
import { pathOf, uriOf } from './addresses';
import type { OpenDocument, OpenDocuments } from './documents';
import type { ReportFile, ReportFiles } from './report-files';
import type { WorkspaceFolders } from './workspace-folders';

/** The reports of last year that lie around those being written. */
export interface EarlierReports {
  /**
   * For an open document, from what is known already: open documents first, then files. What is not known yet is read
   * meanwhile, and `onFound` is called when it is.
   */
  readonly of: (document: ReportDocument) => readonly ReportDocument[];
  /** The address of a report that `of` has given. */
  readonly addressOf: (document: ReportDocument) => string | undefined;
  /** To be called when a report has been saved, or one has changed, come or gone on disk. */
  readonly lookAgain: () => void;
}

export interface EarlierReportsOptions {
  readonly files: ReportFiles;
  readonly documents: OpenDocuments;
  readonly folders: Pick<WorkspaceFolders, 'of'>;
  readonly onFound: () => void;
}

/** Two drafts of one report may lie side by side; more are never held against a document. */
const MOST_EARLIER = 3;

/** Finds them by 单位 and 期间 of the front matter, or by the title, in the workspace folder of a document. */
export function createEarlierReports({ files, documents, folders, onFound }: EarlierReportsOptions): EarlierReports {
  const places = new Map<string, ReportPlace>();
  const addresses = new WeakMap<ReportDocument, string>();

  const opened = (document: ReportDocument): OpenDocument | undefined =>
    openDocuments(documents).find((one) => one.document === document);

  const placeAround = (uri: string): ReportPlace | undefined => {
    const around = folderAround(uri, folders);
    if (!around) return undefined;
    const place = places.get(around.folder) ?? createPlace(around, files, onFound);
    places.set(around.folder, place);
    return place;
  };

  return {
    of: (document) => {
      const identity = identityOf(document);
      const own = identity && opened(document);
      if (!own) return [];
      const place = placeAround(own.uri);
      const isBeside = ({ uri }: OpenDocument): boolean => uri !== own.uri && placeAround(uri) === place;
      const beside = openDocuments(documents).filter(isBeside);
      const open = beside.filter((one) => isOfLastYearOf(one.document, identity));
      const hidden = new Set(openDocuments(documents).map(({ uri }) => uri));
      const found = [...open, ...(place?.earlierThan(identity) ?? []).filter(({ uri }) => !hidden.has(spelled(uri)))];
      for (const one of found) addresses.set(one.document, one.uri);
      return found.slice(0, MOST_EARLIER).map((one) => one.document);
    },
    addressOf: (document) => addresses.get(document),
    lookAgain: () => {
      for (const place of places.values()) place.lookAgain();
    },
  };
}
