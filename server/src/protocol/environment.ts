import type { WorkspaceFiles } from '../configuration/workspace-files';
import type { FigureEntry } from '../features/figures/figures';
import type { Knowledge } from '../knowledge/types';
import type { Slip } from '../text/attestation/slips';
import type { Bilingual, Language } from '../text/language';
import type { SegmenterName } from '../text/segmentation/words';
import type { DocumentationOf } from './convert/diagnostics';
import type { ReportFiles } from './report-files';

/** What the server needs of the installation it runs from; it opens no files itself. */
export interface ServerEnvironment {
  readonly version: string;
  readonly knowledge: Knowledge;
  /** Starts the segmenter; it loads nothing before its first use. */
  readonly startSegmenter: (listeners: SegmenterListeners) => BackgroundSegmenter;
  /** These files and the reports are all that the server ever reads while it runs. */
  readonly files: WorkspaceFiles;
  readonly reports: ReportFiles;
  readonly documentationOf: DocumentationOf;
  /** The list of figures as the content of a file. */
  readonly figuresFile: (
    figures: readonly FigureEntry[],
    format: 'xlsx' | 'csv',
    language: Language,
  ) => Promise<Uint8Array>;
}

/** How far the segmenter has got. */
export interface SegmenterStatus {
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  readonly name?: SegmenterName;
  /** Why it failed, or why this engine serves instead of a better one. */
  readonly reason?: Bilingual;
}

interface SegmenterListeners {
  readonly onReady: (status: SegmenterStatus) => void;
  readonly onFailed: (status: SegmenterStatus) => void;
}

/** Cuts text into words, and looks for wrong characters, in a thread of its own. */
export interface BackgroundSegmenter {
  /** The words of each text; joined together they are exactly the text. Rejects once it has failed. */
  readonly cut: (texts: readonly string[]) => Promise<readonly (readonly string[])[]>;
  /** The wrong characters that each text seems to have. Rejects where they cannot be found out. */
  readonly slips: (texts: readonly string[]) => Promise<readonly (readonly Slip[])[]>;
  readonly status: () => SegmenterStatus;
  readonly dispose: () => Promise<void>;
}
