import { describe, expect, it } from 'vitest';
import { acceptWord } from '../../server/src/configuration/accept-word';
import { parseConfiguration } from '../../server/src/configuration/parse-configuration';
import { openReport } from '../../server/src/document/report-document';
import { parseGlossary } from '../../server/src/knowledge/parse-glossary';
import { parseYaml } from '../../server/src/knowledge/parse-yaml';

const NESTED: Readonly<Record<string, (depth: number) => string>> = {
  brackets: (depth) => `接受: ${'['.repeat(depth)}${']'.repeat(depth)}`,
  'brackets that stay open': (depth) => `接受: ${'['.repeat(depth)}`,
  braces: (depth) => `规则: ${'{a: '.repeat(depth)}`,
  'items on one line': (depth) => `${'- '.repeat(depth)}河长制`,
  'keys on one line': (depth) => `${'? '.repeat(depth)}河长制`,
  'values on one line': (depth) => `${'a: '.repeat(depth)}河长制`,
  'lines ever further in': (depth) =>
    Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}层级:`).join('\n'),
};

describe('YAML nested without end', () => {
  it.each(Object.entries(NESTED))('is refused before it is parsed: %s', (_, nest) => {
    for (const depth of [101, 1000, 6000]) expect(parseYaml(nest(depth))).toBeUndefined();
  });

  it.each(Object.entries(NESTED))('costs a report nothing but its settings: %s', (_, nest) => {
    const report = openReport(`---\n${nest(6000)}\n---\n青河镇工作总结`);
    expect(report.frontMatter).toMatchObject({ glossaries: [] });
    expect(report.lines.at(-1)?.line.block).toBe('paragraph');
  });

  it('is a problem of a configuration and of a glossary, at their first line', () => {
    const yaml = NESTED['brackets']?.(6000) ?? '';
    const problem = { line: 0, message: { zh: '不是有效的 YAML：嵌套过深' } };
    expect(parseConfiguration(yaml, 'nigao.config.yaml', []).problems).toMatchObject([problem]);
    expect(parseGlossary(yaml, '词表.yaml').problems).toMatchObject([problem]);
    expect(acceptWord(yaml, '河长制')).toBeUndefined();
  });
});

describe('YAML that only looks nested', () => {
  it.each([
    ['a long list in brackets', `[${'河长制, '.repeat(500)}]`],
    ['many keys in braces', `{${Array.from({ length: 500 }, (_, i) => `k${i}: 1`).join(', ')}}`],
    ['brackets within quotation marks', `a: "${'['.repeat(500)}"`],
    ['brackets within a text', `a: 详见${'【['.repeat(500)}`],
    ['a long text over lines', `a: |\n${'  - 走访群众\n'.repeat(500)}`],
    ['many entries', 'terms:\n' + '  - term: 河长制\n    aliases: [河长]\n'.repeat(500)],
    ['forty levels', Array.from({ length: 40 }, (_, i) => `${' '.repeat(i)}层级:`).join('\n')],
  ])('is read: %s', (_, yaml) => {
    expect(parseYaml(yaml)?.errors).toEqual([]);
  });
});

it('says of a key that is twice in a mapping where it does', () => {
  const errors = parseYaml('规则:\n  number: off\n  number: on\n')?.errors;
  expect(errors).toMatchObject([{ code: 'DUPLICATE_KEY', pos: [20, 21] }]);
});
