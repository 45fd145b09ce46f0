// The settings in package.json that depend on the rules: a severity for each of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRules, root } from './rules.mjs';

const manifestPath = join(root, 'package.json');
const SEVERITY = 'nigao.rules.severity';

/**
 * package.json with an entry for each rule among the properties of the severity setting. What it says of families is
 * kept. A rule's title is there in both languages, so that adding a rule adds nothing to package.nls.json.
 */
export async function generateSettings() {
  const { rules, severities } = await loadRules();
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  const setting = manifest.contributes.configuration.properties[SEVERITY];
  const levels = setting.additionalProperties.enum.filter((level) => severities.includes(level));
  const families = Object.entries(setting.properties).filter(([name]) => !name.includes('/'));
  const own = rules.map(({ id, title }) => [
    id,
    { type: 'string', enum: levels, description: `${title.zh} · ${title.en}` },
  ]);
  setting.properties = Object.fromEntries([...families, ...own]);
  return [{ path: manifestPath, text: `${JSON.stringify(manifest, null, 2)}\n` }];
}
