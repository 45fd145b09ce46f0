import type { Bilingual, Language } from '../text/language';
import { visible, visibleInLine, withoutWorkflowCommands } from '../text/visible';
import { CHECKING, createProgress } from './progress';

/** Where a command's answer and its complaints go. */
export interface Terminal {
  readonly language: Language;
  /** Whether the standard output is shown to a person, not written to a file or read by a program. */
  readonly isScreen: boolean;
  /** To the standard output: bytes as they are, text with nothing in it that a terminal would obey. */
  readonly write: (content: string | Uint8Array) => void;
  /** A line to the error stream. */
  readonly complain: (message: Bilingual) => void;
  /** Shows how far a command has got, if that takes long and someone watches. */
  readonly progress: (done: number, total: number) => void;
}

interface TerminalOptions {
  readonly language: Language;
  /** Whether a log is read for commands, and none are meant to be written. */
  readonly isLogOfWorkflow: boolean;
}

/** The process's own terminal. A reader that has gone away (`| head`) ends the process without a word. */
export function openTerminal({ language, isLogOfWorkflow }: TerminalOptions): Terminal {
  const harmless = isLogOfWorkflow ? withoutWorkflowCommands : (text: string) => text;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const progress = createProgress(process.stderr, CHECKING[language]);
  return {
    language,
    isScreen: process.stdout.isTTY,
    write: (text) => {
      progress.clear();
      process.stdout.write(typeof text === 'string' ? harmless(visible(text)) : text);
    },
    complain: (message) => {
      progress.clear();
      process.stderr.write(`${harmless(visibleInLine(`nigao: ${message[language]}`))}\n`);
    },
    progress: progress.show,
  };
}

/** How a command ended: nothing loud was found, something was, or it could not do all it was asked to. */
export const EXIT = { clean: 0, found: 1, trouble: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
