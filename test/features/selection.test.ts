import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { selectionRanges } from '../../server/src/features/selection/selection';
import type { WordSource } from '../../server/src/rules/checker';
import { anyText, isOnWholeCharacters, withOffset } from '../fixture/arbitrary-report';
import { parseFixture } from '../fixture/fixture';
import { intlWords, noWords, wordsAre } from '../fixture/words';

/** What is selected at the cursor, from the inside out. */
function selected(fixture: string, words: WordSource = noWords): readonly string[] {
  const { text, cursor = 0 } = parseFixture(fixture);
  return selectionRanges(openReport(text), cursor, words).map(({ start, end }) => text.slice(start, end));
}

describe('growing a selection', () => {
  it('goes from word to clause, item, paragraph, section and document', () => {
    expect(
      selected(`
一、工作情况
（一）抓学习。一是建制度，明$0确责任。共学习12次。二是抓落实。
完成任务。
二、打算
继续努力。
`),
    ).toEqual([
      '明确',
      '明确责任',
      '一是建制度，明确责任。',
      '一是建制度，明确责任。共学习12次。',
      '（一）抓学习。一是建制度，明确责任。共学习12次。二是抓落实。',
      '（一）抓学习。一是建制度，明确责任。共学习12次。二是抓落实。\n完成任务。',
      '一、工作情况\n（一）抓学习。一是建制度，明确责任。共学习12次。二是抓落实。\n完成任务。',
      '一、工作情况\n（一）抓学习。一是建制度，明确责任。共学习12次。二是抓落实。\n完成任务。\n二、打算\n继续努力。\n',
    ]);
  });

  it('takes an item before its sentence where ； parts the items', () => {
    expect(selected('主要做法：一是建制度；二是抓落$0实；三是促提升。')).toEqual([
      '落实',
      '二是抓落实',
      '二是抓落实；',
      '主要做法：一是建制度；二是抓落实；三是促提升。',
    ]);
  });

  it('uses the words of the dictionary once they are known', () => {
    const line = ['深化', '放管服', '改革', '。'];
    expect(selected('深化放管$0服改革。', wordsAre(line))[0]).toBe('放管服');
    expect(selected('深化$0放管服改革。', wordsAre(line))[0]).toBe('放管服');
    expect(selected('深化放管服改革$0。', wordsAre(line))[0]).toBe('改革');
  });

  it('takes what is in quotation marks or brackets, without the marks and with them', () => {
    expect(
      selected(
        '落实“三会$0一课”制度（含主题党日）。',
        wordsAre(['落实', '“', '三会', '一课', '”', '制度（含主题党日）。']),
      ),
    ).toEqual([
      '一课',
      '三会一课',
      '“三会一课”',
      '落实“三会一课”制度（含主题党日）',
      '落实“三会一课”制度（含主题党日）。',
    ]);
  });

  it('goes outwards through marks within marks, and passes over what does not pair', () => {
    expect(
      selected(
        '依据《关于（$0试点）工作的意见》）办理',
        wordsAre(['依据《关于（', '试点', '）工作的意见》）办理']),
      ),
    ).toEqual([
      '试点',
      '（试点）',
      '关于（试点）工作的意见',
      '《关于（试点）工作的意见》',
      '依据《关于（试点）工作的意见》）办理',
    ]);
  });

  it('does not part a number at its comma', () => {
    expect(selected('投入1,0$000万元,完成')[1]).toBe('投入1,000万元');
  });

  it('takes the heading, then its section', () => {
    expect(selected('一、总体情$0况\n完成任务。\n')).toEqual([
      '情况',
      '总体情况',
      '一、总体情况',
      '一、总体情况\n完成任务。',
      '一、总体情况\n完成任务。\n',
    ]);
  });

  it('takes a table cell, its row and the table', () => {
    expect(selected('| 项目 | 数量 |\n| --- | --- |\n| 走$0访 | 12 |')).toEqual([
      '走访',
      '| 走访 | 12 |',
      '| 项目 | 数量 |\n| --- | --- |\n| 走访 | 12 |',
    ]);
  });

  it('takes a line of code, then the fence', () => {
    expect(selected('说明\n```\nnpm $0start\n```\n完')).toEqual([
      'start',
      'npm start',
      '```\nnpm start\n```',
      '说明\n```\nnpm start\n```\n完',
    ]);
  });

  it('has only the document where there is nothing else', () => {
    expect(selected('$0')).toEqual(['']);
  });

  it('holds the caret and what was selected before, grows, and ends with the document, for any text', () => {
    fc.assert(
      fc.property(withOffset(anyText), fc.constantFrom(intlWords, noWords), ([text, offset], words) => {
        const ranges = selectionRanges(openReport(text), offset, words);
        expect(ranges.at(-1)).toEqual({ start: 0, end: text.length });
        ranges.forEach((range, i) => {
          const inner = ranges[i - 1];
          if (!inner) return;
          expect(range.start <= inner.start && inner.end <= range.end).toBe(true);
          expect(range.end - range.start).toBeGreaterThan(inner.end - inner.start);
          expect(isOnWholeCharacters(text, range)).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });
});
