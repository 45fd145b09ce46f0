import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { hover } from '../../server/src/features/hover';
import { anyText, isOnWholeCharacters, withOffset } from '../fixture/arbitrary-report';
import { parseFixture } from '../fixture/fixture';
import { productKnowledge } from '../fixture/knowledge';
import { sampleKnowledge } from './sample-knowledge';

function hovered(
  fixture: string,
): { readonly over: string; readonly zh: string; readonly en: string } | undefined {
  const { text, cursor = 0 } = parseFixture(fixture);
  const found = hover(openReport(text), cursor, sampleKnowledge);
  return found && { over: text.slice(found.range.start, found.range.end), ...found.contents };
}

describe('hovering', () => {
  it('explains a term: meaning, components, source, collocation, note', () => {
    const found = hovered('严格落实“三$0会一课”制。');
    expect(found?.over).toBe('三会一课');
    expect(found?.zh).toBe(
      [
        '**三会一课** · 党的建设',
        '党的组织生活的基本制度。',
        '1. 支部党员大会\n2. 支部委员会会议\n3. 党小组会\n4. 党课',
        '出处：《中国共产党支部工作条例（试行）》（2018-10-28）',
        '- 常见搭配：严格落实“三会一课”制度\n- 说明：次数以\\*上级\\*要求为准。',
      ].join('\n\n'),
    );
    expect(found?.en).toContain('**三会一课** · Three meetings and one lecture');
    expect(found?.en).toContain('Source: 《中国共产党支部工作条例（试行）》 (2018-10-28)');
  });

  it('says what an alias stands for', () => {
    expect(hovered('坚持三会一课制$0度。')?.zh).toContain('“三会一课制度”即“三会一课”。');
  });

  it('gives the right form for a wrong one', () => {
    const found = hovered('坚持三会一堂$0课。');
    expect(found?.over).toBe('三会一堂课');
    expect(found?.zh).toContain('“三会一堂课”有误，应为“三会一课”。');
    expect(found?.en).toContain('“三会一堂课” is wrong: write “三会一课”.');
  });

  it('shows every sense, and says when the wording was not checked', () => {
    const found = hovered('推行三项$0制度。');
    expect(found?.zh).toContain('**行政执法**：规范行政执法的三项制度。\n\n1. 行政执法公示');
    expect(found?.zh).toContain('**干部监督**：另有所指。');
    expect(found?.zh).toMatch(/\*据通行说法，未核对原文。\*$/);
    expect(found?.en).toMatch(/\*As commonly given; the wording was not checked against its source\.\*$/);
  });

  it('does not number the bare characters of a name', () => {
    const contents = hover(openReport('解决群众急难愁盼问题。'), 5, productKnowledge)?.contents;
    expect(contents?.zh).toContain('急难愁盼');
    expect(contents?.zh).not.toMatch(/^1\. /m);
  });

  it('shows when a term was current and what not to confuse it with', () => {
    const found = hovered('践行四$0下基层。');
    expect(found?.zh).toContain('- 使用时期：2023至2024\n- 注意区分：四上企业');
    expect(found?.en).toContain('- In use: 2023 to 2024\n- Not to be confused with: 四上企业');
  });

  it.each([
    ['走访$0*户群众', '*', '待填：数量'],
    ['同比增长*$0*%', '**', '待填：百分比'],
    ['投入$0*万元', '*', '待填：金额'],
    ['20**年$0', undefined, undefined],
    ['$0****年', '****', '待填：日期或时间'],
    ['由$0*局牵头', '*', '待填：名称或文字'],
    ['共$0____人', '____', '此处留有空白，待填'],
    ['12起（待$0核实）', '（待核实）', '此处存疑，待核实'],
  ])('tells what is missing at %s', (fixture, over, zh) => {
    const found = hovered(fixture);
    expect(found?.over).toBe(over);
    expect(found?.zh).toBe(zh);
  });

  it('has nothing to say of an ordinal, plain text, comments and code', () => {
    expect(hovered('$0一、总体情况')).toBeUndefined();
    expect(hovered('总体$0情况')).toBeUndefined();
    expect(hovered('<!-- 三$0会一课 -->')).toBeUndefined();
    expect(hovered('```\n三$0会一课\n```')).toBeUndefined();
  });

  it('says nothing of a figure that ends before the pointer', () => {
    expect(hovered('走访群众12$0户，发放传单')?.over).toBe('12户');
    expect(hovered('走访群众12户$0，发放传单')).toBeUndefined();
  });

  it('covers the pointer with whole characters, and speaks both languages, for any text', () => {
    fc.assert(
      fc.property(withOffset(anyText), ([text, offset]) => {
        const found = hover(openReport(text), offset, sampleKnowledge);
        if (!found) return;
        expect(isOnWholeCharacters(text, found.range)).toBe(true);
        expect(found.range.start <= offset && offset < found.range.end).toBe(true);
        expect(found.contents.zh).not.toBe('');
        expect(found.contents.en).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });
});
