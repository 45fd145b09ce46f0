import { describe, expect, it } from 'vitest';
import { fileNameOf, inYear, isPeriod, likelyPeriods } from '../../client/src/new-report/periods';
import { withStops } from '../../client/src/new-report/stops';
import { withProfile } from '../../client/src/profile/front-matter-profile';

describe('the periods offered for a new report', () => {
  it.each([
    ['2025-06-20', '半年工作总结', '2025年上半年'],
    ['2025-12-10', '年度工作总结', '2025年'],
    ['2026-01-15', '年度工作总结', '2025年'],
    ['2026-01-15', '半年工作总结', '2025年上半年'],
  ])('begin on %s for a %s with %s', (day, kind, period) => {
    expect(likelyPeriods(new Date(day), kind)[0]).toBe(period);
  });

  it('are periods themselves, none twice', () => {
    const periods = likelyPeriods(new Date('2025-06-20'), '述职报告');
    expect(periods.filter((period) => !isPeriod(period))).toEqual([]);
    expect(new Set(periods).size).toBe(periods.length);
  });

  it('must begin with a year', () => {
    expect(isPeriod('明年')).toBe(false);
    expect(isPeriod('2025年1至9月')).toBe(true);
  });
});

describe('the titles of its sections', () => {
  it.each([
    ['{年}年工作情况', '2025年上半年', '2025年工作情况'],
    ['{下年}年工作计划', '2025年', '2026年工作计划'],
    ['存在的问题', '2025年', '存在的问题'],
    ['{下年}年工作计划', '', '*年工作计划'],
  ])('%s of %s are shown as %s', (title, period, shown) => {
    expect(inYear(title, period)).toBe(shown);
  });
});

describe('the places of a skeleton', () => {
  it.each([
    ['今年以来，在*的领导下，**工作', '今年以来，在${1:*}的领导下，${2:**}工作'],
    ['投入$5{万元}\\*', '投入\\$5{万元\\}\\\\${1:*}'],
  ])('%s are stops, the rest stands for itself', (skeleton, snippet) => {
    expect(withStops(skeleton)).toBe(snippet);
  });
});

describe('the file of a new report', () => {
  it('is called like its title, without what file systems refuse', () => {
    expect(fileNameOf('青河镇2025年上半年工作总结')).toBe('青河镇2025年上半年工作总结.report.md');
    expect(fileNameOf('*年/上半年: 总结?')).toBe('年上半年总结.report.md');
    expect(fileNameOf('*')).toBe('工作报告.report.md');
  });
});

describe('a profile in front matter', () => {
  const apply = (text: string, name: string | undefined): string | undefined => {
    const edit = withProfile(text, name);
    return edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
  };

  it('is added as the last line, changed where it is, and taken out', () => {
    expect(apply('---\n文种: 总结\n---\n正文', '起草')).toBe('---\n文种: 总结\n方案: 起草\n---\n正文');
    expect(apply('---\n方案: 起草\n文种: 总结\n---\n', '定稿')).toBe('---\n方案: 定稿\n文种: 总结\n---\n');
    expect(apply('---\r\n方案: 起草\r\n---\r\n', undefined)).toBe('---\r\n---\r\n');
    expect(apply('---\r\n文种: 总结\r\n---\r\n', '脱密')).toBe('---\r\n文种: 总结\r\n方案: 脱密\r\n---\r\n');
  });

  it('is not to be had without front matter', () => {
    expect(withProfile('一、方案: 起草\n', '定稿')).toBeUndefined();
    expect(withProfile('正文\n---\n文种: 总结\n---\n', '定稿')).toBeUndefined();
  });
});
