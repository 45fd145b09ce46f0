import { fraction } from '../exact/fraction';
import type { Random } from '../random';
import { COMPLEMENTARY, DIVIDED, EXAMPLES } from '../vocabulary/wholes';
import type { Whole } from '../vocabulary/wholes';
import { count, partOf, percent, share } from './amounts';
import type { Fact } from './fact';

type Form = (whole: Whole, kind: string) => string;

const FORMS: readonly Form[] = [
  ({ verb, noun, unit }, kind) => `${verb}${noun}{T}${unit}，其中${kind}{A}${unit}，占{R}`,
  ({ verb, noun, unit }, kind) => `共${verb}${noun}{T}${unit}，其中${kind}{A}${unit}，占比{R}`,
  ({ verb, noun, unit }, kind) => `${verb}${noun}{T}${unit}，其中${kind}{A}${unit}，占总数的{R}`,
  ({ verb, noun, unit }, kind) => `${verb}${noun}{T}${unit}，其中${kind}{A}${unit}，占${noun}总数的{R}`,
  ({ verb, noun, unit }, kind) => `${verb}${noun}{T}${unit}，${kind}{A}${unit}，占比达{R}`,
  ({ verb, noun, unit }, kind) => `${verb}${noun}{T}${unit}（其中${kind}{A}${unit}，占{R}）`,
  ({ noun, unit }, kind) => `${kind}{A}${unit}，占全部${noun}{T}${unit}的{R}`,
  ({ noun, unit }, kind) => `${kind}{A}${unit}，占${noun}总数（{T}${unit}）的{R}`,
  ({ verb, noun, unit }, kind) => `${verb}${noun}{T}${unit}，其中${kind}{A}${unit}，占比为{R}`,
  ({ noun, unit }, kind) => `{T}${unit}${noun}中，${kind}{A}${unit}，占{R}`,
];

/** A part (A), its total (T) and its share (R). */
export function shareFact(random: Random): Fact {
  const whole = random.pick([...COMPLEMENTARY, ...DIVIDED, ...EXAMPLES]);
  const total = count(random, 30);
  const part = partOf(random, total, 8, 70);
  return {
    frame: random.pick(FORMS)(whole, random.pick(whole.kinds)),
    slots: { T: String(total), A: String(part), R: share(random, part, total) },
    claims: [{ kind: 'quotient', top: 'A', bottom: 'T', percent: 'R' }],
    error: { kind: 'digits', slots: ['R', 'R', 'A', 'T'] },
  };
}

/** Two parts of one total, each followed by its share. */
export function twoSharesFact(random: Random): Fact {
  const whole = random.pick([...DIVIDED, ...EXAMPLES]);
  const [first = '', second = ''] = random.some(whole.kinds, 2);
  const { verb, noun, unit } = whole;
  const total = count(random, 40);
  const a = partOf(random, total, 10, 50);
  const b = partOf(random, total, 5, 40);
  const claims = [
    { kind: 'quotient', top: 'A', bottom: 'T', percent: 'R' },
    { kind: 'quotient', top: 'B', bottom: 'T', percent: 'Q' },
  ] as const;
  const mark = random.pick(['；', '，']);
  return {
    frame: `${verb}${noun}{T}${unit}，其中${first}{A}${unit}，占{R}${mark}${second}{B}${unit}，占{Q}`,
    slots: {
      T: String(total),
      A: String(a),
      B: String(b),
      R: percent(random, fraction(a), fraction(total)),
      Q: percent(random, fraction(b), fraction(total)),
    },
    claims: random.chance(0.5) ? claims : [claims[1], claims[0]],
    error: { kind: 'digits', slots: ['A', 'B', 'R', 'Q'] },
  };
}
