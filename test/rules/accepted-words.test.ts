import { describe, expect, it } from 'vitest';
import { acceptableWord } from '../../server/src/rules/accepted-words';
import { openReport } from '../../server/src/document/report-document';
import { createChecker } from '../../server/src/rules/checker';
import type { Diagnostic } from '../../server/src/rules/checker';
import { productKnowledge } from '../fixture/knowledge';
import { rulesNamed } from '../fixture/rules';
import { noWords } from '../fixture/words';

function found(text: string, accepted: readonly string[]): readonly Diagnostic[] {
  const checker = createChecker({
    rules: rulesNamed('placeholder/initials', 'placeholder/unfilled'),
    knowledge: productKnowledge,
    severity: {},
    accepted,
    words: noWords,
    onRuleFailure: (rule) => {
      throw new Error(`${rule} failed`);
    },
  });
  return checker(openReport(text));
}

describe('an accepted word', () => {
  const text = '加强对ZDRY的走访，及时掌握SF动态。走访（？）户，排查（？）人，化解（？）件。';

  it('is not reported', () => {
    expect(found(text, [])).toHaveLength(2);
    expect(found(text, ['ZDRY']).map(({ range }) => text.slice(range.start, range.end))).toEqual(['SF']);
  });

  it('covers what lies within it where it is, and nothing else', () => {
    expect(found(text, ['ZDRY', '掌握SF动态'])).toEqual([]);
    expect(found(text, ['ZDRY', 'SF人员'])).toHaveLength(1);
    expect(found(text, ['ZD', 'S', ''])).toHaveLength(2);
  });

  it('says nothing about what is not filled in', () => {
    expect(found('新建水渠*公里。', ['*', '*公里'])).toHaveLength(1);
  });

  it('is what “add to the accepted words” adds: what was found, unless that is no word', () => {
    const document = openReport(text);
    const [first] = found(text, []);
    expect(first && acceptableWord(first, document)).toBe('ZDRY');
    expect(first && acceptableWord({ ...first, rule: 'placeholder/unfilled' }, document)).toBeUndefined();
    expect(first && acceptableWord({ ...first, range: { start: 0, end: 0 } }, document)).toBeUndefined();
    const long = openReport('同一段话'.repeat(6));
    expect(first && acceptableWord({ ...first, range: { start: 0, end: 24 } }, long)).toBeUndefined();
  });
});
