import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGlossary } from '../../server/src/knowledge/parse-glossary';
import { parseKind } from '../../server/src/knowledge/parse-kinds';
import { parseVocabulary } from '../../server/src/knowledge/parse-vocabulary';
import { parseWords } from '../../server/src/knowledge/parse-words';

/** The problems of a glossary, as `line entry: message`. */
function glossaryProblems(text: string): readonly string[] {
  return parseGlossary(text, '词表.yaml').problems.map(
    ({ line, entry, message }) => `${line} ${entry}: ${message.zh}`,
  );
}

describe('a glossary written by a user', () => {
  it('keeps the good entries and names file, line and entry of the others', () => {
    const { terms, problems } = parseGlossary(
      'terms:\n  - term: 三鹰行动\n    meaning: 本地专项行动\n  - term: 双建争先\n    meening: 本地活动\n',
      '词表.yaml',
    );
    expect(terms.map(({ term }) => term)).toEqual(['三鹰行动']);
    expect(problems).toEqual([
      {
        file: '词表.yaml',
        entry: '双建争先',
        line: 3,
        message: { zh: '缺少“meaning”', en: '"meaning" is missing' },
      },
      {
        file: '词表.yaml',
        entry: '双建争先',
        line: 4,
        message: { zh: '不认识的键“meening”', en: 'unknown key "meening"' },
      },
    ]);
  });

  it.each([
    ['terms: 三鹰行动', '0 : “terms”应为列表'],
    ['terms:\n  - 三鹰行动', '1 : “terms[1]”应为键值对'],
    ['terms:\n  - { term: 鹰, meaning: 行动 }', '1 鹰: “鹰”太短，至少要有两个字'],
    [
      'terms:\n  - { term: 三鹰, meaning: 行动, parts: [雄鹰, 飞鹰], count: 3 }',
      '1 三鹰: “count”为3，但“parts”有2项',
    ],
    [
      'terms:\n  - { term: 三鹰, meaning: 行动, count: 3, formula: 1+1 }',
      '1 三鹰: “formula”之和不等于“count”',
    ],
    ['terms:\n  - { term: 三鹰, meaning: 行动, checked: 是 }', '1 三鹰: “checked”应为 true 或 false'],
    ['terms:\n  - { term: 三鹰, senses: [{ meaning: 行动 }] }', '1 三鹰 › senses[1]: 缺少“field”'],
  ])('says what is wrong in %j', (text, problem) => {
    expect(glossaryProblems(text)).toEqual([problem]);
  });

  it('reads numbers where text is meant', () => {
    const { terms, problems } = parseGlossary(
      'terms:\n  - { term: 三鹰, meaning: 行动, date: 2023 }',
      'a.yaml',
    );
    expect(problems).toEqual([]);
    expect(terms[0]?.senses[0]?.date).toBe('2023');
  });

  it('reads wrong forms as a list, where they stand for the term, or with what is right', () => {
    const { terms } = parseGlossary(
      'terms:\n  - { term: 三鹰, meaning: 行动, wrong: [三英] }\n  - { term: 四风, meaning: 作风, wrong: { 奢糜之风: 奢靡之风 } }',
      'a.yaml',
    );
    expect(terms.map(({ wrong }) => wrong[0])).toEqual([
      { text: '三英', right: '三鹰' },
      { text: '奢糜之风', right: '奢靡之风' },
    ]);
  });

  it('reports broken YAML where it is broken', () => {
    const [problem] = parseGlossary('terms:\n  - term: "三鹰\n', 'a.yaml').problems;
    expect(problem?.message.zh).toMatch(/^不是有效的 YAML/u);
    expect(problem?.line).toBeGreaterThan(0);
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      'terms:',
      '- ',
      '\n',
      '  ',
      'term: ',
      '三鹰',
      '[',
      ']',
      '{',
      '}',
      '"',
      '&a ',
      '*a',
      ': ',
      '#',
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 30 }), (text) => {
        const { problems } = parseGlossary(text, 'a.yaml');
        expect(problems.every(({ file, message }) => file === 'a.yaml' && message.zh && message.en)).toBe(
          true,
        );
      }),
    );
  });
});

describe('a word list', () => {
  it('names an unknown list, a broken pattern and a bad severity', () => {
    const { list, problems } = parseWords(
      "list: typos\nentries:\n  - { pattern: '(布署', right: 部署, reason: { zh: 错, en: wrong }, severity: loud }",
      'a.yaml',
    );
    expect(list).toBeUndefined();
    expect(problems.map(({ line, message }) => `${line} ${message.zh}`.slice(0, 28))).toEqual([
      expect.stringMatching(/^0 没有名为“typos”的词表/u),
      expect.stringMatching(/^2 “pattern”不是有效的正则表达式/u),
      expect.stringMatching(/^2 “severity”应为/u),
    ]);
  });

  it('needs a reason in both languages', () => {
    const { problems } = parseWords(
      'list: confusable\nentries:\n  - { wrong: 布署, right: 部署, reason: { zh: 错 } }',
      'a',
    );
    expect(problems.map(({ entry, message }) => `${entry}: ${message.en}`)).toEqual([
      '布署 › reason: "en" is missing',
    ]);
  });
});

describe('words of a trade', () => {
  it('are Han characters with blanks between them; what is none is named', () => {
    const { vocabulary, problems } = parseVocabulary(
      'group: 公安\nwords: >-\n  警情 诉源\n  A类 破',
      'police.yaml',
    );
    expect(vocabulary).toEqual(['警情', '诉源']);
    expect(problems.map(({ message }) => message.zh)).toEqual(['“A类”不是汉字的词']);
  });
});

describe('a report kind', () => {
  it('is refused as a whole when something is missing', () => {
    const { kind, problems } = parseKind(
      'id: memo\nname: { zh: 备忘录, en: Memo }\ntitle: 备忘录',
      'memo.yaml',
    );
    expect(kind).toBeUndefined();
    expect(problems.map(({ message }) => message.zh)).toEqual(['缺少“detect”']);
  });
});
