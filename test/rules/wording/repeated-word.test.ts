import { describe, expect, it } from 'vitest';
import { diagnose } from '../../fixture/diagnose';
import { rulesNamed } from '../../fixture/rules';
import { noWords, wordsAre } from '../../fixture/words';

const rules = rulesNamed('wording/repeated-word');

function repeated(words: readonly string[]): readonly string[] {
  const text = words.join('');
  return diagnose(text, { rules, words: wordsAre(words) }).map(({ range }) =>
    text.slice(range.start, range.end),
  );
}

describe('a repeated word', () => {
  it('is not looked for while words are unknown', () => {
    expect(diagnose('健全工作工作机制。', { rules, words: noWords })).toEqual([]);
  });

  it('is a whole word, written twice', () => {
    expect(repeated(['健全', '工作', '工作', '机制', '。'])).toEqual(['工作工作']);
  });

  it('is found after a longer word that ends in it', () => {
    expect(repeated(['健全', '管理工作', '工作', '机制', '。'])).toEqual(['工作工作']);
  });

  it('may be of several words', () => {
    expect(repeated(['落实', '安全', '生产', '安全', '生产', '责任'])).toEqual(['安全生产安全生产']);
  });

  it('is one finding however often it stands', () => {
    expect(repeated(['推进', '推进', '推进', '改革'])).toEqual(['推进推进推进']);
  });

  it('is none where the second belongs to another word', () => {
    expect(repeated(['召开', '常委', '常委会', '会议'])).toEqual([]);
    expect(repeated(['达到', '目的', '的', '做法'])).toEqual([]);
  });

  it('is none where a name for a person is made of it', () => {
    expect(repeated(['各', '网格', '网格', '员', '到岗'])).toEqual([]);
    expect(repeated(['各', '网格', '网格', '长期', '空缺'])).toEqual(['网格网格']);
  });

  it('is none where it ends one term and begins the next', () => {
    expect(repeated(['压实', '经营', '主体', '主体', '责任'])).toEqual([]);
    expect(repeated(['压实', '主体', '主体', '责任'])).toEqual(['主体主体']);
    expect(repeated(['尊重', '经营', '主体', '主体', '意愿'])).toEqual(['主体主体']);
  });

  it('is none where one acts whose name also says what he does', () => {
    expect(repeated(['各', '党', '组织', '组织', '党员', '走访'])).toEqual([]);
    expect(repeated(['加强', '组织', '组织', '领导'])).toEqual(['组织组织']);
  });

  it('is none where saying it twice means something', () => {
    expect(repeated(['再', '研究', '研究', '。'])).toEqual([]);
    expect(repeated(['一步', '一步', '推进'])).toEqual([]);
  });
});
