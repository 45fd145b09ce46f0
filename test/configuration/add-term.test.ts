import { describe, expect, it } from 'vitest';
import { addTerm, nameGlossary } from '../../server/src/configuration/add-term';
import { parseGlossary } from '../../server/src/knowledge/parse-glossary';

describe('a term added to a glossary', () => {
  it('begins a new one with Chinese keys', () => {
    const text = addTerm('', '三色台账', '按红黄绿分类的问题台账') ?? '';
    expect(text).toBe('组: 本单位用语\n术语:\n  - 名称: 三色台账\n    含义: 按红黄绿分类的问题台账\n');
    expect(parseGlossary(text, 'f').terms).toMatchObject([{ term: '三色台账', group: '本单位用语' }]);
  });

  it('follows the keys and keeps the comments of one that is there', () => {
    const before = 'terms:\n  # 自用\n  - term: 河长制\n    meaning: 由党政负责人任河长的制度\n';
    const after = addTerm(before, '林长制', '由党政负责人任林长的制度') ?? '';
    expect(after).toBe(`${before}  - term: 林长制\n    meaning: 由党政负责人任林长的制度\n`);
  });

  it('is not added twice, nor to a file that has to be put right first', () => {
    expect(addTerm('术语:\n  - 名称: 河长制\n    含义: 制度\n', '河长制', '别的')).toBeUndefined();
    expect(addTerm('术语: [', '河长制', '制度')).toBeUndefined();
    expect(addTerm('- 河长制', '林长制', '制度')).toBeUndefined();
  });
});

describe('a glossary named in a configuration', () => {
  it.each([
    ['', '词表:\n  - 术语表.yaml\n'],
    ['方案: 起草\n', '方案: 起草\n词表:\n  - 术语表.yaml\n'],
    ['词表: 老词表.yaml\n', '词表:\n  - 老词表.yaml\n  - 术语表.yaml\n'],
    ['术语表:\n  - 术语表.yaml\n', '术语表:\n  - 术语表.yaml\n'],
  ])('joins what %j says', (before, after) => {
    expect(nameGlossary(before, '术语表.yaml')).toBe(after);
  });
});

describe('problems of a glossary with Chinese keys', () => {
  const problemsOf = (text: string) => parseGlossary(text, 'f').problems.map(({ message }) => message.zh);

  it('call the keys as the file does', () => {
    expect(problemsOf('术语:\n  - 名称: 河长制\n')).toEqual(['缺少“含义”']);
    expect(problemsOf('术语:\n  - 名称: 河长制\n    含意: 制度\n    含义: 制度\n')).toEqual([
      '不认识的键“含意”',
    ]);
    expect(problemsOf('terms:\n  - term: 河长制\n')).toEqual(['缺少“meaning”']);
  });

  it.each(['术语: [a\n', '术语: "a\n', '术语: a: b\n', '\t术语: 1\n', '术语: 1\n术语: 2\n', '术语: *a\n'])(
    'say in Chinese what is wrong with %j',
    (text) => {
      const [problem] = problemsOf(text);
      expect(problem).toMatch(/^不是有效的 YAML：\p{Script=Han}|^不是有效的 YAML：“/u);
      expect(problem?.replace(/YAML|Tab/g, '')).not.toMatch(/[A-Za-z]{3}/);
    },
  );
});
