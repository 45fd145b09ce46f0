import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { references } from '../../server/src/features/figures/references';
import { anyText, isOnWholeCharacters, withOffset } from '../fixture/arbitrary-report';
import { parseFixture } from '../fixture/fixture';

const found = (fixture: string): readonly string[] => {
  const { text, cursor = 0 } = parseFixture(fixture);
  return references(openReport(text), cursor).map(({ start, end }) => text.slice(start, end));
};

describe('all figures of one indicator', () => {
  it('are found wherever they are, whatever the words of place, time and total around them', () => {
    const report =
      '上半年，全镇共调处邻里纠纷$0186起，化解172起。\n第一季度调处邻里纠纷92起。\n调处94起邻里纠纷。';
    expect(found(report)).toEqual(['186起', '92起', '94起']);
  });

  it('leave out other things and other measures', () => {
    expect(found('调处邻里纠纷$0186起。\n调处劳资纠纷92起。\n调处邻里纠纷86人。')).toEqual(['186起']);
  });

  it('hold the placeholders too', () => {
    expect(found('办理低保8$06户。\n办理低保*户。')).toEqual(['86户', '*户']);
  });

  it('are none away from figures', () => {
    expect(found('调处邻里$0纠纷186起。')).toEqual([]);
  });

  it('lie on whole characters, the one asked about among them', () => {
    fc.assert(
      fc.property(withOffset(anyText), ([text, offset]) => {
        const ranges = references(openReport(text), offset);
        for (const range of ranges) expect(isOnWholeCharacters(text, range)).toBe(true);
        const holdsIt = ranges.some(({ start, end }) => start <= offset && offset <= end);
        expect(holdsIt).toBe(ranges.length > 0);
      }),
      { numRuns: 200 },
    );
  });
});
