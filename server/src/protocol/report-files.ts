/** A report as it lies in a folder. */
export interface ReportFile {
  /** Absolute. */
  readonly path: string;
  /** Another one when the file has changed. */
  readonly stamp: string;
}

/** The reports that lie around the one being written; the server reads them and never writes. */
export interface ReportFiles {
  /** The `*.report.md` files in a folder, and below it if `deep`; a bounded number, none of them large. Never rejects. */
  readonly list: (folder: string, deep: boolean) => Promise<readonly ReportFile[]>;
  /** The beginning of a file, long enough for its front matter and title; `undefined` if it cannot be read. */
  readonly readStart: (path: string) => Promise<string | undefined>;
  /** The whole text; `undefined` if it cannot be read. */
  readonly readWhole: (path: string) => Promise<string | undefined>;
}
