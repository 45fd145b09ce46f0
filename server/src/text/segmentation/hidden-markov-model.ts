import type { Fault } from './dictionary-text';
import { runeAt, runeLength } from './runes';

/** Where a character is in its word, numbered as the model file is: odd numbers end a word. */
export const STATE = { begin: 0, end: 1, middle: 2, single: 3 } as const;
export const STATE_COUNT = 4;

/** The logarithm of zero, as the model file and cppjieba write it. */
export const IMPOSSIBLE = -3.14e100;

/** Log probabilities that say how characters make up words the dictionary does not have. */
export interface HiddenMarkovModel {
  /** By state: how likely a stretch starts so. */
  readonly start: Float64Array;
  /** `from * STATE_COUNT + to`. */
  readonly transition: Float64Array;
  /** Row of a code point in `emission`. */
  readonly rows: ReadonlyMap<number, number>;
  /** `row * STATE_COUNT + state`: how likely a state shows this character. */
  readonly emission: Float64Array;
}

/** A model, or what is wrong with its text. */
type ModelReading =
  { readonly ok: true; readonly model: HiddenMarkovModel } | { readonly ok: false; readonly fault: Fault };

const EMISSION_LINE = 1 + STATE_COUNT;

/** Reads cppjieba's model text: nine lines (start, four of transition, four of emission) among comments. */
export function readHiddenMarkovModel(text: string): ModelReading {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const start = numbersOf(lines[0]);
  const transition = lines.slice(1, EMISSION_LINE).map(numbersOf);
  const emission = lines.slice(EMISSION_LINE, EMISSION_LINE + STATE_COUNT).map(emissionsOf);
  const complete =
    emission.length === STATE_COUNT &&
    [start, ...transition].every((row) => row.length === STATE_COUNT && !row.some(Number.isNaN));
  if (!complete || emission.some((pairs) => pairs === undefined)) {
    return {
      ok: false,
      fault: { zh: '隐马尔可夫模型文件不完整', en: 'the hidden Markov model is incomplete' },
    };
  }
  const pairsByState = emission.flatMap((pairs) => (pairs ? [pairs] : []));
  return {
    ok: true,
    model: {
      start: Float64Array.from(start),
      transition: Float64Array.from(transition.flat()),
      ...emissionTable(pairsByState),
    },
  };
}

function numbersOf(line: string | undefined): readonly number[] {
  return (line ?? '').split(' ').map(Number);
}

type Emissions = readonly (readonly [code: number, weight: number])[];

/** The pairs of a line `字:-1.5,词:-2.5`, or undefined if one of them is not such a pair. */
function emissionsOf(line: string): Emissions | undefined {
  const pairs: [number, number][] = [];
  for (const pair of line.split(',')) {
    const [character = '', weight = '', ...rest] = pair.split(':');
    const code = runeAt(character, 0);
    const sound = rest.length === 0 && character.length === runeLength(code) && weight !== '';
    if (!sound || Number.isNaN(Number(weight))) return undefined;
    pairs.push([code, Number(weight)]);
  }
  return pairs;
}

function emissionTable(pairsByState: readonly Emissions[]): Pick<HiddenMarkovModel, 'rows' | 'emission'> {
  const rows = new Map<number, number>();
  for (const [code] of pairsByState.flat()) {
    if (!rows.has(code)) rows.set(code, rows.size);
  }
  const emission = new Float64Array(rows.size * STATE_COUNT).fill(IMPOSSIBLE);
  pairsByState.forEach((pairs, state) => {
    for (const [code, weight] of pairs) emission[(rows.get(code) ?? 0) * STATE_COUNT + state] = weight;
  });
  return { rows, emission };
}
