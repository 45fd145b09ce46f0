/** The licences of what the bundles hold, for the package that carries them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../setup.mjs';

const ENTRIES = [
  'client/src/extension.ts',
  'server/src/main.ts',
  'server/src/cli.ts',
  'server/src/word/word.ts',
  'server/src/segmenter/worker.ts',
];

/** Every package of which something is bundled, and nodejieba, whose binary lies beside the bundles. */
export async function bundledPackages() {
  const { metafile } = await build({
    entryPoints: ENTRIES.map((entry) => join(root, entry)),
    bundle: true,
    write: false,
    outdir: 'out',
    metafile: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    define: { NIGAO_VERSION: '""' },
    absWorkingDir: root,
    logLevel: 'warning',
  });
  const folders = Object.keys(metafile.inputs).flatMap((file) => {
    const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
    return folder === undefined ? [] : [folder];
  });
  return [...new Set([...folders, 'node_modules/nodejieba'])]
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map(describe)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describe(folder) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  const { name, version, license, author } = manifest;
  const holder = typeof author === 'string' ? author : author?.name;
  const text = file === undefined ? undefined : readFileSync(join(root, folder, file), 'utf8').trim();
  return { name, version, license, holder, text };
}

/** The notice of packages that carry no licence file of their own, as their manifest has it. */
function standIn({ license, holder, name }) {
  const whose = holder ?? `the authors of ${name}`;
  return license === 'MIT' ? MIT.replace('<whose>', whose) : `${license}\nCopyright (c) ${whose}`;
}

const MIT = `MIT License

Copyright (c) <whose>

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** cppjieba and limonp are compiled into nodejieba's binary. */
const COMPILED = ['cppjieba', 'cppjieba/deps/limonp'].map((folder) => {
  const file = join(root, 'node_modules/nodejieba/submodules', folder, 'LICENSE');
  return { name: folder.split('/').at(-1), license: 'MIT', text: readFileSync(file, 'utf8').trim() };
});

export const noticesPath = join(root, 'THIRD-PARTY-NOTICES.txt');

export async function renderNotices() {
  const packages = [...(await bundledPackages()), ...COMPILED];
  const parts = packages.map((one) => {
    const title = [one.name, one.version, `(${one.license})`].filter(Boolean).join(' ');
    return `${title}\n${'-'.repeat(title.length)}\n\n${one.text ?? standIn(one)}\n`;
  });
  return `Nigao contains the following third-party software.\n\n${parts.join('\n')}`;
}
