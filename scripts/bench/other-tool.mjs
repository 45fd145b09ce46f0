/**
 * `node other-tool.mjs TOOL FILE…`: lets another checker look at files, in a process of its own, so that its time and
 * memory can be set beside those of `nigao check`.
 */
import { readFileSync } from 'node:fs';
import { load } from '../comparison/install.mjs';
import { autocorrect } from '../comparison/tools/autocorrect.mjs';
import { zhlint } from '../comparison/tools/zhlint.mjs';

const checks = {
  zhlint: async () => (await zhlint())[0].check,
  autocorrect: async () => (await autocorrect())[0].check,
  markdownlint: async () => {
    const { lint } = await load('markdownlint/sync');
    return (text) => lint({ strings: { report: text } });
  },
};

const [name, ...files] = process.argv.slice(2);
const check = await checks[name]();
for (const file of files) await check(readFileSync(file, 'utf8'));
