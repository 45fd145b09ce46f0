import { execFile } from 'node:child_process';
import { l10n, ProgressLocation, window } from 'vscode';
import type { ExtensionContext } from 'vscode';

/** What came of a command. */
export interface NigaoOutcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line of Nigao on files. */
export type RunNigao = (title: string, args: readonly string[]) => Promise<NigaoOutcome>;

/** Longer than any Word file takes; LibreOffice may take a while to start. */
const PATIENCE = 150_000;
/** No exit code: the process was ended, by its limits or from outside. */
const STOPPED = -1;
const LONGEST_OUTPUT = 64 * 1024 * 1024;

/**
 * Word files are read and written in a process of their own, with bounds of time and memory: a file that somebody made
 * to do harm costs neither the editor nor the language server.
 */
export function createRunner(context: ExtensionContext, language: string): RunNigao {
  const commandLine = context.asAbsolutePath('server/dist/cli.js');
  const spoken = language.startsWith('zh') ? 'zh' : 'en';
  return (title, args) =>
    Promise.resolve(
      window.withProgress({ location: ProgressLocation.Notification, title }, () =>
        run(['--max-old-space-size=1024', commandLine, ...args, '--language', spoken]),
      ),
    );
}

function run(args: readonly string[]): Promise<NigaoOutcome> {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const options = { env, timeout: PATIENCE, maxBuffer: LONGEST_OUTPUT, windowsHide: true };
  return new Promise((resolve) => {
    execFile(process.execPath, [...args], options, (error, output, errors) => {
      const code = error ? (typeof error.code === 'number' ? error.code : STOPPED) : 0;
      const isAnswer = code >= 0 && code <= 2;
      const told = isAnswer
        ? errors.replace(/^nigao: /gm, '').trim()
        : l10n.t('This took too much time or memory and was stopped');
      resolve({ code: isAnswer ? code : 2, output, errors: told });
    });
  });
}
