import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../server/src/rules/rule';
import { diagnose } from '../fixture/diagnose';
import { rulesNamed } from '../fixture/rules';

/** Which rules find something, and in what words. */
function told(text: string, ...rules: readonly RuleId[]): readonly string[] {
  return diagnose(text, { rules: rulesNamed(...rules) }).map(
    ({ rule, range }) => `${rule} ${text.slice(range.start, range.end)}`,
  );
}

describe('one slip', () => {
  const phrase = '认真执行中央八项归定精神。';
  const idiom = '坚定不一推进全面从严治党。';

  it('is told by the rule that knows the phrase, and not as a wrong character as well', () => {
    expect(told(phrase, 'wording/typo', 'wording/fixed-term')).toEqual(['wording/fixed-term 中央八项归定']);
    expect(told(idiom, 'wording/typo', 'wording/idiom')).toEqual(['wording/idiom 坚定不一']);
  });

  it('is a wrong character where the other rule is off', () => {
    expect(told(phrase, 'wording/typo')).toEqual(['wording/typo 归定']);
    expect(told(idiom, 'wording/typo')).toEqual(['wording/typo 坚定不一']);
  });

  it('hides no other in the same line', () => {
    expect(told(`依法查处各类为法行为，${phrase}`, 'wording/typo', 'wording/fixed-term')).toEqual([
      'wording/typo 为法',
      'wording/fixed-term 中央八项归定',
    ]);
  });
});
