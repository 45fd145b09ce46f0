import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_CONFIGURATION } from '../../server/src/configuration/configuration';
import { parseConfiguration } from '../../server/src/configuration/parse-configuration';
import { rules } from '../../server/src/rules/registry.generated';

const parse = (yaml: string) => parseConfiguration(yaml, 'nigao.config.yaml', rules);

/** The problems as a person is told them, with lines counted from one. */
function problemsIn(yaml: string): readonly string[] {
  return parse(yaml).problems.map(({ line, message }) => `${line + 1}: ${message.en}`);
}

describe('a configuration', () => {
  it('says how loud rules and families are, with which options, and what words are right', () => {
    const yaml = `
profile: final
rules:
  number/rate: error
  punctuation: hint
  structure/faulty-suppression:
    severity: information
    reasonRequired: false
accepted: [河长制, 田长制]
glossaries:
  - 词表/本县.yaml
`;
    expect(parse(yaml)).toEqual({
      configuration: {
        profile: 'final',
        rules: {
          'number/rate': { severity: 'error' },
          punctuation: { severity: 'hint' },
          'structure/faulty-suppression': { severity: 'information', options: { reasonRequired: false } },
        },
        accepted: ['河长制', '田长制'],
        glossaries: ['词表/本县.yaml'],
      },
      problems: [],
    });
  });

  it('may be written in Chinese', () => {
    const chinese =
      '方案: 定稿\n规则: { number/rate: 关闭, date: { 级别: 警告 } }\n接受: 河长制\n词表: 本县.yaml\n';
    const english =
      'profile: final\nrules: { number/rate: off, date: { severity: warning } }\naccepted: 河长制\nglossaries: 本县.yaml\n';
    expect(parse(chinese).problems).toEqual([]);
    expect(parse(chinese)).toEqual(parse(english));
  });

  it.each(['', '\n', '# 尚未设置\n', '---\n# 尚未设置'])('says nothing in %j', (yaml) => {
    expect(parse(yaml)).toEqual({ configuration: EMPTY_CONFIGURATION, problems: [] });
  });

  it.each([
    ['profil: final', ['1: unknown key "profil"']],
    ['\nprofile: finl', ['2: no profile is called "finl"; there are draft, final, masked']],
    [
      'rules:\n  number/rat: off',
      ['2: no rule or family is called "number/rat"; did you mean "number/rate"?'],
    ],
    ['rules:\n  figures: off', ['2: no rule or family is called "figures"']],
    [
      'rules:\n  date: off\n  number/rate: loud',
      ['3: the severity of "number/rate" should be one of error, warning, information, hint, off'],
    ],
    [
      'rules:\n  number/rate:',
      ['2: the severity of "number/rate" should be one of error, warning, information, hint, off'],
    ],
    ['rules: off', ['1: "rules" should be a mapping']],
    ['rules:\n  number/rate: { tolerance: 1 }', ['2: unknown key "tolerance"']],
    [
      'rules:\n  structure/faulty-suppression: { reasonRequired: 3 }',
      ['2: "reasonRequired" should be true or false'],
    ],
    ['accepted: { 河长制: 1 }', ['1: "accepted" should be a list of texts that are not empty']],
    ['- draft', ['1: not valid YAML: expected a mapping at the top']],
  ])('is told where %j is wrong', (yaml, problems) => {
    expect(problemsIn(yaml)).toEqual(problems);
  });

  it('asks whether another rule is meant', () => {
    const [problem] = parse('规则:\n  number/rat: 关闭\n').problems;
    expect(problem?.message.zh).toBe('没有名为“number/rat”的规则或类别，是否指“number/rate”？');
  });

  it('keeps what is right beside what is wrong', () => {
    const { configuration } = parse('profile: finl\nrules:\n  number/rat: off\n  date: off\n');
    expect(configuration).toEqual({ ...EMPTY_CONFIGURATION, rules: { date: { severity: 'off' } } });
  });

  it('can be any text at all', () => {
    const piece = fc.constantFrom(
      '规则',
      'rules',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '&a',
      '*a',
      '{',
      '}',
      '"',
      'number/rate',
      'off',
      '\t',
      '<<: *a',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: piece, maxLength: 40 }), fc.string()), (yaml) => {
        const lines = yaml.split('\n').length;
        expect(parse(yaml).problems.every(({ line }) => line >= 0 && line < lines)).toBe(true);
      }),
    );
  });
});
