#!/usr/bin/env node
/** Entry point of `dist/cli.js`: the command line. */
import { runCommandLine } from './command-line/program';

// Not process.exit(), which would cut off what is still to be written to a pipe.
void runCommandLine(process.argv.slice(2)).then((code) => {
  if (code !== undefined) process.exitCode = code;
});
