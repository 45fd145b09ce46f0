import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { foldingRanges } from '../../server/src/features/folding';
import { anyText } from '../fixture/arbitrary-report';

/** The folded ranges as `first–last kind`, lines counted from 1. */
function folds(...lines: readonly string[]): readonly string[] {
  return foldingRanges(openReport(lines.join('\n'))).map(
    ({ startLine, endLine, kind }) => `${startLine + 1}–${endLine + 1}${kind ? ` ${kind}` : ''}`,
  );
}

describe('folding', () => {
  it('folds sections by level, one within the other', () => {
    expect(
      folds(
        '2024年上半年工作总结', // 1
        '',
        '一、工作开展情况', // 3
        '（一）抓学习。一是建制度。', // 4
        '共学习12次。',
        '（二）抓落实。', // 6
        '整改到位。',
        '二、下步打算', // 8
        '继续努力。',
      ),
    ).toEqual(['3–7', '4–5', '6–7', '8–9']);
  });

  it('leaves blank lines at the end of a section in sight', () => {
    expect(folds('一、情况', '做了工作。', '', '', '二、打算', '再努力。', '')).toEqual(['1–2', '5–6']);
  });

  it('folds nothing under a heading that has nothing under it', () => {
    expect(folds('一、情况', '', '二、打算')).toEqual([]);
  });

  it('folds front matter, comments, fences and tables', () => {
    expect(
      folds(
        '---', // 1
        '文种: 半年总结',
        '---',
        '<!--', // 4
        '待核',
        '-->',
        '```', // 7
        '一、这不是标题',
        '```',
        '```', // 10
        '```',
        '| 项目 | 数量 |', // 12
        '| --- | --- |',
        '| 走访 | * |',
      ),
    ).toEqual(['1–3 region', '4–6 comment', '7–9', '10–11', '12–14']);
  });

  it('gives ranges inside the document, nested or disjoint, for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = openReport(text);
        const ranges = foldingRanges(document);
        for (const [i, one] of ranges.entries()) {
          expect(one.startLine).toBeLessThan(one.endLine);
          expect(one.endLine).toBeLessThan(document.lines.length);
          for (const later of ranges.slice(i + 1)) {
            expect(later.startLine > one.endLine || later.endLine <= one.endLine).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
