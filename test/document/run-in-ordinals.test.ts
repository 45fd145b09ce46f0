import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { runInRunsOf } from '../../server/src/document/run-in-ordinals';

/** The runs of run-in ordinals in a paragraph, as written. */
function runsIn(paragraph: string): readonly string[] {
  const [placed] = openReport(paragraph).lines;
  if (!placed) return [];
  return runInRunsOf(placed.line).map((run) =>
    run.map(({ range }) => placed.line.text.slice(range.start, range.end)).join(' '),
  );
}

describe('ordinals within a paragraph', () => {
  it.each([
    ['主要措施：1.抓宣传。2.抓巡查。3.抓整改。', ['1. 2. 3.']],
    ['1、抓宣传。入户走访。2、抓巡查。定期通报。', ['1、 2、']],
    ['主要措施：（1）抓宣传；（2）抓巡查；（4）抓整改。', ['（1） （2） （4）']],
    ['镇级：1.抓宣传。2.抓巡查。村级：1.抓整改。2.抓考核。', ['1. 2.', '1. 2.']],
    ['主要措施：1.抓宣传。（1）入户。（2）上屏。2.抓巡查。', ['1. 2.', '（1） （2）']],
  ])('form runs: %s', (paragraph, runs) => {
    expect(runsIn(paragraph)).toEqual(runs);
  });

  it.each([
    '参赛队伍：1、2号队。',
    '平均造林：1.5公顷。2.6公顷为新造。',
    '责任人如下：3、张林。',
    '共造林800亩。2025年，抚育林地1200亩。',
    '二、抓好管护。三级巡查到位。',
  ])('are not seen in: %s', (paragraph) => {
    expect(runsIn(paragraph)).toEqual([]);
  });

  it('have the ranges of the digits for renumbering', () => {
    const [placed] = openReport('主要措施：（1）抓宣传。（2）抓巡查。').lines;
    const digits = placed ? runInRunsOf(placed.line).flat() : [];
    expect(digits.map(({ digits: { start, end } }) => [start, end])).toEqual([
      [6, 7],
      [13, 14],
    ]);
  });
});
