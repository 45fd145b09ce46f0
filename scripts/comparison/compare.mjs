/**
 * `node scripts/comparison/compare.mjs`: sets Nigao beside the other checkers of Chinese text, on a report of ours
 * with known slips and on the same report proofread, and writes what came of it into docs/comparison.md. What each
 * tool said, word for word, goes to .nigao/comparison/findings.txt.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript, say } from '../say.mjs';
import { root, stateFolder } from '../setup.mjs';
import { damageOf } from './damage.mjs';
import { installTools } from './install.mjs';
import { judge } from './judge.mjs';
import { allFindings, withResults } from './page.mjs';
import { draftOf } from './slips.mjs';
import { autocorrect } from './tools/autocorrect.mjs';
import { lintMd } from './tools/lint-md.mjs';
import { nigao } from './tools/nigao.mjs';
import { textlint } from './tools/textlint.mjs';
import { zhlint } from './tools/zhlint.mjs';

const page = join(root, 'docs', 'comparison.md');
const log = join(stateFolder, 'comparison', 'findings.txt');

await runScript(async () => {
  installTools();
  const report = readFileSync(join(root, 'docs', 'examples', 'rural-roads.report.md'), 'utf8');
  const { draft, placed } = draftOf(report);
  const tools = [nigao(), await zhlint(), await autocorrect(), await lintMd(), await textlint()].flat();
  const verdicts = [];
  for (const tool of tools) verdicts.push(await judge(tool, { draft, placed, report }, damageOf));
  writeFileSync(page, withResults(readFileSync(page, 'utf8'), placed, verdicts));
  writeFileSync(log, allFindings(placed, verdicts));
  say(`已写入 ${page}；各工具的原话在 ${log}。`, `Wrote ${page}; what each tool said is in ${log}.`);
  return 0;
});
