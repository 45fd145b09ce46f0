import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { brokenSectionTotals } from '../../../server/src/figures/report/section-totals';

const broken = (text: string): readonly string[] =>
  brokenSectionTotals(openReport(text)).map(
    ({ total, parts }) => `${total.fact.figure.text} ${parts.map(({ fact }) => fact.figure.text).join('＋')}`,
  );

const villages = (total: number, ...counts: readonly number[]): string => {
  const names = ['一、城东村', '二、城西村', '三、城北村'];
  const sections = counts.map((count, i) => `${names[i]}\n调处邻里纠纷${count}起。`);
  return [`全镇共调处邻里纠纷${total}起。`, ...sections].join('\n');
};

const quarters = (total: string, ...parts: readonly string[]): string =>
  [`2023年，全镇共调处邻里纠纷${total}。`, '一、主要工作', ...parts].join('\n');

describe('a total of the summary', () => {
  it('is broken by quarters that come to something else', () => {
    const halves = ['上半年，全镇共调处邻里纠纷150起。', '下半年，全镇共调处邻里纠纷130起。'];
    expect(broken(quarters('320起', ...halves))).toEqual(['320起 150起＋130起']);
    expect(broken(quarters('280起', ...halves))).toEqual([]);
  });

  it('is broken by units that come to more than the whole', () => {
    expect(broken(villages(180, 86, 68, 92))).toEqual(['180起 86起＋68起＋92起']);
  });

  it('is broken by all units there are, where one wrong digit explains it', () => {
    expect(broken(villages(264, 86, 68, 92))).toEqual(['264起 86起＋68起＋92起']);
  });

  it.each([
    ['what the sections come to', villages(246, 86, 68, 92)],
    ['units that may not be all', villages(520, 86, 68, 92)],
    [
      'quarters that leave one out',
      quarters('320起', '第一季度，全镇共调处邻里纠纷86起。', '第三季度，全镇共调处邻里纠纷92起。'),
    ],
    [
      'what is approximate',
      quarters('320余起', '上半年，全镇共调处邻里纠纷150起。', '下半年，全镇共调处邻里纠纷130起。'),
    ],
    ['sections of a plan', `${villages(246, 86, 68, 92)}\n四、下步计划\n调处邻里纠纷300起。`],
  ])('is not broken by %s', (_, text) => {
    expect(broken(text)).toEqual([]);
  });
});
