import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { contradictionsWith } from '../../../server/src/figures/last-year/contradictions';
import type { Contradiction } from '../../../server/src/figures/last-year/contradictions';
import { halfYearReport } from './two-reports';

/** What is wrong, and what it should be: 20%→10.7%. */
const shown = ({ past, expected }: Contradiction): string =>
  `${past.fact.figure.text}→${expected.direction ?? expected.text}`;

function held(earlier: string, later: string): readonly string[] {
  return contradictionsWith([halfYearReport(2022, earlier)], halfYearReport(2023, later)).map(shown);
}

describe('what a report says of last year', () => {
  it.each([
    ['全镇共调处邻里纠纷168起。', '全镇共调处邻里纠纷186起，同比上升20.5%。', '20.5%→10.7%'],
    ['全镇共调处邻里纠纷168起。', '全镇共调处邻里纠纷186起，比去年同期增加28起。', '28起→18'],
    ['全镇共调处邻里纠纷168起。', '全镇共调处邻里纠纷186起，同比下降10.7%。', '10.7%→up'],
    ['全镇共调处邻里纠纷168起。', '全镇共调处邻里纠纷186起（去年同期158起）。', '158起→168起'],
    ['全镇共调处邻里纠纷168起。', '全镇共调处邻里纠纷186起，去年同期为186起，持平。', '186起→168起'],
    ['全镇共调处邻里纠纷168起。', '全镇共调处邻里纠纷186起，较2022年同期上升12%。', '12%→11%'],
    ['群众满意度96.2%。', '群众满意度98.5%，同比提高3.2个百分点。', '3.2个百分点→2.3'],
    ['群众满意度96.2%。', '群众满意度由去年同期的95.2%提升到98.5%。', '95.2%→96.2%'],
    ['立电信诈骗案件120起。', '今年以来，立电信诈骗案件90起，比去年同期的150起减少60起。', '150起→120起'],
    ['截至6月20日，开展反诈宣讲40场次。', '截至6月20日，开展反诈宣讲50场次，同比增长35%。', '35%→25%'],
    ['走访困难老党员312人次。', '2023年上半年，走访困难老党员390人次，较上年同期增长30%。', '30%→25%'],
  ])('is wrong by the report of last year (%s / %s)', (earlier, later, expected) => {
    expect(held(earlier, later)).toEqual([expected]);
  });

  it.each([
    ['the same, rounded or cut off', '全镇共调处邻里纠纷168起。', '全镇共调处邻里纠纷186起，同比上升10.7%。'],
    [
      'the same, rounded to a whole number',
      '全镇共调处邻里纠纷168起。',
      '全镇共调处邻里纠纷186起，同比上升11%。',
    ],
    [
      'the same, cut to a whole number',
      '全镇共调处邻里纠纷168起。',
      '全镇共调处邻里纠纷186起，同比上升10%。',
    ],
    ['a percentage of a percentage or points', '群众满意度80.0%。', '群众满意度90.0%，同比提高12.5%。'],
    ['points called a percentage', '群众满意度80.0%。', '群众满意度90.0%，同比提高10%。'],
    ['of another thing', '全镇共调处邻里纠纷168起。', '全镇共调处婚姻家庭纠纷186起，同比上升50%。'],
    ['in another measure', '开展反诈宣讲40场次。', '开展反诈宣讲5000人次，同比增长50%。'],
    ['a name that every section has', '抓获犯罪嫌疑人120人。', '抓获犯罪嫌疑人150人，同比增长10%。'],
    ['a part only', '全镇共调处邻里纠纷168起。', '“百日行动”中调处邻里纠纷86起，同比上升10%。'],
    [
      'of another stretch of time',
      '第一季度，全镇共调处邻里纠纷68起。',
      '全镇共调处邻里纠纷186起，同比上升20%。',
    ],
    [
      'up to another day',
      '截至6月15日，调处邻里纠纷168起。',
      '截至6月25日，调处邻里纠纷186起，同比上升20%。',
    ],
    ['against another year', '全镇共调处邻里纠纷168起。', '全镇共调处邻里纠纷186起，比2019年上升20%。'],
    [
      'against another year of the same time',
      '全镇共调处邻里纠纷168起。',
      '全镇共调处邻里纠纷186起，较2021年同期上升20%。',
    ],
    ['against last month', '全镇共调处邻里纠纷168起。', '全镇共调处邻里纠纷186起，环比上升20%。'],
    [
      'on a comparable basis',
      '全镇共调处邻里纠纷168起。',
      '按可比口径，全镇共调处邻里纠纷186起，同比上升20%。',
    ],
    [
      'of statistics that are revised',
      '固定资产投资完成3200万元。',
      '固定资产投资完成3600万元，同比增长8%。',
    ],
    ['planned only', '全镇共调处邻里纠纷168起。', '一、下半年计划\n全镇共调处邻里纠纷186起，同比上升20%。'],
    [
      'of a figure in between',
      '全镇共调处邻里纠纷168起。',
      '全镇共调处邻里纠纷186起，调处成功率98%，同比上升3%。',
    ],
    [
      'of several figures',
      '全镇共调处邻里纠纷168起。',
      '全镇共调处邻里纠纷186起，调解协议90份，同比分别上升3%、4%。',
    ],
    ['approximate', '全镇共调处邻里纠纷168起。', '全镇共调处邻里纠纷近190起，同比上升20%。'],
    ['approximate then', '全镇共调处邻里纠纷160余起。', '全镇共调处邻里纠纷186起，同比上升20%。'],
    ['still masked', '全镇共调处邻里纠纷*起。', '全镇共调处邻里纠纷186起，同比上升20%。'],
    ['masked now', '全镇共调处邻里纠纷168起。', '全镇共调处邻里纠纷186起，同比上升*%。'],
    [
      'told in two ways then',
      '全镇共调处邻里纠纷168起。\n全镇共调处邻里纠纷150起。',
      '全镇共调处邻里纠纷186起，同比上升20%。',
    ],
    [
      'told in two ways now',
      '全镇共调处邻里纠纷168起。',
      '全镇共调处邻里纠纷186起，同比上升20%。\n全镇共调处邻里纠纷168起。',
    ],
    [
      'of one village',
      '（一）东河村\n全村共调处邻里纠纷18起。\n',
      '（一）西河村\n全村共调处邻里纠纷28起，同比上升5%。',
    ],
    [
      'compared within its own sentence',
      '全镇共调处邻里纠纷168起。',
      '全镇共调处邻里纠纷186起，去年同期168起，上升5%。',
    ],
  ])('is left alone when it is %s', (_, earlier, later) => {
    expect(held(earlier, later)).toEqual([]);
  });
});

describe('the report of last year', () => {
  const said = '全镇共调处邻里纠纷168起。';
  const now = halfYearReport(2023, '全镇共调处邻里纠纷186起，同比上升20%。');
  const report = (frontMatter: string, text = said) => openReport(`---\n${frontMatter}\n---\n${text}`);

  it('shows where it says otherwise', () => {
    const [found] = contradictionsWith([halfYearReport(2022, '一、调处', said)], now);
    expect(found?.earlier.period).toBe('2022年上半年');
    expect(found?.earlier.claim.placed.index).toBe(5);
    expect(found?.expected.arithmetic).toBe('（186−168）÷168=11%');
  });

  it.each([
    ['of another unit', '单位: 城西镇\n期间: 2022年上半年'],
    ['on other months', '单位: 城东镇\n期间: 2022年'],
    ['of two years before', '单位: 城东镇\n期间: 2021年上半年'],
    ['of this year', '单位: 城东镇\n期间: 2023年上半年'],
    ['that does not say whose it is', '期间: 2022年上半年'],
  ])('is none %s', (_, frontMatter) => {
    expect(contradictionsWith([report(frontMatter)], now)).toEqual([]);
  });

  it('may name its unit and period in the title only', () => {
    const titled = openReport(`城东镇2022年上半年工作总结\n\n${said}`);
    expect(contradictionsWith([titled], now).map(shown)).toEqual(['20%→11%']);
  });

  it('is one that all reports of last year agree with', () => {
    const other = halfYearReport(2022, '全镇共调处邻里纠纷155起。');
    const first = halfYearReport(2022, said);
    expect(contradictionsWith([first, first], now)).toHaveLength(1);
    expect(contradictionsWith([first, other], now)).toEqual([]);
  });
});
