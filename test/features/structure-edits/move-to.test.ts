import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { headingsOf } from '../../../server/src/document/headings';
import { movedTo } from '../../../server/src/features/structure-edits/move-to';
import { STRUCTURE_EDITS } from '../../../server/src/features/structure-edits/structure-edits';
import { applyEdits, isOnWholeCharacters, reportText, scrambledText } from '../../fixture/arbitrary-report';

const REPORT = `一、工作情况
（一）抓宣传。发放资料*份。
（二）抓巡查。
巡查*次。
二、存在问题
（一）人手不足。
三、下步打算
再加一把劲。

城关镇人民政府
2024年6月30日`;

/** The report after the section that begins with `from` has been dropped on the one that begins with `to`. */
function dropped(from: string, to: string, report = REPORT): string | undefined {
  const edits = movedTo(openReport(report), report.indexOf(from), report.indexOf(to));
  return edits && applyEdits(report, edits);
}

describe('a section dropped on another', () => {
  it('takes its place among its sisters; the ordinals stay in order, the signature at the end', () => {
    expect(dropped('三、', '一、')).toBe(`一、下步打算
再加一把劲。
二、工作情况
（一）抓宣传。发放资料*份。
（二）抓巡查。
巡查*次。
三、存在问题
（一）人手不足。

城关镇人民政府
2024年6月30日`);
    expect(dropped('（一）抓', '（二）抓')).toContain('（一）抓巡查。\n巡查*次。\n（二）抓宣传。');
  });

  it('goes before one of its level in another section, and both are numbered anew', () => {
    expect(dropped('（一）抓', '（一）人')).toContain(`一、工作情况
（一）抓巡查。
巡查*次。
二、存在问题
（一）抓宣传。发放资料*份。
（二）人手不足。
三、`);
  });

  it('goes to the end of a section of the level above', () => {
    expect(dropped('（一）抓', '二、')).toContain('（一）人手不足。\n（二）抓宣传。发放资料*份。\n三、');
    expect(dropped('（一）人', '三、')).toContain(
      '二、存在问题\n三、下步打算\n再加一把劲。\n（一）人手不足。\n\n',
    );
  });

  it('stays where it is on itself, on what it holds, and on a level that is not next to its own', () => {
    expect(dropped('一、', '一、')).toBeUndefined();
    expect(dropped('一、', '（一）抓')).toBeUndefined();
    expect(dropped('一、', '（一）人')).toBeUndefined();
    expect(dropped('再加', '一、')).toBeUndefined();
  });

  it('loses nothing, cuts no character, and leaves the numbers of a sound report sound', () => {
    fc.assert(
      fc.property(fc.oneof(reportText, scrambledText), fc.nat(), fc.nat(), (text, a, b) => {
        const document = openReport(text);
        const headings = headingsOf(document);
        const [from, to] = [headings[a % headings.length], headings[b % headings.length]];
        const edits = from && to && movedTo(document, from.mark.start, to.mark.start);
        if (!edits) return;
        for (const { range } of edits) expect(isOnWholeCharacters(text, range)).toBe(true);
        const result = applyEdits(text, edits);
        expect(said(result)).toBe(said(text));
        const renumber = STRUCTURE_EDITS.find(({ id }) => id === 'renumber');
        const isSound = renumber?.change(document, { start: 0, end: 0 }) === undefined;
        if (isSound) expect(renumber?.change(openReport(result), { start: 0, end: 0 })).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

/** Every character but those of numbers, and of the line ends between sections. */
function said(text: string): string {
  return Array.from(text.replace(/[一二三四五六七八九十\d\r\n]/gu, ''))
    .sort()
    .join('');
}
