import { describe, expect, it } from 'vitest';
import type { FigureEntry } from '../../server/src/features/figures/figures';
import { createReportService } from '../../server/src/service';
import { productKnowledge } from '../fixture/knowledge';
import { noWords } from '../fixture/words';

const service = createReportService({ knowledge: productKnowledge, words: noWords });
const entries = (text: string): readonly FigureEntry[] => service.figures(service.open(text));

describe('the list of figures', () => {
  it('tells what each counts, when, and where it is', () => {
    const text = '一、工作情况\n（一）平安建设。1—5月，全镇共培训群众1.2万人次。\n二、问题\n办理低保*户。';
    expect(entries(text)).toMatchObject([
      {
        text: '1.2万人次',
        indicator: '培训群众',
        counted: { verb: '培训', noun: '群众' },
        scope: '全镇',
        hedge: '',
        value: '12000',
        unit: '人次',
        time: '1—5月',
        line: 1,
        section: ['一、工作情况', '（一）平安建设'],
        status: 'unproved',
      },
      { text: '*户', indicator: '办理低保', section: ['二、问题'], status: 'missing' },
    ]);
    expect(entries(text)[1]).not.toHaveProperty('value');
  });

  it('tells what proves a figure, and what it contradicts', () => {
    const found = entries('排查隐患160处，整改152处，整改率95%。\n抽调干部46人，其中党员64人。');
    expect(found.map(({ text, status }) => [text, status])).toEqual([
      ['160处', 'proved'],
      ['152处', 'proved'],
      ['95%', 'proved'],
      ['46人', 'unproved'],
      ['64人', 'wrong'],
    ]);
    expect(found[0]?.checks).toEqual([{ holds: true, text: { zh: '152÷160=95%', en: '152÷160=95%' } }]);
    expect(found[4]?.checks[0]?.text.zh).toContain('64＞46');
  });

  it('leaves out the blanks of dates', () => {
    expect(entries('*年*月*日，走访群众*户。').map(({ text }) => text)).toEqual(['*户']);
  });

  it('does not call wrong what the writer has ignored', () => {
    const text = '抽调干部46人，其中党员64人。<!-- nigao-ignore number/part-exceeds-whole: 含退休党员 -->';
    expect(entries(text).map(({ status }) => status)).toEqual(['unproved', 'unproved']);
  });

  it('tells of conflicts across the report', () => {
    const text = '全镇共调处邻里纠纷186起。\n全镇调处邻里纠纷168起。';
    expect(entries(text).map(({ status }) => status)).toEqual(['unproved', 'wrong']);
  });

  it('calls wrong a total that the sections do not add up to', () => {
    const text = [
      '2024年，全县共化解矛盾纠纷320起。',
      '一、主要工作',
      '上半年，全县共化解矛盾纠纷150起。下半年，全县共化解矛盾纠纷160起。',
    ].join('\n');
    expect(entries(text)[0]).toMatchObject({ text: '320起', status: 'wrong' });
  });

  it('holds the cells of tables, called by row and column', () => {
    const text = '| 村 | 走访（户） |\n| --- | --- |\n| 城东村 | 120 |\n| 城西村 | 86 |\n| 合计 | 206 |';
    expect(entries(text)).toMatchObject([
      { text: '120', indicator: '城东村 走访（户）', value: '120', line: 2, status: 'unproved' },
      { text: '86', status: 'unproved' },
      {
        text: '206',
        indicator: '合计 走访（户）',
        status: 'proved',
        checks: [{ text: { zh: '120＋86=206' } }],
      },
    ]);
  });
});
