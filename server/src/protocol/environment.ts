import type { Knowledge } from '../knowledge/types';
import type { SegmenterHandle, SegmenterOptions } from '../segmenter/start-segmenter';
import type { DocumentationOf } from './diagnostics';

/** What the server needs of the installation it runs from; it opens no files itself. */
export interface ServerEnvironment {
  readonly version: string;
  readonly knowledge: Knowledge;
  /** Starts the segmenter; it loads nothing before its first use. */
  readonly startSegmenter: (listeners: SegmenterListeners) => SegmenterHandle;
  readonly documentationOf: DocumentationOf;
}

export type SegmenterListeners = Pick<SegmenterOptions, 'onReady' | 'onFailed'>;
