import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { lengthLenses } from '../../../server/src/features/length/length-lenses';
import { countWords, wordCount } from '../../../server/src/features/length/word-count';
import { parseFixture } from '../../fixture/fixture';

describe('字数 as Word counts it', () => {
  it.each([
    ['全镇走访群众。', 7],
    ['完成12件，占25.5%。', 8],
    ['App上线3个月', 6],
    ['“三会一课”——', 8],
    ['　　一、情况', 4],
    ['𠮷祥村', 3],
    ['', 0],
  ])('%s: %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('leaves out front matter, comments and the marks of Markdown', () => {
    const text = '---\n单位: 城关镇\n---\n# 工作总结\n<!-- 待补 -->\n**重点工作**\n- 修路';
    expect(wordCount(openReport(text))).toBe(4 + 4 + 2);
  });

  it('counts what is selected', () => {
    const { text, selection } = parseFixture('一、情$0况\n走访$0群众。');
    expect(wordCount(openReport(text), selection)).toBe(3);
  });
});

describe('lenses', () => {
  const labels = (text: string) => lengthLenses(openReport(text)).map(({ label }) => label.zh);

  it('tell the pinyin of rare characters where the report is to be read aloud', () => {
    const speech = '# 经验发言\n砼厂由王喆负责，年产砼3万方。';
    expect(labels(`---\n朗读时长: 5\n---\n${speech}`)[0]).toMatch(/ · 生僻字：砼（tóng）、喆（zhé）$/);
    expect(labels(speech)[0]).not.toContain('生僻字');
  });

  it('tell the length of the report and of each section, and what is open there', () => {
    expect(labels('# 工作总结\n一、情况\n走访*户。\n二、打算\n再走访。')).toEqual([
      '21字 · 待填1处',
      '9字 · 待填1处',
      '8字',
    ]);
  });

  it('hold the report against 目标字数 and 朗读时长', () => {
    const text = `---\n目标字数: 1000\n朗读时长: 2\n---\n# 发言\n${'稳'.repeat(498)}`;
    expect(labels(text)).toEqual(['500/1000字 · 50% · 朗读约3—3分钟（限2分钟，超出约100字）']);
  });
});
