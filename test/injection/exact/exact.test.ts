import { describe, expect, it } from 'vitest';
import { holds } from './claim';
import type { Claim } from './claim';
import { decimals, fraction } from './fraction';

const rate: Claim = { kind: 'quotient', top: 'A', bottom: 'T', percent: 'R' };

describe('exact arithmetic', () => {
  it('writes a fraction rounded half up or cut off', () => {
    expect(decimals(fraction(9900, 171), 2, 'rounded')).toBe('57.89');
    expect(decimals(fraction(200, 3), 1, 'rounded')).toBe('66.7');
    expect(decimals(fraction(200, 3), 1, 'truncated')).toBe('66.6');
    expect(decimals(fraction(1, 2), 0, 'rounded')).toBe('1');
    expect(decimals(fraction(1, 200), 2, 'rounded')).toBe('0.01');
  });
});

describe('a claim', () => {
  it.each(['57.89%', '57.9%', '58%', '57.8%'])('of 99 in 171 may be written as %s', (percent) => {
    expect(holds(rate, { A: '99', T: '171', R: percent }, 'fair')).toBe(true);
  });

  it.each(['57.98%', '57.7%', '60%'])('of 99 in 171 is refuted by %s', (percent) => {
    expect(holds(rate, { A: '99', T: '171', R: percent }, 'generous')).toBe(false);
  });

  it('is neither true nor refuted where only a rounding the wrong way would give it', () => {
    expect(holds(rate, { A: '99', T: '171', R: '57.90%' }, 'fair')).toBe(false);
    expect(holds(rate, { A: '99', T: '171', R: '57.90%' }, 'generous')).toBe(true);
  });

  it('takes amounts in 万 and 亿 for rounded ones', () => {
    const sum: Claim = { kind: 'sum', total: 'T', parts: ['A', 'B'] };
    expect(holds(sum, { T: '1.2亿', A: '7000万', B: '5000万' }, 'fair')).toBe(true);
    expect(holds(sum, { T: '1.2亿', A: '7000万', B: '9000万' }, 'generous')).toBe(false);
    expect(holds(sum, { T: '1,200', A: '700', B: '501' }, 'generous')).toBe(false);
  });

  it('counts the items of a list', () => {
    const count: Claim = { kind: 'count', items: 'L', count: 'N' };
    expect(holds(count, { L: '教育、医疗和住房', N: '三' }, 'fair')).toBe(true);
    expect(holds(count, { L: '“净网”“云剑”', N: '两' }, 'fair')).toBe(true);
    expect(holds(count, { L: '一是抓学习，促提升；二是抓落实', N: '3' }, 'fair')).toBe(false);
  });
});
