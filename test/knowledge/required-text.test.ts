import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requiredText } from '../../server/src/knowledge/required-text';

describe('the text a pattern requires', () => {
  it.each([
    ['布署', ['布署']],
    ['(?<!而)进行开展(?=了)', ['进行开展']],
    ['加强对([^，。]{1,24})进行(监督|管理)', ['加强对']],
    ['(防止|杜绝|严防)不(发生|出现)', ['发生', '出现']],
    ['均都?已', ['均']],
    ['付(?:诸)+于', ['付']],
    ['国税局|地税局', ['国税局', '地税局']],
    ['(?:共|累计)?发现存在', ['发现存在']],
    ['咱{1,2}们', ['咱']],
  ])('of %j is %j', (source, required) => {
    expect(requiredText(source)).toEqual(required);
  });

  it.each(['[均都]已?', '(?:甲|\\d)', '甲?', '甲*乙{0,2}', '(?=甲)', '.+'])('of %j is nothing', (source) => {
    expect(requiredText(source)).toBeUndefined();
  });

  it('is in every text that the pattern matches', () => {
    const piece = fc.constantFrom(
      '甲',
      '乙',
      '(?:甲|丙丁)',
      '[甲乙]',
      '(?:乙丙)?',
      '丁+',
      '丙{2}',
      '(?<!甲)',
      '\\d',
      '(?:|甲)',
    );
    const text = fc.string({ unit: fc.constantFrom(...'甲乙丙丁1'), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), text, (pieces, said) => {
        const source = pieces.join('');
        const required = requiredText(source);
        if (required && new RegExp(source, 'u').test(said)) {
          expect(required.some((any) => said.includes(any))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
