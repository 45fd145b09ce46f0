// npm run package: builds everything, then packs the extension into dist/nigao.vsix.
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const root = fileURLToPath(new URL('..', import.meta.url));
const vsix = fileURLToPath(new URL('../dist/nigao.vsix', import.meta.url));

const build = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

mkdirSync(new URL('../dist', import.meta.url), { recursive: true });
await createVSIX({
  cwd: root,
  packagePath: vsix,
  // Everything the bundles need is in client/dist and server/dist; node_modules stays out.
  dependencies: false,
  allowMissingRepository: true,
  // The page in the package shows the pictures and pages that are packed with it.
  rewriteRelativeLinks: false,
});
console.log(`${vsix} ${(statSync(vsix).size / 1e6).toFixed(1)} MB`);
