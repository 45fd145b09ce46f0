import { Emitter } from 'vscode-languageserver/node';
import type { CheckedFile } from '../../configuration/workspace-configuration';

/**
 * What happens during a session. The parts of a session announce it here, and `connectSession` says what follows from
 * it, so that no part needs one that is built later.
 */
export interface SessionEvents {
  /** A document was opened or edited; carries its address. */
  readonly changed: Emitter<string>;
  readonly closed: Emitter<string>;
  readonly saved: Emitter<void>;
  /** The writer has asked for a document to be saved; what an editor saves on its own does not count. */
  readonly savedByWriter: Emitter<string>;
  /** Words have become known that a rule had asked for. */
  readonly wordsKnown: Emitter<void>;
  readonly settingsChanged: Emitter<void>;
  /** A configuration file or glossary that reports depend on has changed. */
  readonly filesChanged: Emitter<void>;
  /** The files that configure a document have been read; carries them with their problems. */
  readonly filesRead: Emitter<{ readonly uri: string; readonly files: readonly CheckedFile[] }>;
  /** A report has changed, come or gone on disk. */
  readonly reportsChanged: Emitter<void>;
  /** A report of last year has been read. */
  readonly earlierFound: Emitter<void>;
}

export function createSessionEvents(): SessionEvents {
  return {
    changed: new Emitter(),
    closed: new Emitter(),
    saved: new Emitter(),
    savedByWriter: new Emitter(),
    wordsKnown: new Emitter(),
    settingsChanged: new Emitter(),
    filesChanged: new Emitter(),
    filesRead: new Emitter(),
    reportsChanged: new Emitter(),
    earlierFound: new Emitter(),
  };
}
