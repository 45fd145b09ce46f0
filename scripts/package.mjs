// npm run package: builds everything, then packs the extension into dist/nigao.vsix.
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { pageWithPictures } from './extension-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const vsix = fileURLToPath(new URL('../dist/nigao.vsix', import.meta.url));

const build = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

mkdirSync(new URL('../dist', import.meta.url), { recursive: true });
writeFileSync(
  new URL('../dist/extension-page.md', import.meta.url),
  pageWithPictures(fileURLToPath(new URL('../docs/extension-page.md', import.meta.url))),
);
await createVSIX({
  cwd: root,
  packagePath: vsix,
  // Everything the bundles need is in client/dist and server/dist; node_modules stays out.
  dependencies: false,
  allowMissingRepository: true,
  readmePath: 'dist/extension-page.md',
  rewriteRelativeLinks: false,
});
console.log(`${vsix} ${(statSync(vsix).size / 1e6).toFixed(1)} MB`);
