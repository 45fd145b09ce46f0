import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../server/src/document/outline';
import type { OutlineNode } from '../../server/src/document/outline';
import { openReport } from '../../server/src/document/report-document';

/** The outline as indented lines: what a writer sees in the tree. */
function drawn(text: string): string {
  const draw = (nodes: readonly OutlineNode[], depth: number): readonly string[] =>
    nodes.flatMap(({ kind, level, ordinal, title, children }) => [
      `${'  '.repeat(depth)}${kind}${level ?? ''} ${[ordinal, title].filter(Boolean).join('|')}`,
      ...draw(children, depth + 1),
    ]);
  return draw(outlineOf(openReport(text)), 0).join('\n');
}

describe('the outline of a report', () => {
  it('nests headings of all four levels and the items within a paragraph', () => {
    expect(
      drawn(`清河镇2025年工作总结

一、主要工作
（一）抓党建促发展。一是抓学习；二是抓阵地。
1.健全制度
（1）修订议事规则
二、存在问题`),
    ).toBe(`title 清河镇2025年工作总结
heading1 一|主要工作
  heading2 一|抓党建促发展
    item 一|抓学习
    item 二|抓阵地
    heading3 1|健全制度
      heading4 1|修订议事规则
heading1 二|存在问题`);
  });

  it('takes `#` headings with and without ordinals, and a first `#` line for the title', () => {
    expect(drawn('# 年度总结\n\n## 一、主要工作\n\n### 亮点\n\n## 二、打算')).toBe(`title 年度总结
heading1 一|主要工作
  heading2 亮点
heading1 二|打算`);
  });

  it('sees a lead only where the paragraphs beside it have one too', () => {
    const section = (second: string) => `一、主要工作
产业发展稳步向前。全镇新增大棚120个。
${second}`;
    expect(drawn(section('民生保障扎实有力。发放补贴300万元。'))).toBe(`heading1 一|主要工作
  lead 产业发展稳步向前
  lead 民生保障扎实有力`);
    expect(drawn(section('全年发放各类民生补贴共计三百余万元，惠及群众一千二百余户。'))).toBe(
      'heading1 一|主要工作',
    );
  });

  it('takes the line below a letterhead for the title, and a number below the title for text', () => {
    const letterhead = '000012\n特急\n清河镇人民政府文件\n清政发〔2025〕12号\n\n';
    expect(drawn(`${letterhead}关于上半年工作情况的报告\n\n一、情况`)).toMatch(
      /^title 关于上半年工作情况的报告/,
    );
    expect(drawn('关于做好汛期工作的通知\n清政发〔2025〕12号\n\n各村：')).toBe(
      'title 关于做好汛期工作的通知',
    );
  });

  it('sees headings without a number, alone on a line between paragraphs', () => {
    const text = '林场全年巡山36次，造林800亩，处置火情2起，未发生较大以上森林火灾。';
    expect(
      drawn(`林场工作总结

一、主要工作
${text}
立足主业 严防山火常抓不懈
${text}
二、存在问题
${text}`),
    ).toBe(`title 林场工作总结
heading1 一|主要工作
  heading 立足主业 严防山火常抓不懈
heading1 二|存在问题`);
  });

  it.each([
    ['a signature', '林场\n2025年7月3日'],
    ['a salutation', '各位代表\n林场全年巡山36次，造林800亩，处置火情2起。'],
    ['a line that its page cut off', '林场全年巡山36次造林800亩处置火情2起未发\n生较大以上森林火灾。'],
  ])('takes no %s for such a heading', (_, lines) => {
    expect(drawn(`林场工作总结\n\n护林员每日巡山。\n${lines}`)).toBe('title 林场工作总结');
  });

  it('takes no sentence for a title, nor a first line that nothing follows', () => {
    expect(drawn('今年以来，全镇工作平稳推进。\n一、主要工作')).toBe('heading1 一|主要工作');
    expect(drawn('工作总结')).toBe('');
  });

  it('keeps masks in titles as they are written', () => {
    expect(drawn('一、推进*县法治建设\n（一）维护社会大局*定')).toBe(`heading1 一|推进*县法治建设
  heading2 一|维护社会大局*定`);
  });

  it('puts parts, chapters and agenda items above the sections', () => {
    expect(
      drawn(`第一部分 上年工作
一、主要成绩
造林800亩。
第二部分 今年工作
一、总体要求
稳中求进。`),
    ).toBe(`heading 第一部分|上年工作
  heading1 一|主要成绩
heading 第二部分|今年工作
  heading1 一|总体要求`);
    expect(drawn('林场例会记录\n\n议题一：造林进度\n张山汇报。\n议题二：防火值班\n李水汇报。'))
      .toBe(`title 林场例会记录
heading 议题一|造林进度
heading 议题二|防火值班`);
  });

  it('lists the articles of a paper without chapters, and the chapters of one that has them', () => {
    expect(drawn('林场值班办法\n\n第一条 为规范值班，制定本办法。\n第二条 本办法适用于全场。'))
      .toBe(`title 林场值班办法
heading 第一条|为规范值班，制定本办法
heading 第二条|本办法适用于全场`);
    expect(
      drawn(
        '林场值班办法\n\n第一章　总则\n第一条　为规范值班，制定本办法。\n第二章　附则\n第二条　本办法自印发之日起施行。',
      ),
    ).toBe(`title 林场值班办法
heading 第一章|总则
heading 第二章|附则`);
  });

  it.each([
    '第一部分是巡山，第二部分是防火。',
    '第一章的规定由林场解释。',
    '第三条路通向林场。',
    '上篇报道见县报。',
  ])('sees no division in %s', (line) => {
    expect(drawn(`林场情况\n\n${line}\n说明。`)).toBe('title 林场情况');
  });

  it('lists a paragraph that opens 一是…。 once', () => {
    expect(drawn('一、存在问题\n一是巡山不勤。台账不全。\n二是防火不严。隐患不少。'))
      .toBe(`heading1 一|存在问题
  item 一|巡山不勤
  item 二|防火不严`);
  });

  it('leaves out a table of contents and the names of the annexes', () => {
    expect(drawn('林场总结\n目　录\n一、造林………1\n二、防火………3\n一、造林\n造林800亩。\n二、防火\n巡山36次。'))
      .toBe(`title 林场总结
heading1 一|造林
heading1 二|防火`);
    expect(drawn('目录\n一、造林\n二、防火\n\n一、造林\n造林800亩。\n二、防火\n巡山36次。'))
      .toBe(`heading1 一|造林
heading1 二|防火`);
    expect(drawn('目录\n一、造林\n造林800亩。\n二、防火\n巡山36次。')).toBe(`heading1 一|造林
heading1 二|防火`);
    expect(drawn('林场总结\n\n造林800亩。\n附件：1.分工表\n　　　2.台账')).toBe('title 林场总结');
    expect(drawn('林场总结\n\n造林800亩。\n附件：\n1.分工表\n2.台账')).toBe('title 林场总结');
  });

  it('finds headings with a blank in the ordinal, in lenticular brackets, in bold', () => {
    expect(drawn('一 、造林\n造林800亩。\n【（ 一 ）植苗】\n植苗9万株。\n**二、防火**\n巡山36次。'))
      .toBe(`heading1 一|造林
  heading2 一|植苗
heading1 二|防火`);
  });

  it('takes an ordinal without its dot, or before a digit, as the ordinals around it show', () => {
    expect(drawn('1.造林。共800亩。\n2防火巡山。共36次。\n3.育苗。共9万株。')).toContain(
      'heading3 2|防火巡山',
    );
    expect(drawn('1.造林。共800亩。\n2个村未报。\n3.育苗。共9万株。')).not.toContain('heading3 2');
    expect(drawn('1.造林。共800亩。\n2.2025年育苗。共9万株。')).toContain('heading3 2|2025年育苗');
    expect(drawn('1.造林。\n2.5亿元用于育苗。\n3.防火。')).not.toContain('heading3 2');
    expect(drawn('1.造林。\n2.5+2巡山法。\n3.防火。')).toContain('heading3 2|5+2巡山法');
  });

  it('takes an ordinal with half its brackets, or without 、, as the ordinals around it show', () => {
    const between = (line: string) => drawn(`（一）造林\n造林800亩。\n${line}\n（三）育苗\n育苗9万株。`);
    expect(between('二）防火\n巡山36次。')).toContain('heading2 二|防火');
    expect(between('（二防火\n巡山36次。')).toContain('heading2 二|防火');
    expect(drawn('（一）造林\n造林800亩。\n二）防火\n巡山36次。')).toContain('heading2 二|防火');
    expect(between('（二级林长）每月巡山。')).not.toContain('heading2 二');
    const section = (line: string) => drawn(`一、造林\n造林800亩。\n${line}\n三、育苗\n育苗9万株。`);
    expect(section('二防火巡山\n巡山36次。')).toContain('heading1 二|防火巡山');
    expect(section('二是巡山36次。')).not.toContain('heading1 二');
    expect(section('二年来，巡山36次。')).not.toContain('heading1 二');
    expect(drawn('一造林\n造林800亩。\n二、育苗\n育苗9万株。')).not.toContain('heading1 一');
  });

  it('sees a heading without a number right below the title if it is two phrases or one of several', () => {
    const long = '林场全年巡山三十六次，造林八百亩，没有发生火灾。';
    expect(drawn(`林场总结\n\n管住火源 守好青山\n巡山36次。\n${long}`)).toContain(
      'heading 管住火源 守好青山',
    );
    expect(drawn(`林场总结\n造林情况\n${long}\n防火情况\n${long}`)).toBe(
      'title 林场总结\nheading 造林情况\nheading 防火情况',
    );
    expect(drawn(`林场总结\n造林情况\n${long}`)).toBe('title 林场总结');
    expect(drawn(`林场总结\n青河县林业局\n${long}\n防火情况\n${long}`)).toBe(
      'title 林场总结\nheading 防火情况',
    );
  });

  it('sees a heading without a number above numbers that begin below it', () => {
    expect(
      drawn('林场总结\n\n全年如下。\n造林情况\n（一）植苗\n植苗9万株。\n防火情况\n（一）巡山\n巡山36次。'),
    ).toBe(`title 林场总结
heading 造林情况
  heading2 一|植苗
heading 防火情况
  heading2 一|巡山`);
  });

  it.each([
    ['一、二季度全县工业运行平稳。', '一、 of a pair of quarters'],
    ['2023.本年度', 'a year'],
    ['1.5万元用于修缮。', 'a decimal'],
    ['3.14', 'a decimal alone'],
  ])('sees no heading in %s (%s)', (line) => {
    expect(drawn(`${line}\n说明。`)).not.toContain('heading');
  });

  it.each([
    ['　　一、工作情况', 'an ideographic indent'],
    ['\u00a0\u00a0一、工作情况', 'fixed spaces from Word'],
    ['    一、工作情况', 'four spaces, which are code elsewhere'],
    ['\ufeff一、工作情况', 'a byte order mark'],
    ['一、工作情况\r', 'a carriage return'],
  ])('finds the heading behind %j (%s)', (line) => {
    expect(drawn(line)).toBe('heading1 一|工作情况');
  });

  it('reads the other series of items', () => {
    expect(drawn('第一，抓早；第二，抓小。')).toBe('item 一|抓早\nitem 二|抓小');
    expect(drawn('其一，巡山不勤。\n其二，防火不严。')).toBe('item 一|巡山不勤\nitem 二|防火不严');
    expect(drawn('巡山不勤，其一，人手少。')).toBe('');
    expect(drawn('首先，要学。其次，要干。最后，要评。')).toBe(
      'item 首先|要学\nitem 其次|要干\nitem 最后|要评',
    );
    expect(drawn('一要严格标准，二要注重实效。')).toBe('item 一|严格标准，二要注重实效\nitem 二|注重实效');
  });

  it('keeps item words that enumerate nothing out', () => {
    expect(drawn('做到一是一、二是二。')).toBe('');
    expect(drawn('首先感谢大家。')).toBe('');
    expect(drawn('这唯一是经验，统一是要求。')).toBe('');
  });
});
