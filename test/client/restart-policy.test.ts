import { describe, expect, it } from 'vitest';
import { createRestartPolicy } from '../../client/src/restart-policy';

const MINUTE = 60_000;

describe('a server that ends by itself', () => {
  it('is started again, but not the fifth time in three minutes', () => {
    const policy = createRestartPolicy();
    const answers = [0, 10, 20, 30, 40].map((seconds) => policy.mayRestart(seconds * 1000));
    expect(answers).toEqual([true, true, true, true, false]);
  });

  it('is always started again when it ends only now and then', () => {
    const policy = createRestartPolicy();
    const answers = Array.from({ length: 12 }, (_, i) => policy.mayRestart(i * MINUTE));
    expect(answers).not.toContain(false);
  });

  it('begins afresh after someone has started it by hand', () => {
    const policy = createRestartPolicy();
    for (let i = 0; i < 5; i += 1) policy.mayRestart(i);
    expect(policy.mayRestart(10)).toBe(true);
  });
});
