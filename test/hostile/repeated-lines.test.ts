import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { createChecker } from '../../server/src/rules/checker';
import { rules } from '../../server/src/rules/registry.generated';
import { applyEdit, reportText, withEdits } from '../fixture/arbitrary-report';
import { productKnowledge } from '../fixture/knowledge';
import { intlWords } from '../fixture/words';

const checkerOf = (): ReturnType<typeof createChecker> =>
  createChecker({
    rules,
    knowledge: productKnowledge,
    severity: {},
    words: intlWords,
    onRuleFailure: (rule, error) => {
      throw new Error(rule, { cause: error });
    },
  });

/** A line of a report that is there several times is one object in several places. */
const repeatedLines = fc
  .tuple(reportText, fc.integer({ min: 2, max: 4 }))
  .map(([text, times]) => Array.from({ length: times }, () => text).join('\n'));

it('a report that repeats its lines is found the same in steps and at once', () => {
  const stepwise = checkerOf();
  fc.assert(
    fc.property(withEdits(repeatedLines), ([text, edits]) => {
      let document = openReport(text);
      stepwise(document);
      for (const edit of edits) {
        document = openReport(applyEdit(document.text, edit), document);
        expect(stepwise(document)).toEqual(checkerOf()(openReport(document.text)));
      }
    }),
    { numRuns: Number(process.env['NIGAO_SCRIPTS'] ?? 20) },
  );
});

it('a paragraph that ends after a character of two halves is pointed at on whole characters', () => {
  const text =
    '一、工作情况\n上半年，镇综合执法队检查沿街商铺320家次，下发整改通知书45份，督促𠮷祥村整改𠮷户\n二、存在问题\n';
  const found = checkerOf()(openReport(text)).filter(({ rule }) => rule === 'structure/unfinished-paragraph');
  expect(found.map(({ range }) => text.slice(range.start, range.end))).toEqual(['𠮷户']);
});
