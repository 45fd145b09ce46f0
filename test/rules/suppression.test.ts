import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { createChecker } from '../../server/src/rules/checker';
import { defineRule } from '../../server/src/rules/rule';
import { suppressionsOf } from '../../server/src/rules/suppression/suppressions';
import { check, diagnose } from '../fixture/diagnose';
import { productKnowledge } from '../fixture/knowledge';
import { rulesNamed } from '../fixture/rules';
import { noWords, wordsAre } from '../fixture/words';

const rules = rulesNamed(
  'placeholder/unfilled',
  'placeholder/blank',
  'wording/repeated-word',
  'structure/unused-suppression',
  'structure/faulty-suppression',
);

/** Only what is pointed at is found: not what is suppressed, and nothing about the suppression itself. */
function suppresses(fixture: string): void {
  check(fixture, { rules });
}

describe('a suppression', () => {
  it('on a line of its own is for the next line that says something, and for no other', () => {
    suppresses(`
<!-- nigao-ignore placeholder/unfilled: 待核定 -->

新建水渠*公里。
改造水渠*公里。
        ^
`);
  });

  it('in a line is for that line, wherever in the line it stands', () => {
    suppresses('新建水渠*公里。<!-- nigao-ignore placeholder/unfilled: 待核定 -->');
    suppresses('新建水渠*公里<!-- nigao-ignore placeholder/unfilled: 待核定 -->，改造*公里。');
  });

  it('for the file may stand anywhere in it', () => {
    suppresses('新建水渠*公里。\n改造水渠*公里。\n<!-- nigao-ignore-file placeholder/unfilled: 样稿 -->');
  });

  it('for a block holds from its start to its end', () => {
    suppresses(`
新建水渠*公里。
        ^
<!-- nigao-ignore-start placeholder: 待核定 -->
改造水渠*公里。
受益农户  户。
<!-- nigao-ignore-end placeholder -->
投入*万元。
    ^
`);
  });

  it('for a block ends what it names, or the last one begun', () => {
    suppresses(`
<!-- nigao-ignore-start placeholder/unfilled: 待核定 -->
<!-- nigao-ignore-start placeholder/blank: 待核定 -->
新建水渠*公里，受益农户  户。
<!-- nigao-ignore-end -->
改造水渠*公里，受益农户  户。
                       ^^
<!-- nigao-ignore-end placeholder/unfilled -->
`);
  });

  it.each([
    'placeholder',
    'placeholder/unfilled、placeholder/blank',
    'placeholder/unfilled,placeholder/blank',
    'placeholder/unfilled， placeholder/blank',
    'placeholder/unfilled placeholder/blank',
  ])('names a family or several rules: %s', (names) => {
    suppresses(`<!-- nigao-ignore ${names}: 待核定 -->\n新建水渠*公里，受益农户  户。`);
  });

  it.each([
    '<!-- nigao-ignore placeholder/unfilled：待核定 -->',
    '<!-- nigao-ignore placeholder/unfilled 待核定 -->',
    '<!--nigao-ignore placeholder/unfilled:待核定-->',
    '<!-- nigao-ignore Placeholder/Unfilled: 待核定 -->',
  ])('may be written %s', (comment) => {
    suppresses(`${comment}\n新建水渠*公里。`);
    suppresses(`\uFEFF${comment}\r\n新建水渠*公里。`);
  });

  it('may be written over several lines', () => {
    suppresses('<!--\n  nigao-ignore placeholder/unfilled: 待核定，\n  八月初定\n-->\n新建水渠*公里。');
    suppresses('<!-- nigao-ignore\r\nplaceholder/unfilled: 待核定 -->\r\n新建水渠*公里。');
  });

  it('before a table is for the whole table, in a row for the row', () => {
    suppresses(`
<!-- nigao-ignore placeholder/unfilled: 待核定 -->
| 单位 | 水渠 |
| ---- | ---- |
| 青河 | *公里 |
| 白石 | *公里 |
`);
    suppresses(`
| 单位 | 水渠 |
| ---- | ---- |
| 青河 | *公里 <!-- nigao-ignore placeholder/unfilled: 待核定 --> |
| 白石 | *公里 |
         ^
`);
  });

  it('in code is code', () => {
    suppresses('```\n<!-- nigao-ignore placeholder/unfilled: 待核定 -->\n```\n新建水渠*公里。\n        ^');
  });

  it('that covers least is the one that counts as used', () => {
    const found = diagnose(
      '<!-- nigao-ignore-file placeholder: 样稿 -->\n<!-- nigao-ignore placeholder: 待核定 -->\n新建水渠*公里。',
      { rules },
    );
    expect(found.map(({ rule, range }) => [rule, range.start])).toEqual([
      ['structure/unused-suppression', 0],
    ]);
  });
});

describe('an unused suppression', () => {
  it('is not reported when the rule it names is off', () => {
    const text = '<!-- nigao-ignore placeholder/unfilled: 待核定 -->\n新建水渠12公里。';
    expect(diagnose(text, { rules })).toHaveLength(1);
    expect(diagnose(text, { rules, severity: { 'placeholder/unfilled': 'off' } })).toEqual([]);
    expect(diagnose(text, { rules, severity: { placeholder: 'off' } })).toEqual([]);
  });

  it('is not reported while the words are not known that its rule needs', () => {
    const text = '<!-- nigao-ignore wording/repeated-word: 原文如此 -->\n工作进展进展顺利。';
    expect(diagnose(text, { rules, words: wordsAre(['工作', '进展进展', '顺利', '。']) })).toHaveLength(1);
    expect(diagnose(text, { rules, words: noWords })).toEqual([]);
  });

  it('is not reported when its rule has failed', () => {
    const broken = defineRule({
      id: 'number/broken',
      scope: 'line',
      severity: 'warning',
      fixSafety: 'none',
      basis: { source: '惯例' },
      title: { zh: '坏规则', en: 'Broken' },
      explanation: { zh: '坏规则。', en: 'Broken.' },
      examples: { bad: [], good: [] },
      check: () => {
        throw new Error('broken');
      },
    });
    const failures: string[] = [];
    const checker = createChecker({
      rules: [broken, ...rules],
      knowledge: productKnowledge,
      severity: {},
      words: noWords,
      onRuleFailure: (rule) => failures.push(rule),
    });
    expect(checker(openReport('<!-- nigao-ignore number/broken: 原文如此 -->\n新建水渠12公里。'))).toEqual(
      [],
    );
    expect(failures).toEqual(['number/broken']);
  });
});

describe('suppressions', () => {
  it('cost nothing in a document that has none', () => {
    const [one, other] = ['新建水渠12公里。', '改造水渠12公里。<!-- 待核 -->'].map((text) =>
      openReport(text),
    );
    expect(one && suppressionsOf(one)).toBe(other && suppressionsOf(other));
  });

  it('found incrementally are those found from scratch', () => {
    const checker = createChecker({
      rules,
      knowledge: productKnowledge,
      severity: {},
      words: noWords,
      onRuleFailure: () => undefined,
    });
    const steps = [
      '新建水渠*公里。',
      '<!-- \n新建水渠*公里。',
      '<!-- nigao-ignore placeholder: 待核定 -->\n新建水渠*公里。',
      '<!-- nigao-ignore placeholder: 待核定 -->\n\n新建水渠*公里。',
      '<!-- nigao-ignore placeholder: 待核定 -->\n一、情况\n新建水渠*公里。',
      '<!-- nigao-ignore-start placeholder: 待核定 -->\n一、情况\n新建水渠*公里。',
      '<!-- nigao-ignore-start placeholder: 待核定 -->\n一、情况\n新建水渠*公里。\n<!-- nigao-ignore-end -->',
    ];
    let document = openReport('');
    for (const text of steps) {
      document = openReport(text, document);
      expect(checker(document)).toEqual(checker(openReport(text)));
    }
  });
});
