import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { createChecker } from '../../server/src/rules/checker';
import { defineRule } from '../../server/src/rules/rule';
import { productKnowledge } from '../fixture/knowledge';
import { openWorkplace } from '../command-line/run';
import { intlWords } from '../fixture/words';

/** More than the arguments a call can have. */
const MANY = 200_000;

describe('more findings than a call has arguments', () => {
  const rule = defineRule({
    id: 'wording/each',
    scope: 'document',
    severity: 'hint',
    fixSafety: 'none',
    basis: { source: '惯例' },
    title: { zh: '逐字', en: 'Each' },
    explanation: { zh: '逐字', en: 'Each' },
    examples: { bad: [], good: [] },
    check: () =>
      Array.from({ length: MANY }, () => ({ range: { start: 0, end: 1 }, message: { zh: '字', en: 'one' } })),
  });

  it('are all found', () => {
    const check = createChecker({
      rules: [rule],
      knowledge: productKnowledge,
      severity: {},
      words: intlWords,
      onRuleFailure: (id, error) => {
        throw new Error(id, { cause: error });
      },
    });
    expect(check(openReport('走访群众12户。'))).toHaveLength(MANY);
  });
});

describe('an error that nobody foresaw', () => {
  it('ends the command line with the code for trouble, not with that for problems in a report', () => {
    const place = openWorkplace();
    try {
      place.write('a.report.md', '走访群众12户。\n');
      place.write('break.cjs', "JSON.stringify = () => { throw new RangeError('unforeseen'); };");
      const environment = { LANG: 'en_US.UTF-8', NODE_OPTIONS: '--require ./break.cjs' };
      const { code, errors } = place.nigaoIn(environment, 'check', '--format', 'json', 'a.report.md');
      expect(code).toBe(2);
      expect(errors).toContain('RangeError');
    } finally {
      place.clear();
    }
  });
});
