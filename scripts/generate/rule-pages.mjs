// docs/rules: a page for each rule and an index, from the rules themselves.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../say.mjs';
import { renderRuleIndex } from './rule-index.mjs';
import { renderRulePage } from './rule-page.mjs';
import { familyTitles, loadRules, root } from './rules.mjs';

const folder = join(root, 'docs/rules');

/** Every page, and the pages of rules that are no more. */
export async function generateRulePages() {
  const known = await loadRules();
  const titleOf = familyTitles();
  reportMissingExamples(known.rules);
  const pages = known.rules.map((rule) => ({
    path: join(folder, `${rule.id}.md`),
    text: renderRulePage(rule, titleOf),
  }));
  const index = { path: join(folder, 'README.md'), text: renderRuleIndex(known, titleOf) };
  return [index, ...pages, ...leftOver(new Set([index, ...pages].map(({ path }) => path)))];
}

function leftOver(paths) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file))
    .filter((path) => !paths.has(path))
    .map((path) => ({ path, text: undefined }));
}

function reportMissingExamples(rules) {
  for (const { id, examples } of rules) {
    if (examples.bad.length > 0 && examples.good.length > 0) continue;
    say(`规则 ${id} 缺少示例。`, `The rule ${id} lacks examples.`);
  }
}
