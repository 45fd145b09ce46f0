import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { complete } from '../../server/src/features/completion';
import { parseOwnPhrases } from '../../server/src/knowledge/parse-own-phrases';
import { parseFixture } from '../fixture/fixture';
import { productKnowledge } from '../fixture/knowledge';
import { noWords } from '../fixture/words';

function phrases(fixture: string) {
  const { text, cursor = 0 } = parseFixture(fixture);
  return complete(openReport(text), cursor, productKnowledge, noWords).filter(
    ({ kind }) => kind === 'phrase',
  );
}

describe('phrases', () => {
  it('are offered for the initials of their text or of their purpose', () => {
    expect(phrases('一、工作开展情况\nclyz$0').map(({ label }) => label)).toContain(
      '成立由主要负责同志任组长、分管负责同志任副组长的*工作领导小组，',
    );
    expect(phrases('一、工作开展情况\ngdzs$0').map(({ detail }) => detail.zh)).toContain(
      '组织领导 · 高度重视',
    );
  });

  it.each([
    ['一、工作开展情况\nchengliyou$0', '成立由主要负责同志任组长'],
    ['一、工作开展情况\ntigaozhengzhizh$0', '提高政治站位'],
    ['一、工作开展情况\ngaoduzhongs$0', '提高政治站位'],
  ])('are offered for their pinyin in full, the last syllable half typed: %s', (fixture, text) => {
    expect(phrases(fixture).map(({ label }) => label.slice(0, text.length))).toContain(text);
  });

  it('that a writer has kept are found as the others are', () => {
    const kept = parseOwnPhrases(
      '短语:\n  - 内容: 坚持领导带头、以上率下，推动任务落实。\n',
      '短语.yaml',
    ).phrases;
    const offered = (typed: string) =>
      complete(openReport(typed), typed.length, { ...productKnowledge, phrases: kept }, noWords);
    for (const typed of ['jcldd', 'jianchiling', 'jianchilingdaodaitou', '坚持']) {
      const [one] = offered(typed);
      expect(one?.label, typed).toBe('坚持领导带头、以上率下，推动任务落实。');
      expect(one?.filterText.toLowerCase().startsWith(typed), typed).toBe(true);
    }
    expect(offered('jianchix')).toEqual([]);
  });

  it('are offered for their beginning in Chinese', () => {
    expect(phrases('一、情况\n提高政治$0')[0]?.label).toBe(
      '提高政治站位，切实把思想和行动统一到*决策部署上来。',
    );
  });

  it('of the section the caret is in come first', () => {
    const first = (heading: string) => phrases(`${heading}\nlj$0`)[0]?.detail.zh.split(' · ')[0];
    expect(first('一、作风和廉政建设')).toBe('作风与纪律');
    expect(first('一、述职述廉')).toBe('述职述廉');
  });

  it('leave each place to fill in as a tab stop', () => {
    const [one] = phrases('一、成效\n荣获“$0').concat(phrases('一、成效\nry$0'));
    expect(one?.insert).toEqual({ text: '荣获“${1:*}”称号，${2:*}名同志受到${0:*}表彰。', isSnippet: true });
  });
});

describe('a phrase in front of a mark', () => {
  it.each([
    ['一、成效\n一是做实服务。ry$0。', '荣获“${1:*}”称号，${2:*}名同志受到${0:*}表彰'],
    ['一、成效\n一是做实服务。ry$0', '荣获“${1:*}”称号，${2:*}名同志受到${0:*}表彰。'],
    ['一、成效\n一是做实服务。ry$0等', '荣获“${1:*}”称号，${2:*}名同志受到${0:*}表彰。'],
  ])('brings no second one: %s', (fixture, written) => {
    expect(phrases(fixture)[0]?.insert.text).toBe(written);
  });
});

describe('the shipped phrases', () => {
  const { phrases: all } = productKnowledge;

  it('are many, none twice, and none with a tab stop where a mask would be read', () => {
    expect(all.length).toBeGreaterThanOrEqual(230);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const { text } of all) expect(text).not.toMatch(/[*]{2}|[,;:?!]/);
  });
});
