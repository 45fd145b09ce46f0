import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { structureActions } from '../../../server/src/features/structure-edits/structure-actions';
import { parseFixture } from '../../fixture/fixture';

function offered(fixture: string): readonly string[] {
  const { text, cursor, selection } = parseFixture(fixture);
  const range = selection ?? { start: cursor ?? 0, end: cursor ?? 0 };
  return structureActions(openReport(text), range).map(({ title }) => title.zh);
}

describe('commands of the structure in the menu of the light bulb', () => {
  it('are those that have something to do, on a heading', () => {
    const titles = offered('一、情况\n甲。\n二、打$0算\n乙。\n');
    expect(titles).toContain('上移本节（本项）');
    expect(titles).not.toContain('下移本节（本项）');
    expect(titles).not.toContain('重新编号');
  });

  it('and on a marker', () => {
    expect(offered('一是$0抓宣传。二是抓巡查。')).toContain('下移本节（本项）');
  });

  it('stay out of the way within a sentence', () => {
    expect(offered('一、情况\n今年以来，工作$0平稳。\n二、打算\n乙。\n')).toEqual([]);
    expect(offered('')).toEqual([]);
  });
});
