import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../server/src/figures/last-year/comparison';
import type { ComparedIndicator } from '../../../server/src/figures/last-year/comparison';
import type { ReportFigure } from '../../../server/src/figures/last-year/report-figures';
import { halfYearReport } from './two-reports';

const figure = ({ name, fact }: ReportFigure): string => `${name} ${fact.figure.text}`;

/** 调处邻里纠纷 168起→186起 up 18起 10.7% */
const row = ({ earlier, later, change }: ComparedIndicator): string =>
  [
    `${later.name} ${earlier.fact.figure.text}→${later.fact.figure.text}`,
    ...(change
      ? [change.direction, change.difference, ...(change.rate === undefined ? [] : [change.rate])]
      : []),
  ].join(' ');

function compare(earlier: readonly string[], later: readonly string[]) {
  const { both, onlyEarlier, onlyLater } = compareReports(
    halfYearReport(2022, ...earlier),
    halfYearReport(2023, ...later),
  );
  return { both: both.map(row), onlyEarlier: onlyEarlier.map(figure), onlyLater: onlyLater.map(figure) };
}

describe('the figures of two reports', () => {
  it('are paired by name and measure, with what has changed', () => {
    expect(
      compare(
        ['全镇共调处邻里纠纷168起，满意率96.2%。', '为群众追回欠薪87.5万元。'],
        ['今年以来，为群众追回欠薪70万元，同比下降20%。', '调处邻里纠纷186起，满意率98.5%。'],
      ),
    ).toEqual({
      both: [
        '为群众追回欠薪 87.5万元→70万元 down 17.5万元 20.0%',
        '调处邻里纠纷 168起→186起 up 18起 10.7%',
        '满意率 96.2%→98.5% up 2.3个百分点',
      ],
      onlyEarlier: [],
      onlyLater: [],
    });
  });

  it('of one name are paired by the part they stand in', () => {
    expect(
      compare(
        ['一、打击电诈', '抓获嫌疑人20人。', '二、打击盗窃', '抓获嫌疑人30人。'],
        ['一、打击盗窃', '抓获嫌疑人33人。', '二、打击电诈', '抓获嫌疑人24人。'],
      ).both,
    ).toEqual(['抓获嫌疑人 30人→33人 up 3人 10.0%', '抓获嫌疑人 20人→24人 up 4人 20.0%']);
  });

  it('are not paired where that could be done in two ways', () => {
    expect(compare(['抓获嫌疑人20人。抓获嫌疑人30人。'], ['抓获嫌疑人24人。'])).toEqual({
      both: [],
      onlyEarlier: ['抓获嫌疑人 20人', '抓获嫌疑人 30人'],
      onlyLater: ['抓获嫌疑人 24人'],
    });
  });

  it('are not paired by name alone where they lie hundreds of times apart', () => {
    expect(
      compare(
        ['一、信访工作', '化解矛盾纠纷5起。', '二、队伍建设', '培训86人。'],
        ['一、调解工作', '化解矛盾纠纷1241起。', '二、学习教育', '培训92人。'],
      ),
    ).toEqual({
      both: ['培训 86人→92人 up 6人 7.0%'],
      onlyEarlier: ['化解矛盾纠纷 5起'],
      onlyLater: ['化解矛盾纠纷 1241起'],
    });
  });

  it('have no change where one is approximate, or still to be filled in', () => {
    expect(
      compare(['走访群众300余户。', '排查隐患36处。'], ['走访群众320户。', '排查隐患*处。']).both,
    ).toEqual(['走访群众 300余户→320户', '排查隐患 36处→*处']);
  });

  it('have no percentage of nothing', () => {
    expect(compare(['发生火灾0起。'], ['发生火灾2起。']).both).toEqual(['发生火灾 0起→2起 up 2起']);
  });

  it('are those of the reports’ own time: no plans, no figures of last year, no changes', () => {
    expect(
      compare(
        [
          '一、上半年工作',
          '走访群众300户，去年同期为260户，同比增长15.4%。',
          '二、下半年打算',
          '走访群众500户。',
        ],
        ['一、上半年工作', '走访群众360户，比去年同期多60户。'],
      ),
    ).toEqual({ both: ['走访群众 300户→360户 up 60户 20.0%'], onlyEarlier: [], onlyLater: [] });
  });
});
