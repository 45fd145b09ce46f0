// Compiles server/data/figures/units.yaml and unit-groups.yaml.
import { fileURLToPath } from 'node:url';
import { entriesOf } from './figure-data.mjs';

export const figureUnitsPath = fileURLToPath(
  new URL('../../server/src/figures/words/units.generated.ts', import.meta.url),
);

/** The source text of the units. */
export function renderFigureUnits() {
  const units = entriesOf('units.yaml', { group: 'kind', needs: ['kind'] });
  const kinds = new Set(units.map(({ kind }) => kind));
  const rowsOf = (kind) =>
    units
      .filter((entry) => entry.kind === kind)
      .flatMap(({ words, 'not-before': after = '' }) => words.map((word) => `    '${word}': '${after}',`));
  return [
    '// Written by `npm run generate` from server/data/figures. Do not edit.',
    '',
    '/** Units by what they measure, each with the words that make another word of it when they follow. */',
    'export const UNIT_WORDS = {',
    ...[...kinds].flatMap((kind) => [`  ${kind}: {`, ...rowsOf(kind), '  },']),
    '} as const;',
    '',
    '/** Units that count the same thing. */',
    'export const UNIT_GROUPS: readonly string[] = [',
    ...entriesOf('unit-groups.yaml').map(({ words }) => `  '${words.join(' ')}',`),
    '];',
    '',
  ].join('\n');
}
