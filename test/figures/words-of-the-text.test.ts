import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyOf, numberAt, repeatedFamily } from '../../server/src/figures/coordination/ordinals';
import { literalPattern } from '../../server/src/text/literal-pattern';
import { diagnose } from '../fixture/diagnose';

describe('words of a report that become part of a pattern', () => {
  it('stand for themselves, brackets and stars included', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(new RegExp(`^${literalPattern(text)}$`).test(text)).toBe(true);
      }),
    );
    expect(numberAt(familyOf('(期)'), '第二(期)开工', 0)).toBe(2);
    expect(numberAt(repeatedFamily('*'), '一*是修路', 0)).toBe(1);
  });

  it.each([
    '围绕三个）)推进：第一)抓宣传，第二)抓巡查。',
    '做到四个(坚持：第一(坚持学习，第二(坚持调研。',
    '受理*)案件12件，*)率80%。',
  ])('make no rule fail: %s', (text) => {
    expect(() => diagnose(text)).not.toThrow();
  });
});
