import { describe, expect, it } from 'vitest';
import { OWN_FILES, ownFileExplanation, ownFileOffers } from '../../client/src/configuration/own-file-offers';
import { parseOwnKinds } from '../../server/src/knowledge/parse-own-kinds';
import { parseOwnPhrases } from '../../server/src/knowledge/parse-own-phrases';

const labels = (file: string, before: string) => ownFileOffers(file, before).map(({ label }) => label);

describe('completion in the files of a unit', () => {
  it('offers the keys of the place the caret is at', () => {
    expect(labels('文种.yaml', '')).toEqual(['文种']);
    expect(labels('文种.yaml', '  - 名')).toContain('部分');
    expect(labels('文种.yaml', '    ')).toContain('落款');
    expect(labels('文种.yaml', '      - ')).toContain('可不写');
    expect(labels('短语.yaml', '    用')).toEqual(['内容', '用途', '部分']);
    expect(labels('人员.yaml', '  - ')).toContain('职务');
  });

  it('offers nothing in a value, and nothing elsewhere', () => {
    expect(labels('文种.yaml', '  - 名称: 月')).toEqual([]);
    expect(labels('别的.yaml', '')).toEqual([]);
  });

  it('explains a key', () => {
    expect(ownFileExplanation('文种.yaml', '可不写')).toContain('没有也不提示');
    expect(ownFileExplanation('文种.yaml', '月度')).toBeUndefined();
  });

  it('offers no key that the reader of the file does not know', () => {
    const keysOf = (list: readonly { readonly label: string }[] = [], indent: string) =>
      list.map(({ label }) => `${indent}${label}: x`).join('\n');
    const kinds = OWN_FILES['文种.yaml'];
    const texts = [
      `文种:\n  -\n${keysOf(kinds?.entry, '    ')}`,
      `文种:\n  - 部分:\n      -\n${keysOf(kinds?.section, '        ')}`,
    ];
    const phrases = `短语:\n  -\n${keysOf(OWN_FILES['短语.yaml']?.entry, '    ')}`;
    const messages = [
      ...texts.flatMap((text) => parseOwnKinds(text, '').problems),
      ...parseOwnPhrases(phrases, '').problems,
    ].map(({ message }) => message.zh);
    expect(messages).toContain('“部分”应为列表');
    expect(messages.filter((message) => /不认识的键|不是有效/.test(message))).toEqual([]);
  });
});
