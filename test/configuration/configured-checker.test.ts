import { describe, expect, it } from 'vitest';
import { configurationOf, EMPTY_CONFIGURATION } from '../../server/src/configuration/configuration';
import type { Configuration } from '../../server/src/configuration/configuration';
import { createConfiguredChecker } from '../../server/src/configuration/configured-checker';
import { openReport } from '../../server/src/document/report-document';
import { defineRule } from '../../server/src/rules/rule';
import type { Rule } from '../../server/src/rules/rule';
import { productKnowledge } from '../fixture/knowledge';
import { rulesNamed } from '../fixture/rules';
import { noWords } from '../fixture/words';

const longLine = defineRule({
  id: 'wording/long-line',
  scope: 'line',
  severity: 'off',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '段落过长', en: 'Long paragraph' },
  explanation: { zh: '段落过长。', en: 'A long paragraph.' },
  options: [{ name: 'longest', default: 300, description: { zh: '最多几字', en: 'How long it may be' } }],
  examples: { bad: [], good: [] },
  check: (line, { options }) =>
    line.text.length > Number(options['longest'])
      ? [{ range: line.content, message: { zh: '段落过长', en: 'A long paragraph' } }]
      : [],
});

const rules: readonly Rule[] = [
  ...rulesNamed('placeholder/unfilled', 'placeholder/initials', 'structure/report-settings'),
  longLine,
];

function checkerWith(configuration: Configuration) {
  const checker = createConfiguredChecker({
    rules,
    knowledge: productKnowledge,
    configuration,
    words: noWords,
    onRuleFailure: (rule) => {
      throw new Error(`${rule} failed`);
    },
  });
  return (text: string) => checker(openReport(text)).map(({ rule, severity }) => `${severity} ${rule}`);
}

const body = '新建水渠*公里。';

describe('a document', () => {
  const found = checkerWith(configurationOf({ 'placeholder/unfilled': 'hint' }));

  it('is checked as it is configured', () => {
    expect(found(body)).toEqual(['hint placeholder/unfilled']);
    expect(checkerWith({ ...EMPTY_CONFIGURATION, profile: 'final' })(body)).toEqual([
      'error placeholder/unfilled',
    ]);
  });

  it('may say otherwise in its front matter, in Chinese or in English', () => {
    expect(found(`---\n规则:\n  placeholder: 错误\n---\n${body}`)).toEqual(['error placeholder/unfilled']);
    expect(found(`---\nrules: { placeholder/unfilled: off }\n---\n${body}`)).toEqual([]);
    expect(checkerWith(EMPTY_CONFIGURATION)(`---\n方案: 起草\n---\n${body}`)).toEqual([
      'information placeholder/unfilled',
    ]);
  });

  it('may accept words and set options', () => {
    expect(found(`---\n接受: [ZDRY]\n---\n走访ZDRY和SF人员（？）人。`)).toEqual([
      'information placeholder/initials',
    ]);
    expect(found('---\n规则:\n  wording/long-line: { severity: hint, longest: 4 }\n---\n走访群众。')).toEqual(
      ['hint wording/long-line'],
    );
  });

  it('does not lose its settings to a mask, which is no YAML, nor to keys of others', () => {
    expect(
      found(`---\n标题: *镇总结\n规则:\n  placeholder: 关闭\n单位: *镇\nauthor: [李四\n---\n${body}`),
    ).toEqual([]);
  });

  it('is told of what is wrong in its settings, where that stands', () => {
    const text = `\uFEFF---\r\n标题: 总结\r\n规则:\r\n  placeholder/unfiled: 关闭\r\n---\r\n${body}`;
    expect(found(text)).toEqual(['warning structure/report-settings', 'hint placeholder/unfilled']);
  });

  it('shares what is remembered with documents that say the same', () => {
    let looks = 0;
    const counting = defineRule({
      ...longLine,
      severity: 'hint',
      check: () => {
        looks += 1;
        return [];
      },
    });
    const checker = createConfiguredChecker({
      rules: [counting],
      knowledge: productKnowledge,
      configuration: EMPTY_CONFIGURATION,
      words: noWords,
      onRuleFailure: () => undefined,
    });
    const document = openReport(`---\n方案: 起草\n---\n${body}`);
    checker(document);
    checker(openReport(`---\n标题: 总结\n方案: 起草\n---\n${body}`, document));
    expect(looks).toBe(1);
    checker(openReport(`---\n方案: 定稿\n---\n${body}`, document));
    expect(looks).toBe(2);
  });

  it('reports a broken rule once, however many ways it is run', () => {
    const broken = defineRule({
      ...longLine,
      severity: 'hint',
      check: () => {
        throw new Error('broken');
      },
    });
    const failures: string[] = [];
    const checker = createConfiguredChecker({
      rules: [broken],
      knowledge: productKnowledge,
      configuration: EMPTY_CONFIGURATION,
      words: noWords,
      onRuleFailure: (rule) => failures.push(rule),
    });
    checker(openReport(body));
    checker(openReport(`---\n方案: 起草\n---\n${body}`));
    expect(failures).toEqual(['wording/long-line']);
  });
});
