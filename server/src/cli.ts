#!/usr/bin/env node
/** Entry point of `dist/cli.js`: the command line. */
import { isMainThread, workerData } from 'node:worker_threads';
import type { ThreadTask } from './command-line/check/check-threads';
import { checkInThread, runCommandLine } from './command-line/program';
import { EXIT } from './command-line/terminal';
import { visible } from './text/visible';

if (isMainThread) runCommand();
else checkInThread(workerData as ThreadTask);

// Not process.exit(), which would cut off what is still to be written to a pipe.
function runCommand(): void {
  void runCommandLine(process.argv.slice(2))
    .catch((error: unknown) => {
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`nigao: ${visible(said)}\n`);
      return EXIT.trouble;
    })
    .then((code) => {
      if (code !== undefined) process.exitCode = code;
    });
}
