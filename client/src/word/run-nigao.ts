import { execFile } from 'node:child_process';
import { ProgressLocation, window } from 'vscode';
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
      const code = error ? (typeof error.code === 'number' ? error.code : 2) : 0;
      resolve({ code, output, errors: errors.replace(/^nigao: /gm, '').trim() });
    });
  });
}
