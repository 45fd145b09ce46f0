// Lists every binder of server/src/figures/candidates, so that adding a relation touches one file.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../server/src/figures/candidates/', import.meta.url);

export const bindersPath = fileURLToPath(new URL('binders.generated.ts', folder));

/** A binder is exported as such; other files of the folder are what binders share. */
const BINDER = /^export const (\w+): Binder = /mu;

/** The source text of the list. */
export function renderBinders() {
  const binders = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .sort()
    .flatMap((file) => {
      const name = BINDER.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1];
      return name === undefined ? [] : [{ name, file: file.slice(0, -'.ts'.length) }];
    });
  return [
    '// Written by `npm run generate` from the files in this folder. Do not edit.',
    ...binders.map(({ name, file }) => `import { ${name} } from './${file}';`),
    "import type { Binder } from './candidate';",
    '',
    '/** Everything that proposes figures for an equation. */',
    'export const BINDERS: readonly Binder[] = [',
    ...binders.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}
