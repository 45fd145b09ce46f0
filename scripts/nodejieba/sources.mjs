// Where nodejieba's sources are, and a fingerprint of everything that goes into the native module.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);

/** The folder of an installed package, wherever npm has put it. Throws if it is not installed. */
function packageFolder(name) {
  return path.dirname(require.resolve(`${name}/package.json`));
}

/** All folders the build reads from. Throws if a package is not installed. */
export function locateSources() {
  const nodejieba = packageFolder('nodejieba');
  const cppjieba = path.join(nodejieba, 'submodules/cppjieba');
  const nodeApi = packageFolder('node-api-headers');
  return {
    nodejieba,
    cppjieba,
    files: [path.join(nodejieba, 'lib/index.cpp'), path.join(nodejieba, 'lib/nodejieba.cpp')],
    // The order counts: the first folder takes the place of a header of the second but last.
    includeFolders: [
      path.join(here, 'without-textrank'),
      path.join(nodeApi, 'include'),
      packageFolder('node-addon-api'),
      path.join(cppjieba, 'include'),
      path.join(cppjieba, 'deps/limonp/include'),
    ],
    nodeApiDefinitions: ['js_native_api.def', 'node_api.def'].map((name) => path.join(nodeApi, 'def', name)),
    delayLoadHook: path.join(here, 'delay-load-hook.c'),
  };
}

/** A fingerprint of all sources and of the words given: the same fingerprint, the same native module. */
export function fingerprint(sources, words) {
  const hash = createHash('sha256').update(JSON.stringify(words));
  const folders = [path.join(sources.nodejieba, 'lib'), ...sources.includeFolders, here];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => /\.(h|hpp|c|cpp|mjs)$/.test(name))
      .sort()
      .map((name) => path.join(folder, name)),
  );
  for (const file of [...files, ...sources.nodeApiDefinitions]) hash.update(readFileSync(file));
  return hash.digest('hex');
}
