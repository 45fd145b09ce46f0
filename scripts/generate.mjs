// Writes everything that is derived from other files. `--check` writes nothing and fails when something is stale.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { generators } from './generate/generated-files.mjs';

const check = process.argv.includes('--check');
let stale = 0;
let failed = 0;

for (const generate of generators) {
  try {
    for (const file of await generate()) bringUpToDate(file);
  } catch (error) {
    // What does not depend on the broken source is still brought up to date.
    failed += 1;
    console.error(error);
  }
}
if (check && stale > 0) {
  console.error('请运行 npm run generate 后提交。 Run npm run generate and commit the result.');
}
if (failed > 0 || (check && stale > 0)) process.exitCode = 1;

/** @param {import('./generate/generated-files.mjs').GeneratedFile} file */
function bringUpToDate({ path, text }) {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (before === text) return;
  stale += 1;
  if (!check) write(path, text);
  console.log(`${check ? '已过期 stale' : '已更新 written'}: ${relative(process.cwd(), path)}`);
}

function write(path, text) {
  if (text === undefined) return rmSync(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
