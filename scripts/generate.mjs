// Writes everything that is derived from other files. `--check` writes nothing and fails when something is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { generatedFiles } from './generate/generated-files.mjs';

const check = process.argv.includes('--check');
let stale = 0;
for (const { path, text } of await generatedFiles()) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  stale += 1;
  if (!check) writeFileSync(path, text);
  console.log(`${check ? '已过期 stale' : '已更新 written'}: ${relative(process.cwd(), path)}`);
}
if (check && stale > 0) {
  console.error('请运行 npm run generate 后提交。 Run npm run generate and commit the result.');
  process.exitCode = 1;
}
