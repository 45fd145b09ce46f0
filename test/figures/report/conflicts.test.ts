import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { conflictsOf } from '../../../server/src/figures/report/conflicts';

const conflicts = (text: string): readonly string[] =>
  conflictsOf(openReport(text)).map(
    ({ name, usual, other, slip }) =>
      `${name} ${[usual, other].map((claims) => claims[0]?.fact.figure.text).join('≠')}${slip ? ` ${slip}` : ''}`,
  );

describe('two values of one indicator', () => {
  it('conflict between the opening and a section', () => {
    expect(conflicts('今年新建乡村书屋12个。\n一、文化\n新建乡村书屋15个。')).toEqual([
      '新建乡村书屋 12个≠15个',
    ]);
  });

  it('conflict where both are said of the whole place', () => {
    expect(conflicts('一、文化\n全县共新建乡村书屋12个。\n二、教育\n全县新建乡村书屋15个。')).toEqual([
      '新建乡村书屋 12个≠15个',
    ]);
  });

  it('conflict anywhere where one is a slip of the other', () => {
    expect(conflicts('一、信访\n调处邻里纠纷1045起。\n二、平安\n调处邻里纠纷1054起。')).toEqual([
      '调处邻里纠纷 1045起≠1054起 exchanged',
    ]);
    expect(conflicts('一、信访\n调处邻里纠纷1045起。\n二、平安\n调处邻里纠纷145起。')).toEqual([
      '调处邻里纠纷 1045起≠145起 dropped',
    ]);
  });

  it('name the value that is given more often as the usual one', () => {
    const report = '全镇调处邻里纠纷168起。\n全镇调处邻里纠纷186起。\n全镇共调处邻里纠纷186起。';
    expect(conflicts(report)).toEqual(['调处邻里纠纷 186起≠168起 exchanged']);
  });

  it('conflict in rates as well', () => {
    const report = '全县雪亮工程在线率98.2%。\n全县雪亮工程在线率达92.8%。';
    expect(conflicts(report)).toEqual(['雪亮工程在线率 98.2%≠92.8% exchanged']);
  });

  it.each([
    ['values that are one, rounded', '全县执行到位金额6366.68万元。\n全县执行到位金额0.64亿元。'],
    ['another stretch of time', '1—5月，全镇调处邻里纠纷186起。\n6月，全镇调处邻里纠纷168起。'],
    ['another measure', '全镇调处邻里纠纷186起。\n全镇调处邻里纠纷168人。'],
    ['what is planned', '全镇调处邻里纠纷186起。\n二、下步打算\n全镇调处邻里纠纷168起。'],
    [
      'sections about different units',
      '一、城东村\n全村调处邻里纠纷186起。\n二、城西村\n全村调处邻里纠纷168起。',
    ],
    ['figures of different actions', '“暖冬”行动中调处邻里纠纷186起。\n“清源”行动中调处邻里纠纷168起。'],
    ['more than two values', '全镇调处邻里纠纷186起。\n全镇调处邻里纠纷168起。\n全镇调处邻里纠纷618起。'],
    ['sections that nothing connects', '一、信访\n调处邻里纠纷186起。\n二、平安\n调处邻里纠纷92起。'],
  ])('do not conflict for %s', (_, text) => {
    expect(conflicts(text)).toEqual([]);
  });
});
