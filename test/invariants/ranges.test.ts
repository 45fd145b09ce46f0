import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../server/src/document/outline';
import type { OutlineNode } from '../../server/src/document/outline';
import { openReport } from '../../server/src/document/report-document';
import { contains } from '../../server/src/text/range';
import { isOnWholeCharacters, reportText, scrambledText } from '../fixture/arbitrary-report';
import { diagnose } from '../fixture/diagnose';

const flat = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

describe('every range lies inside the document, on whole characters', () => {
  it('in findings, their fixes and their related places', () => {
    fc.assert(
      fc.property(fc.oneof(reportText, scrambledText), (text) => {
        for (const { rule, range, related = [], fixes = [] } of diagnose(text)) {
          const edits = fixes.flatMap((fix) => fix.edits);
          for (const one of [{ range }, ...related, ...edits]) {
            expect([rule, isOnWholeCharacters(text, one.range)]).toEqual([rule, true]);
          }
          expect([rule, range.end > range.start]).toEqual([rule, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('in the outline, where parents hold their children and every part its name', () => {
    fc.assert(
      fc.property(fc.oneof(reportText, scrambledText), (text) => {
        for (const node of flat(outlineOf(openReport(text)))) {
          expect(isOnWholeCharacters(text, node.range)).toBe(true);
          expect(contains(node.range, node.name)).toBe(true);
          expect(node.children.every((child) => contains(node.range, child.range))).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });
});
