import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, openReport } from '../../server/src/document/report-document';
import { semanticTokens } from '../../server/src/features/semantic-tokens';
import { anyText, applyEdit, isOnWholeCharacters, withEdits } from '../fixture/arbitrary-report';
import { parseFixture } from '../fixture/fixture';
import { sampleKnowledge } from './sample-knowledge';

/** Expects the tokens that `^^^ type` lines point at, and no others. */
function check(fixture: string): void {
  const { text, annotations } = parseFixture(fixture);
  const shown = semanticTokens(openReport(text), sampleKnowledge).map(({ range, type, level }) => ({
    range,
    label: level === undefined ? type : `${type} ${level}`,
  }));
  expect(shown).toEqual(annotations);
}

describe('semantic tokens', () => {
  it('mark title, headings, ordinals, markers, placeholders and terms', () => {
    check(`
上半年工作总结
^^^^^^^^^^^^^^ title

一、总体情况
^^^^ ordinal
    ^^^^^^^^ heading 1
（一）抓学习。一是落实“三会一课”*次。
^^^^^^ ordinal
      ^^^^^^ heading 2
              ^^^^ marker
                        ^^^^^^^^ term
                                  ^ placeholder
`);
  });

  it('let a heading go on around what is in it', () => {
    check(`
一、坚持*引领
^^^^ ordinal
    ^^^^ heading 1
        ^ placeholder
         ^^^^ heading 1
完成。
`);
  });

  it('mark the first sentences that head their paragraphs', () => {
    check(`
经济稳步提升。全年完成投资*亿元。
^^^^^^^^^^^^ lead
                          ^ placeholder
民生持续改善。全年新增就业多人。
^^^^^^^^^^^^ lead
`);
  });

  it('mark # headings by level', () => {
    check(`
# 总结
  ^^^^ title

## 总体情况
   ^^^^^^^^ heading 1
完成。
`);
  });

  it('leave out wrong forms of terms, comments and code', () => {
    check(`
坚持三会一堂课，完成。<!-- 三会一课 --> \`三会一课\`。
`);
  });

  it('stand in order within lines on whole characters, the same after edits as from scratch, for any text', () => {
    fc.assert(
      fc.property(withEdits(anyText), ([text, edits]) => {
        let document = openReport(text);
        for (const edit of edits) document = openReport(applyEdit(document.text, edit), document);
        const tokens = semanticTokens(document, sampleKnowledge);
        expect(tokens).toEqual(semanticTokens(openReport(document.text), sampleKnowledge));
        tokens.forEach(({ range }, i) => {
          expect(range.start).toBeGreaterThanOrEqual(tokens[i - 1]?.range.end ?? 0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(lineAt(document, range.start).end);
          expect(isOnWholeCharacters(document.text, range)).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });
});
