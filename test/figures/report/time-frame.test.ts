import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { reportPeriodOf, sameFrame } from '../../../server/src/figures/report/report-period';
import { framesOf } from '../../../server/src/figures/report/time-frame';

const frames = (text: string): readonly string[] =>
  openReport(text).lines.flatMap(({ line }) => framesOf(line).map(({ frame }) => frame));

describe('the time that a line gives its figures', () => {
  it.each([
    ['今年以来，办理低保86户。', ['report']],
    ['截至目前，办理低保86户。', ['report']],
    ['1－5月份，办理低保86户。', ['-1~5']],
    ['截至5月底，办理低保86户。', ['-1~5']],
    ['2024年1月至6月20日，办理低保86户。', ['2024-1~6.20']],
    ['上半年，办理低保86户。', ['-1~6']],
    ['前三季度办理低保86户，第四季度12户。', ['-1~9', '-10~12']],
    ['五年来，办理低保860户。', ['五年来']],
    ['主题教育开展以来，办实事86件。', ['主题教育开展以来']],
    ['办理低保86户。', []],
  ])('%s', (text, expected) => {
    expect(frames(text)).toEqual(expected);
  });
});

describe('the period of a report', () => {
  const period = (text: string) => reportPeriodOf(openReport(text));

  it('is what the front matter says, or the title', () => {
    expect(period('---\n期间: 2024年1—9月\n---\n办理低保86户。')).toMatchObject({
      year: 2024,
      from: 1,
      to: 9,
    });
    expect(period('青河镇2024年上半年工作总结\n\n办理低保86户。')).toMatchObject({
      year: 2024,
      from: 1,
      to: 6,
      source: 'title',
    });
    expect(period('青河镇2024年工作总结\n\n办理低保86户。')).toMatchObject({ from: 1, to: 12 });
  });

  it('is not the year of a meeting, of a plan, or of several years', () => {
    expect(period('在2024年全县工作会议上的汇报\n\n各位领导：')).toBeUndefined();
    expect(period('青河镇2024年工作要点\n\n办理低保86户。')).toBeUndefined();
    expect(period('---\n期间: 2021—2024年\n---\n办理低保86户。')).toBeUndefined();
  });

  it('is the same time as no time at all', () => {
    const report = openReport('青河镇2024年上半年工作总结\n\n办理低保86户。');
    expect(sameFrame(report, '-1~6', undefined)).toBe(true);
    expect(sameFrame(report, '2024-1~6', 'report')).toBe(true);
    expect(sameFrame(report, '-1~5', undefined)).toBe(false);
  });

  it('may be named by the sections alone', () => {
    const report = openReport('一、上半年工作开展情况\n办理低保86户。');
    expect(sameFrame(report, '-1~6', undefined)).toBe(true);
  });
});
