import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedLine } from '../../server/src/document/line';
import { outlineOf } from '../../server/src/document/outline';
import { openReport } from '../../server/src/document/report-document';
import type { ReportDocument } from '../../server/src/document/report-document';
import { createChecker } from '../../server/src/rules/checker';
import { rules } from '../../server/src/rules/registry.generated';
import { defineRule } from '../../server/src/rules/rule';
import type { LineRule } from '../../server/src/rules/rule';
import { applyEdit, reportText, scrambledText, withEdits } from '../fixture/arbitrary-report';
import { productKnowledge } from '../fixture/knowledge';
import { intlWords } from '../fixture/words';

const options = {
  knowledge: productKnowledge,
  severity: {},
  words: intlWords,
  onRuleFailure: (rule: string, error: unknown): never => {
    throw new Error(`${rule} failed`, { cause: error });
  },
};
const checkerOf = (): ReturnType<typeof createChecker> => createChecker({ ...options, rules });

const shown = (document: ReportDocument): unknown => ({
  lines: document.lines,
  frontMatter: document.frontMatter,
  outline: outlineOf(document),
});

describe('analysing in steps', () => {
  it.each([
    ['reports', reportText],
    ['any mixture of their parts', scrambledText],
  ])('gives just what analysing at once gives, for %s', (_, texts) => {
    const stepwise = checkerOf();
    fc.assert(
      fc.property(withEdits(texts), ([text, edits]) => {
        let document = openReport(text);
        stepwise(document);
        for (const edit of edits) {
          document = openReport(applyEdit(document.text, edit), document);
          const afresh = openReport(document.text);
          expect(shown(document)).toEqual(shown(afresh));
          expect(stepwise(document)).toEqual(checkerOf()(afresh));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('an edit in one block', () => {
  const report = Array.from({ length: 200 }, (_, i) => `第${i}段，走访群众${i}人次。`).join('\n');
  const edited = report.replace('第100段，', '第100段，今年');
  const unchanged = (before: readonly PlacedLine[], after: readonly PlacedLine[]): number =>
    after.filter(({ line }, i) => line === before[i]?.line).length;

  it('analyses that block and no other', () => {
    const before = openReport(report);
    const after = openReport(edited, before);
    expect(unchanged(before.lines, after.lines)).toBe(199);
    expect(after.lines[100]?.line.text).toContain('今年');
  });

  it('runs the line rules on that block and no other', () => {
    const seen: string[] = [];
    const watching: LineRule = defineRule({
      id: 'wording/watching',
      scope: 'line',
      severity: 'hint',
      fixSafety: 'none',
      basis: { source: '惯例' },
      title: { zh: '旁观', en: 'Watching' },
      explanation: { zh: '旁观', en: 'Watching' },
      examples: { bad: [], good: [] },
      check: (line) => {
        seen.push(line.text);
        return [];
      },
    });
    const check = createChecker({ ...options, rules: [watching] });
    const before = openReport(report);
    check(before);
    expect(seen).toHaveLength(200);
    check(openReport(edited, before));
    expect(seen).toHaveLength(201);
    expect(seen.at(-1)).toContain('今年');
  });
});
