// What linking a native module for Windows takes besides the sources: the delayed link to the host program.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './compilers.mjs';

const PREFIX = 'x86_64-w64-mingw32';

/** Makes the import library and the hook object in `folder`; returns both files, to be linked in. */
export function makeDelayedImports(sources, folder) {
  const definition = path.join(folder, 'node.def');
  const library = path.join(folder, 'libnode.a');
  const hook = path.join(folder, 'delay-load-hook.o');
  writeFileSync(definition, mergedDefinition(sources.nodeApiDefinitions));
  run(`${PREFIX}-dlltool`, ['-d', definition, '-D', 'node.exe', '--output-delaylib', library]);
  run(`${PREFIX}-gcc`, ['-c', sources.delayLoadHook, '-o', hook]);
  return [hook, library];
}

/** The Node-API's two lists of exported names as one: the second's own head is left out. */
function mergedDefinition([first, second]) {
  const names = readFileSync(second, 'utf8')
    .split('\n')
    .filter((line) => !/NAME|EXPORTS/.test(line));
  return [readFileSync(first, 'utf8'), ...names].join('\n');
}
