// Builds nodejieba's native module from the package's own sources, with Node-API headers from npm: no
// node-gyp, no Node headers, no download. Where there is no compiler the segmenter runs in JavaScript.
//
//   node scripts/nodejieba/build.mjs          for this machine
//   node scripts/nodejieba/build.mjs --all    for every machine the packaged extension serves
//
// Never fails: a native module that cannot be built is only slower to do without.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compilerFlags, findCompiler, HOST_TARGET, PACKAGED_TARGETS, run } from './compilers.mjs';
import { copyDictionary } from './dictionary.mjs';
import { fingerprint, locateSources } from './sources.mjs';
import { makeDelayedImports } from './windows-import-library.mjs';

export { copyDictionary } from './dictionary.mjs';

const SERVER_NATIVE = path.resolve(import.meta.dirname, '../../server/dist/native');

/**
 * Builds `<folder>/<platform>-<arch>/nodejieba.node` for this machine, or with `all` for every packaged
 * target too. Returns one `{ target, outcome, detail? }` for each, where outcome is `built`, `up-to-date`,
 * `no-compiler` or `failed` (with the reason).
 */
export function buildNative({ all = false, folder = SERVER_NATIVE } = {}) {
  const targets = all ? [...new Set([HOST_TARGET, ...PACKAGED_TARGETS])] : [HOST_TARGET];
  return targets.map((target) => {
    try {
      return { target, ...buildTarget(target, path.join(folder, target)) };
    } catch (error) {
      return { target, outcome: 'failed', detail: error.message };
    }
  });
}

function buildTarget(target, folder) {
  const compiler = findCompiler(target);
  if (!compiler) return { outcome: 'no-compiler' };
  const sources = locateSources();
  const moduleFile = path.join(folder, 'nodejieba.node');
  const stampFile = path.join(folder, 'build.stamp');
  const stamp = fingerprint(sources, [target, compiler, compilerFlags(target)]);
  if (existsSync(moduleFile) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
    return { outcome: 'up-to-date' };
  }
  mkdirSync(folder, { recursive: true });
  compile(target, compiler, sources, moduleFile);
  writeFileSync(stampFile, stamp);
  return { outcome: 'built' };
}

/** Compiles aside and then puts the module in its place, so that nobody ever loads half of it. */
function compile(target, compiler, sources, moduleFile) {
  const workshop = mkdtempSync(path.join(path.dirname(moduleFile), 'build-'));
  try {
    const unfinished = path.join(workshop, 'nodejieba.node');
    const extras = target.startsWith('win32') ? makeDelayedImports(sources, workshop) : [];
    // Otherwise cppjieba's messages would carry the path of this checkout into the packaged extension.
    const prefix = `-ffile-prefix-map=${sources.nodejieba}=nodejieba`;
    const includes = sources.includeFolders.map((folder) => `-I${folder}`);
    const inputs = [...includes, ...sources.files, ...extras];
    run(compiler.command, [...compilerFlags(target), prefix, ...inputs, '-o', unfinished]);
    renameSync(unfinished, moduleFile);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** One plain line about a target, for people. */
export function describeOutcome({ target, outcome, detail }) {
  const own = target === HOST_TARGET;
  switch (outcome) {
    case 'built':
      return `nodejieba ${target}：已编译 / built`;
    case 'up-to-date':
      return `nodejieba ${target}：已是最新 / up to date`;
    case 'no-compiler':
      return own
        ? `nodejieba ${target}：没有 C++ 编译器，改用 JavaScript 分词 / no C++ compiler, words are cut in JavaScript`
        : `nodejieba ${target}：没有交叉编译器，略过 / no cross compiler, left out`;
    default:
      return `nodejieba ${target}：编译失败，改用 JavaScript 分词 / does not build, words are cut in JavaScript: ${detail}`;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  copyDictionary();
  for (const result of buildNative({ all: process.argv.includes('--all') }))
    console.log(describeOutcome(result));
}
