import { describe, expect, it } from 'vitest';
import { NOT_PROSE } from '../../server/src/document/line';
import { openReport } from '../../server/src/document/report-document';

/** The prose of a report with `·` for what is no prose. */
function proseOf(text: string): string {
  return openReport(text)
    .lines.map(({ line }) => line.prose.replaceAll(NOT_PROSE, '·'))
    .join('\n');
}

function masksIn(text: string): readonly string[] {
  return openReport(text).lines.flatMap(({ line }) =>
    line.placeholders.map(({ range }) => line.text.slice(range.start, range.end)),
  );
}

describe('markup pasted from a web page or an AI tool', () => {
  it.each([
    ['**二、存在的不足**', '··二、存在的不足··'],
    ['　　**（二）抓管护。** 全年巡林36次。', '　　··（二）抓管护。·· 全年巡林36次。'],
    ['1. **护林巡查**：每周两次。', '1. ··护林巡查··：每周两次。'],
    ['措施有三：**强巡查**、**严考核**。', '措施有三：··强巡查··、··严考核··。'],
    ['***要点***', '···要点···'],
    ['**某林场总结**', '··某林场总结··'],
    ['做了**三项工作**：**一是巡山**，**二是防火**。', '做了··三项工作··：··一是巡山··，··二是防火··。'],
    ['**乡村振兴**，**市场监管**，**县域商业**。', '··乡村振兴··，··市场监管··，··县域商业··。'],
  ])('reads %s as emphasis', (text, prose) => {
    expect(proseOf(text)).toBe(prose);
    expect(masksIn(text)).toEqual([]);
  });

  it.each([
    ['**镇党委**，', 2],
    ['拨付**万元，补助**户。', 2],
    ['**一是巡山**，拨付**万元，补助**户。', 2],
    ['做了**三项工作**：巡山。', 2],
    ['**村与**村因水源起争执。', 2],
    ['巡查员**向**汇报。', 2],
    ['*镇上报，*村核实。', 2],
    ['* 林场上报', 1],
  ])('leaves the masks of %s alone', (text, count) => {
    expect(masksIn(text)).toHaveLength(count);
  });

  it('reads two lines `* …` under each other as bullets, one alone as a mask', () => {
    const bullets = openReport('做法：\n* 划定管护区\n\n* 配齐巡护员\n* 公示电话');
    expect(bullets.lines.map(({ line }) => line.block)).toEqual([
      'paragraph',
      'listItem',
      'blank',
      'listItem',
      'listItem',
    ]);
    expect(masksIn('做法：\n* 划定管护区\n* 配齐巡护员')).toEqual([]);
  });

  it('takes tags and character references for no text', () => {
    expect(proseOf('<p>全年造林800亩。</p>')).toBe('···全年造林800亩。····');
    expect(proseOf('全年造林800亩。<br/>&nbsp;')).toBe('全年造林800亩。···········');
    expect(proseOf('产值<5亿元')).toBe('产值<5亿元');
  });

  it('ends a line before a zero-width space', () => {
    const [line] = openReport('全年造林800亩。\u200b').lines;
    expect(line?.line.content.end).toBe('全年造林800亩。'.length);
  });
});

describe('a table parted by tabs', () => {
  it('has rows and cells, and no headings', () => {
    const { lines } = openReport('树种\t亩数\n1.油松\t300\n2.侧柏\t\n');
    expect(lines.map(({ line }) => line.block)).toEqual(['table', 'table', 'table', 'blank']);
    expect(lines[1]?.line.cells).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 8 },
    ]);
    expect(lines[1]?.line.head).toBeUndefined();
  });

  it.each([
    ['\t全年造林800亩。\n\t育苗12万株。', 'an indent'],
    ['一是巡山。\t二是防火。\n三是防虫。\t四是防盗。', 'sentences'],
    ['单位：林场\t2025年', 'one line'],
  ])('is not seen in %j (%s)', (text) => {
    expect(openReport(text).lines.every(({ line }) => line.block === 'paragraph')).toBe(true);
  });
});
