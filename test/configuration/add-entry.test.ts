import { expect, it } from 'vitest';
import { addEntry } from '../../server/src/configuration/add-entry';

const added = (yaml: string) =>
  addEntry(yaml, {
    list: ['短语', 'phrases'],
    named: ['内容', 'text'],
    name: '守土尽责，*。',
    entry: { 内容: '守土尽责，*。', 用途: '压实责任', 部分: ['治安'] },
  });

it.each([
  ['begins a new file', '', '短语:\n  - 内容: 守土尽责，*。\n    用途: 压实责任\n    部分:\n      - 治安\n'],
  [
    'comes last in a list, comments kept, whatever its keys',
    '# 常用\nphrases:\n  - text: 甲。\n',
    '# 常用\nphrases:\n  - text: 甲。\n  - 内容: 守土尽责，*。\n    用途: 压实责任\n    部分:\n      - 治安\n',
  ],
  [
    'keeps the line ends of the file',
    '短语: []\r\n',
    '短语:\r\n  - 内容: 守土尽责，*。\r\n    用途: 压实责任\r\n    部分:\r\n      - 治安\r\n',
  ],
])('an entry %s', (_, before, after) => {
  expect(added(before)).toBe(after);
});

it('is not added where it is already, nor to what has to be put right first', () => {
  expect(added('短语:\n  - { 内容: 守土尽责，*。 }\n')).toBeUndefined();
  expect(added('- 短语\n')).toBeUndefined();
  expect(added('短语: [\n')).toBeUndefined();
});
