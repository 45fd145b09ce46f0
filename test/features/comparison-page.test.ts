import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { comparisonPage, inOrderOfTime } from '../../server/src/features/figures/comparison-page';
import type { AddressedReport } from '../../server/src/features/figures/comparison-page';
import { compareReports } from '../../server/src/figures/last-year/comparison';
import type { Language } from '../../server/src/text/language';
import { halfYearReport } from '../figures/last-year/two-reports';

const report = (year: number, address: string, ...paragraphs: readonly string[]): AddressedReport => ({
  address,
  document: halfYearReport(year, ...paragraphs),
});

function page(one: AddressedReport, other: AddressedReport, language: Language = 'zh') {
  const pair = inOrderOfTime(one, other);
  return comparisonPage(pair, compareReports(pair.earlier.document, pair.later.document), language);
}

const LAST_YEAR = report(
  2022,
  'file:///w/2022.report.md',
  '一、平安建设',
  '全镇共调处邻里纠纷168起。开展反诈宣讲40场次。',
);
const NOW = report(
  2023,
  'file:///w/2023.report.md',
  '一、平安建设',
  '全镇共调处邻里纠纷189起，同比上升20.5%。',
);

describe('the page on two reports', () => {
  it('shows them side by side, with the line of every figure', () => {
    expect(page(LAST_YEAR, NOW)).toEqual({
      title: '数据对照：2022年上半年 与 2023年上半年',
      markdown: [
        '# 数据对照：2022年上半年 与 2023年上半年',
        '',
        '## 与上期报告不符',
        '',
        '- 第6行：2022年上半年报告中“调处邻里纠纷”为“168起”，（189−168）÷168=12.5%，此处为“20.5%”',
        '',
        '| 指标 | 所在部分 | 2022年上半年 | 行 | 2023年上半年 | 行 | 增减 | 增减幅度 |',
        '| --- | --- | --- | --- | --- | --- | --- | --- |',
        '| 调处邻里纠纷 | 平安建设 | 168起 | 6 | 189起 | 6 | 上升21起 | 上升12.5% |',
        '',
        '## 仅见于上期',
        '',
        '| 指标 | 所在部分 | 2022年上半年 | 行 |',
        '| --- | --- | --- | --- |',
        '| 开展反诈宣讲 | 平安建设 | 40场次 | 6 |',
        '',
      ].join('\n'),
    });
  });

  it('has the earlier report first, in whichever order they are named', () => {
    expect(page(NOW, LAST_YEAR)).toEqual(page(LAST_YEAR, NOW));
  });

  it('is in English for an English editor', () => {
    const { markdown } = page(LAST_YEAR, NOW, 'en');
    expect(markdown).toContain('| Indicator | Section |');
    expect(markdown).toContain('| up 21起 | up 12.5% |');
    expect(markdown).toContain('## Only in the earlier report');
  });

  it('is named after the files of reports that name no period', () => {
    const untold = {
      address: 'file:///w/%E6%97%A7%E7%A8%BF.report.md',
      document: openReport('走访群众8户。'),
    };
    expect(page(untold, untold).title).toBe('数据对照：旧稿.report.md 与 旧稿.report.md');
  });

  it('says so where nothing can be compared', () => {
    const other = report(2023, 'file:///w/2023.report.md', '走访群众若干。');
    expect(page(LAST_YEAR, other).markdown).toContain('没有可以对照的同名指标');
  });

  it('shows marks of a report as what they are', () => {
    const odd = (year: number, count: number) =>
      report(year, `file:///w/${year}.report.md`, `查处“a|b”类违规行为${count}起。`);
    const { markdown } = page(odd(2022, 3), odd(2023, 4));
    expect(markdown).toContain('a\\|b');
  });
});
