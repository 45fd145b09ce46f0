import { expect, it } from 'vitest';
import { addPerson } from '../../server/src/configuration/add-person';

it.each([
  ['begins a new list', '', '人员:\n  - { 姓名: 王建国, 职务: "" }\n'],
  [
    'adds to a list',
    '人员:\n  # 按分工\n  - 姓名: 李明\n',
    '人员:\n  # 按分工\n  - 姓名: 李明\n  - { 姓名: 王建国, 职务: "" }\n',
  ],
  [
    'adds to an English list',
    'people:\n  - name: 李明\n',
    'people:\n  - name: 李明\n  - { 姓名: 王建国, 职务: "" }\n',
  ],
])('a person %s', (_, before, after) => {
  expect(addPerson(before, '王建国')).toBe(after);
});

it('cannot be added to what is no mapping', () => {
  expect(addPerson('- 李明\n', '王建国')).toBeUndefined();
});
