// Lists every rule file in server/src/rules/registry.generated.ts, so that adding a rule touches one file.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rulesFolder = fileURLToPath(new URL('../../server/src/rules/', import.meta.url));

export const registryPath = join(rulesFolder, 'registry.generated.ts');

/** A rule file's default export is the rule; other files of a folder are what its rules share. */
const isRule = (path) => path.endsWith('.ts') && readFileSync(path, 'utf8').includes('export default ');

/** The ids of all rules: family folder and file name. */
export function ruleIds() {
  return readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) =>
      readdirSync(join(rulesFolder, family.name))
        .filter((file) => isRule(join(rulesFolder, family.name, file)))
        .map((file) => `${family.name}/${file.slice(0, -'.ts'.length)}`),
    )
    .sort();
}

const variable = (id) => id.replace(/[-/](.)/g, (_, letter) => letter.toUpperCase());

/** The registry's source text. */
export function renderRegistry() {
  const ids = ruleIds();
  return [
    '// Written by `npm run generate` from the files in this folder. Do not edit.',
    ...ids.map((id) => `import ${variable(id)} from './${id}';`),
    "import type { Rule } from './rule';",
    '',
    '/** Every rule, in the order of the ids. */',
    `export const rules: readonly Rule[] = [`,
    ...ids.map((id) => `  ${variable(id)},`),
    '];',
    '',
  ].join('\n');
}
