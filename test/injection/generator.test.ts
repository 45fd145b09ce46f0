import { describe, expect, it } from 'vitest';
import { FORMAL_CLASSES } from './formal/classes';
import { NUMBER_CLASSES } from './numbers/classes';
import { createRandom } from './random';
import { score } from './score';
import { formalTrials, numberTrials } from './trials';
import type { Finding } from './trial';

describe('the generator of errors', () => {
  it('gives the same sentences for the same seed, and others for another', () => {
    expect(numberTrials(7, 3)).toEqual(numberTrials(7, 3));
    expect(numberTrials(8, 3)).not.toEqual(numberTrials(7, 3));
  });

  it('puts one error into each sentence, at the place it names', () => {
    for (const { truth, falsehood, slips } of numberTrials(1, 40)) {
      const [slip] = slips;
      expect(falsehood).not.toBe(truth);
      expect(falsehood.slice(0, slip?.place.start)).toBe(truth.slice(0, slip?.place.start));
      const behind = falsehood.slice(slip?.place.end);
      expect(truth.endsWith(behind)).toBe(true);
    }
  });

  it('has as many trials for each class as it is asked for', () => {
    const classes = [...NUMBER_CLASSES, ...FORMAL_CLASSES].map(({ name }) => name);
    const slips = [...numberTrials(1, 5), ...formalTrials(1, 5)].flatMap((trial) => trial.slips);
    const counts = classes.map((name) => slips.filter((slip) => slip.class === name).length);
    expect(counts).toEqual(classes.map(() => 5));
  });

  it('is fair dice', () => {
    const random = createRandom(1);
    const throws = Array.from({ length: 6000 }, () => random.integer(1, 6));
    for (const face of [1, 2, 3, 4, 5, 6]) {
      const share = throws.filter((thrown) => thrown === face).length / 6000;
      expect(share).toBeGreaterThan(0.14);
      expect(share).toBeLessThan(0.19);
    }
  });
});

describe('the score', () => {
  const row = { name: 'rate', rules: ['number/'] };
  const trial = {
    truth: '破案率50%。',
    falsehood: '破案率60%。',
    slips: [{ class: 'rate', place: { start: 3, end: 6 } }],
  };
  const at = (rule: string, start: number, end: number): Finding => ({
    rule,
    severity: 'warning',
    place: { start, end },
    related: [],
  });
  const scoreOf = (ofTruth: readonly Finding[], ofFalsehood: readonly Finding[]) =>
    score([row], [trial], () => [ofTruth, ofFalsehood])[0];

  it('counts a finding of the right family at the right place', () => {
    expect(scoreOf([], [at('number/rate', 3, 6)])).toMatchObject({ injected: 1, found: 1, loud: 1 });
  });

  it('counts a finding that names the place as related', () => {
    const finding = { ...at('number/rate', 0, 1), related: [{ start: 4, end: 5 }] };
    expect(scoreOf([], [finding])).toMatchObject({ found: 1 });
  });

  it('does not count one of another family, or at another place', () => {
    expect(scoreOf([], [at('wording/redundant', 3, 6)])).toMatchObject({ found: 0 });
    expect(scoreOf([], [at('number/rate', 0, 3)])).toMatchObject({ found: 0 });
  });

  it('does not count what was said of the true text too: that is a false alarm', () => {
    const finding = at('number/rate', 3, 6);
    const result = scoreOf([finding], [finding]);
    expect(result).toMatchObject({ found: 0 });
    expect(result?.falseAlarms).toHaveLength(1);
  });
});
