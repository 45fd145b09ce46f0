// Lists every rule file in server/src/rules/registry.generated.ts, so that adding a rule touches one file.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rulesFolder = fileURLToPath(new URL('../../server/src/rules/', import.meta.url));

export const registryPath = join(rulesFolder, 'registry.generated.ts');

/** The ids of all rules: family folder and file name. */
export function ruleIds() {
  return readdirSync(rulesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((family) =>
      readdirSync(join(rulesFolder, family.name))
        .filter((file) => file.endsWith('.ts'))
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
