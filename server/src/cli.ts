#!/usr/bin/env node
/** Entry point of `dist/cli.js`: the command line. */
import { runCommandLine } from './command-line/program';
import { EXIT } from './command-line/terminal';
import { visible } from './text/visible';

// Not process.exit(), which would cut off what is still to be written to a pipe.
void runCommandLine(process.argv.slice(2))
  .catch((error: unknown) => {
    process.stderr.write(
      `nigao: ${visible(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
    );
    return EXIT.trouble;
  })
  .then((code) => {
    if (code !== undefined) process.exitCode = code;
  });
