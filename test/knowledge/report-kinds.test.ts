import { describe, expect, it } from 'vitest';
import { detectKind, matchSection, missingSections } from '../../server/src/knowledge/report-kinds';
import type { ReportKind } from '../../server/src/knowledge/types';
import { productKnowledge } from '../fixture/knowledge';

const { kinds } = productKnowledge;

function kindOf(id: string): ReportKind {
  const kind = kinds.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`no kind ${id}`);
  return kind;
}

describe('the kind of a report', () => {
  it.each([
    ['柳河县司法局2023年上半年工作总结及下半年工作安排', 'half-year-summary'],
    ['2022年度工作总结和2023年工作思路', 'annual-summary'],
    ['局党组开展学习贯彻主题教育工作情况的报告', 'education-campaign-summary'],
    ['柳河县教育整顿工作总结', 'education-campaign-summary'],
    ['夏季治安打击整治行动工作总结', 'special-campaign-summary'],
    ['2023年度述职述廉报告', 'duty-report'],
    ['2023年度抓基层党建工作述职报告', 'party-building-duty-report'],
    ['在全市信访工作推进会上的汇报发言', 'conference-speech'],
    ['在动员部署会上的表态发言', 'commitment-speech'],
    ['关于农村养老服务的调研报告', 'research-report'],
    ['关于巡察反馈意见整改落实情况的报告', 'rectification-report'],
    ['关于防汛工作情况的汇报', 'situation-report'],
    ['关于追加办案经费的请示', 'request'],
    ['关于开展消防安全检查的通知', 'notice'],
  ])('shows in its title: %s', (title, id) => {
    expect(detectKind(kinds, { title })?.id).toBe(id);
  });

  it.each([
    ['今年以来，我局认真履职。现将上半年工作情况汇报如下：', 'half-year-summary'],
    ['主题教育开展以来，局党组牢牢把握总要求，扎实推进各项任务。', 'education-campaign-summary'],
    ['根据会议安排，下面我代表县局作汇报发言。', 'conference-speech'],
    ['现将本人一年来履职情况报告如下：', 'duty-report'],
  ])('shows in its opening: %s', (opening, id) => {
    expect(detectKind(kinds, { opening })?.id).toBe(id);
  });

  it('is what the front matter says, whatever the title says', () => {
    expect(detectKind(kinds, { declared: '请示', title: '2023年上半年工作总结' })?.id).toBe('request');
    expect(detectKind(kinds, { declared: 'half-year-summary' })?.id).toBe('half-year-summary');
    expect(detectKind(kinds, { declared: 'Half-year summary' })?.id).toBe('half-year-summary');
  });

  it('is found by the title when the front matter names an unknown one', () => {
    expect(detectKind(kinds, { declared: '随笔', title: '2023年上半年工作总结' })?.id).toBe(
      'half-year-summary',
    );
  });

  it.each(['政府工作报告', '柳河县2026年政府工作报告', '柳河县志', ''])('stays open for %j', (title) => {
    expect(detectKind(kinds, { title })).toBeUndefined();
  });
});

describe('a heading', () => {
  it.each([
    ['half-year-summary', '2023年上半年工作开展情况', '上半年工作开展情况'],
    ['half-year-summary', '存在的主要问题和不足', '存在的问题'],
    ['half-year-summary', '工作中存在的困难', '存在的问题'],
    ['half-year-summary', '下步工作打算', '下半年工作计划'],
    ['education-campaign-summary', '意见建议', '下步打算'],
    ['education-campaign-summary', '做法成效', '主要成效'],
    ['duty-report', '履行岗位职责情况', '履行岗位职责情况'],
    ['research-report', '对策与建议', '对策建议'],
  ])('of a %s, %s, stands for %s', (id, heading, title) => {
    expect(matchSection(kindOf(id), heading)?.title).toBe(title);
  });

  it('of the writer’s own stands for no section', () => {
    expect(matchSection(kindOf('half-year-summary'), '基层党建履职情况')).toBeUndefined();
    expect(matchSection(kindOf('conference-speech'), '以数字赋能为引领，着力提升办案质效')).toBeUndefined();
  });
});

describe('missing sections', () => {
  function missing(id: string, headings: readonly string[]): readonly string[] {
    return missingSections(kindOf(id), headings).map(({ title }) => title);
  }

  it('are those that no heading stands for', () => {
    expect(missing('half-year-summary', ['上半年工作开展情况', '下半年工作计划'])).toEqual(['存在的问题']);
    expect(missing('education-campaign-summary', ['总体情况', '主要成效'])).toEqual(['存在问题', '下步打算']);
  });

  it('are none where one heading stands for two', () => {
    expect(missing('half-year-summary', ['工作开展情况', '存在问题及下步工作打算'])).toEqual([]);
  });

  it('are not the work itself where its parts are sections of their own', () => {
    const parts = ['坚持规划引领', '狠抓造林管护', '深化林权改革'];
    expect(missing('half-year-summary', [...parts, '存在的问题', '下半年打算'])).toEqual([]);
    expect(missing('half-year-summary', parts)).toEqual(['存在的问题', '下半年工作计划']);
    expect(missing('special-campaign-summary', ['总体情况', ...parts, '存在的问题', '下一步打算'])).toEqual(
      [],
    );
  });

  it('are the work itself where only what comes after it has parts', () => {
    const parts = ['坚持规划引领', '狠抓造林管护'];
    expect(missing('half-year-summary', ['存在的问题', '下半年打算', ...parts])).toEqual([
      '上半年工作开展情况',
    ]);
    expect(missing('half-year-summary', ['坚持规划引领', '存在的问题', '下半年打算'])).toEqual([
      '上半年工作开展情况',
    ]);
    expect(missing('education-campaign-summary', [...parts, '下步打算'])).toEqual(['存在问题']);
  });

  it.each(['履行职责情况', '履行抓党建第一责任人职责情况', '履行党建工作责任情况'])(
    'of a party-building duty report are not the work done where it is called %s',
    (heading) => {
      expect(missing('party-building-duty-report', [heading, '存在的问题', '下一步打算'])).toEqual([]);
    },
  );

  it('are never those that many reports do without, or whose titles are the writer’s own', () => {
    expect(missing('situation-report', ['处置情况'])).toEqual([]);
    expect(missing('conference-speech', [])).toEqual([]);
  });
});
