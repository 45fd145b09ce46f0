import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingBeginningWith } from '../../server/src/text/pinyin';

describe('the spelling of a text that has been begun', () => {
  it.each([
    ['shyk', '三会一课', 'shyk'],
    ['sanhuiyike', '三会一课', 'sanhuiyike'],
    ['sanhuiy', '三会一课', 'sanhuiyike'],
    ['jinnian', '今年以来，', 'jinnianyilai'],
    ['zhongdian', '重点项目', 'zhongdianxiangmu'],
    ['chongfu', '重复建设', 'chongfujianshe'],
    ['lvse', '绿色发展', 'lvsefazhan'],
    ['zhanlue', '战略部署', 'zhanluebushu'],
    ['zhanlve', '战略部署', 'zhanlvebushu'],
    ['tong', '砼结构', 'tongjiegou'],
    ['12345re', '12345热线', '12345rexian'],
  ])('%s of %s is %s', (typed, text, spelling) => {
    expect(spellingBeginningWith(typed, text)).toBe(spelling);
  });

  it.each([
    ['sanhuiyikex', '三会一课'],
    ['sanhuai', '三会一课'],
    ['x', '，。'],
  ])('%s is none of %s', (typed, text) => {
    expect(spellingBeginningWith(typed, text)).toBeUndefined();
  });

  it('begins with what is typed, as it is typed', () => {
    const letters = fc.stringMatching(/^[A-Za-z]{1,12}$/);
    const han = fc.constantFrom(...'三会一课今年以来重点长效机制绿色战略，。12');
    fc.assert(
      fc.property(letters, fc.array(han, { maxLength: 12 }), (typed, text) => {
        const spelling = spellingBeginningWith(typed, text.join(''));
        if (spelling !== undefined) expect(spelling.startsWith(typed)).toBe(true);
      }),
    );
  });
});
