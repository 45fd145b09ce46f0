import { Module } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Loads a module of the server's sources into a script: bundled in memory, nothing is written. */
export async function loadTypeScript(path) {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  const module = new Module(path);
  module._compile(outputFiles[0].text, join(root, path));
  return module.exports;
}
