// Compiles server/data/figures/dimensions.yaml and measures.yaml.
import { fileURLToPath } from 'node:url';
import { entriesOf } from './figure-data.mjs';

export const figureMeasuresPath = fileURLToPath(
  new URL('../../server/src/figures/words/measures.generated.ts', import.meta.url),
);

const quoted = (text) => `'${text}'`;
const listed = (text) => (text === undefined ? [] : text.split(/\s+/));

function measure({ unit, least, most, not, of, within, words }) {
  const limits = [
    least === undefined ? '' : `, least: '${least}'`,
    most === undefined ? '' : `, most: '${most}'`,
  ];
  const things = of === undefined ? '' : `, of: '${listed(of).join('|')}'`;
  const span = within === undefined ? '' : `, within: '${within}'`;
  return `  { words: [${words.map(quoted).join(', ')}], unit: '${unit}'${limits.join('')}, not: [${listed(not).map(quoted).join(', ')}]${things}${span} },`;
}

/** The source text of the dimensions and the measures. */
export function renderFigureMeasures() {
  const sizes = entriesOf('dimensions.yaml', { needs: ['dimension', 'size'] });
  const measures = entriesOf('measures.yaml', { group: 'of', needs: ['unit'] });
  for (const { at, least, most, not } of measures)
    if (least === undefined && most === undefined && not === undefined)
      throw new Error(`${at}: 缺少 least、most 或 not nothing is said of the measure`);
  return [
    '// Written by `npm run generate` from server/data/figures. Do not edit.',
    '',
    '/** What a unit measures, and how much of the first unit of its dimension it is. */',
    'export const UNIT_SIZES: readonly (readonly [unit: string, dimension: string, size: string])[] = [',
    ...sizes.flatMap(({ words, dimension, size }) =>
      words.map((word) => `  ['${word}', '${dimension}', '${size}'],`),
    ),
    '];',
    '',
    '/** A measure whose size or unit official usage leaves no doubt about. */',
    'export interface MeasureLimits {',
    '  readonly words: readonly string[];',
    '  readonly unit: string;',
    '  readonly least?: string;',
    '  readonly most?: string;',
    '  /** Units that it is never given in. */',
    '  readonly not: readonly string[];',
    '  /** The things that it is said of. */',
    '  readonly of?: string;',
    '  /** The time that the limits are for. */',
    "  readonly within?: 'year';",
    '}',
    '',
    'export const MEASURES: readonly MeasureLimits[] = [',
    ...measures.map(measure),
    '];',
    '',
  ].join('\n');
}
