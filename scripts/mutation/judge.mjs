/** A process of its own, for a mutant may never end: takes mutants one after another and says which test fails first. */
import { readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { context } from 'esbuild';
import { root } from '../setup.mjs';

const [folder, ...testFiles] = process.argv.slice(2);
globalThis.nigaoKnowledge = JSON.parse(readFileSync(join(root, 'server/dist/knowledge.json'), 'utf8'));

let mutant;

const mutation = {
  name: 'mutation',
  setup(build) {
    build.onResolve({ filter: /^vitest$/ }, () => ({
      path: join(root, 'scripts/mutation/vitest-stand-in.mjs'),
    }));
    build.onLoad({ filter: /test\/fixture\/knowledge\.ts$/ }, () => ({
      contents: SHIPPED_KNOWLEDGE,
      loader: 'ts',
      resolveDir: join(root, 'test/fixture'),
    }));
    build.onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
    build.onLoad({ filter: /\/server\/src\/(?:document|rules)\/.*\.ts$/ }, ({ path }) => ({
      contents: sourceOf(path),
      loader: 'ts',
    }));
  },
};

const SHIPPED_KNOWLEDGE = `
import { createKnowledge } from '../../server/src/knowledge/knowledge';
export const productKnowledge = createKnowledge(globalThis.nigaoKnowledge);`;

function sourceOf(path) {
  const source = readFileSync(path, 'utf8');
  if (!mutant || join(root, mutant.path) !== path) return source;
  return source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end);
}

const bundler = await context({
  stdin: {
    contents: [...testFiles.map((file) => `import './${file}';`), `export { tests } from 'vitest';`].join(
      '\n',
    ),
    resolveDir: root,
  },
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  logLevel: 'silent',
  plugins: [mutation],
});

/** Those of the rule that the mutant is in come first, then those of its folder: they are the likeliest to fail. */
function nearestFirst(tests) {
  const rule = mutant?.path.match(/rules\/(.+)\.ts$/)?.[1];
  const distance = ({ name }) =>
    rule !== undefined && name.startsWith(rule) ? 0 : name.startsWith(folder) ? 1 : 2;
  return tests.toSorted((a, b) => distance(a) - distance(b));
}

/** @returns the name of the first test that fails */
async function firstFailure() {
  const { outputFiles } = await bundler.rebuild();
  const module = new Module('mutated');
  module.paths = Module._nodeModulePaths(root);
  try {
    module._compile(outputFiles[0].text, join(root, 'mutated.cjs'));
  } catch {
    return 'it cannot be loaded';
  }
  for (const { name, body } of nearestFirst(module.exports.tests)) {
    try {
      await body();
    } catch {
      return name;
    }
  }
  return undefined;
}

process.on('message', async (given) => {
  mutant = given || undefined;
  process.send({ failed: await firstFailure().catch(() => 'it cannot be bundled') });
});
process.send('ready');
