import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { createChecker } from '../../server/src/rules/checker';
import { rules } from '../../server/src/rules/registry.generated';
import type { Rule } from '../../server/src/rules/rule';
import { createReportService } from '../../server/src/service';
import { reportText, scrambledText, withOffset } from '../fixture/arbitrary-report';
import { productKnowledge } from '../fixture/knowledge';
import { intlWords } from '../fixture/words';

const anyText = fc.oneof(reportText, scrambledText, fc.string({ unit: 'binary' }));

describe('any string', () => {
  it('gives a document that holds every character of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines } = openReport(text);
        const ends = lines.map(({ end }, i) => text.slice(end, lines[i + 1]?.start ?? text.length));
        expect(lines.map(({ line }, i) => line.text + (ends[i] ?? '')).join('')).toBe(text);
        expect(ends.every((end) => /^(?:\r\n|\n|\r|)$/.test(end))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('can be asked for everything the service offers, at any offset', () => {
    const failures: string[] = [];
    const service = createReportService({
      knowledge: productKnowledge,
      words: intlWords,
      onRuleFailure: (rule) => failures.push(rule),
    });
    fc.assert(
      fc.property(withOffset(anyText), ([text, offset]) => {
        const document = service.open(text);
        service.diagnose(document);
        service.outline(document);
        service.placeholders(document);
        service.hover(document, offset);
        service.complete(document, offset);
        service.codeActions(document, { start: offset, end: offset });
        service.foldingRanges(document);
        service.selectionRanges(document, offset);
        service.semanticTokens(document);
        service.placesOfName(document, offset);
        service.figures(document);
        service.inlayHints(document, { start: 0, end: offset }, 'on');
        expect(failures).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('costs time in proportion to its length, however many marks it leaves open', () => {
    for (const part of [
      '共*人，',
      '<!-- \n',
      '“',
      '（',
      '`',
      '[',
      '一是',
      '*',
      '\u00a0',
      '12，',
      '《',
      '|\n',
      '> ',
    ]) {
      const text = part.repeat(20_000 / part.length);
      expect(createReportService({ knowledge: productKnowledge, words: intlWords }).open(text).text).toBe(
        text,
      );
    }
  });
});

describe('a rule that throws', () => {
  const broken: Rule = {
    id: 'wording/broken',
    scope: 'line',
    severity: 'warning',
    fixSafety: 'none',
    basis: { source: '惯例' },
    title: { zh: '坏规则', en: 'Broken' },
    explanation: { zh: '坏规则', en: 'Broken' },
    examples: { bad: [], good: [] },
    check: () => {
      throw new Error('broken');
    },
  };

  it('is named once, and the others go on', () => {
    const failures: string[] = [];
    const check = createChecker({
      rules: [broken, ...rules],
      knowledge: productKnowledge,
      severity: {},
      words: intlWords,
      onRuleFailure: (rule) => failures.push(rule),
    });
    const found = check(openReport('走访*人。\n排查*处。'));
    expect(failures).toEqual(['wording/broken']);
    expect(found.map(({ rule }) => rule)).toEqual(['placeholder/unfilled', 'placeholder/unfilled']);
  });
});
