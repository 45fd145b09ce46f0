import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { renamingAt } from '../../../server/src/features/navigation/renaming';
import { applyEdits } from '../../fixture/arbitrary-report';
import { parseFixture } from '../../fixture/fixture';
import { productKnowledge } from '../../fixture/knowledge';

/** The report after the name at `$0` has been given another one. */
function renamed(fixture: string, newText: string): string | undefined {
  const { text, cursor = 0 } = parseFixture(fixture);
  const places = renamingAt(openReport(text), cursor, productKnowledge)?.places;
  return (
    places &&
    applyEdits(
      text,
      places.map((range) => ({ range, newText })),
    )
  );
}

describe('giving another name', () => {
  it('changes the unit in front matter and text', () => {
    expect(renamed('---\n单位: 城关镇\n---\n城$0关镇召开会议。', '城东镇')).toBe(
      '---\n单位: 城东镇\n---\n城东镇召开会议。',
    );
  });

  it('changes an indicator before every figure given for it, and nowhere else', () => {
    expect(
      renamed('共调处邻$0里纠纷186起。\n一季度调处邻里纠纷92起。\n邻里纠纷不可小看。', '调解民间纠纷'),
    ).toBe('共调解民间纠纷186起。\n一季度调解民间纠纷92起。\n邻里纠纷不可小看。');
  });

  it('changes a term where it is written in the same way; marks around it stay', () => {
    expect(renamed('落实“三会$0一课”制度，\n三会一课按期召开。', '主题党日')).toBe(
      '落实“主题党日”制度，\n主题党日按期召开。',
    );
  });

  it('is not offered in plain text', () => {
    expect(renamed('会议$0强调了三点。', '甲')).toBeUndefined();
  });
});
