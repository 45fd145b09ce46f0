import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { applyEdits } from '../../server/src/text/edit';
import { formattingEdits } from '../../server/src/features/formatting';
import type { Range } from '../../server/src/text/range';
import { diagnose } from '../fixture/diagnose';

function formatted(text: string, range?: Range): string {
  return applyEdits(text, formattingEdits(openReport(text), diagnose(text), range));
}

describe('formatting', () => {
  it('fixes punctuation', () => {
    expect(formatted('一是抓学习,强素质。')).toBe('一是抓学习，强素质。');
  });

  it('keeps to its range', () => {
    const text = '一是抓学习,强素质。\n二是抓落实,见成效。';
    expect(formatted(text, { start: 0, end: text.indexOf('\n') })).toBe(
      '一是抓学习，强素质。\n二是抓落实,见成效。',
    );
  });

  it.each([
    '（一）加强领导',
    '1.完善制度3项。',
    '印发青政〔2018〕5号文件。',
    '全年GDP增长6.5%，引进项目12个。',
    '　　2023年3月1日召开会议。',
  ])('leaves %s as it is', (text) => {
    expect(formatted(text)).toBe(text);
  });

  it('touches nothing but punctuation', () => {
    expect(formatted('<!-- nigao-ignore date: 已核实 -->\n全年新建水渠12公里。')).toContain('nigao-ignore');
  });
});
