import { describe, expect, it } from 'vitest';
import { parsePeople } from '../../../server/src/knowledge/parse-people';
import { withOwn } from '../../../server/src/knowledge/knowledge';
import { check, diagnose } from '../../fixture/diagnose';
import { productKnowledge } from '../../fixture/knowledge';
import { rulesNamed } from '../../fixture/rules';

const LIST = `
人员:
  - { 姓名: 王建国, 职务: [县委副书记, 县长], 从: '2021-08', 次序: 2 }
  - { 姓名: 李明, 职务: 县委书记, 从: '2021-05', 次序: 1 }
  - { 姓名: 张志远, 职务: 常务副县长, 从: '2022', 到: '2024-03', 次序: 3 }
  - { 姓名: 张志远, 职务: 县政协主席, 从: '2024-03', 次序: 3 }
  - { name: 陈秀英, post: 副县长, order: 4 }
`;

const { people, problems } = parsePeople(LIST, '人员.yaml');
const options = {
  rules: rulesNamed('wording/person'),
  knowledge: withOwn(productKnowledge, { people, kinds: [], phrases: [] }),
};

function fixed(text: string): string | undefined {
  const [edit] = diagnose(text, options)[0]?.fixes?.[0]?.edits ?? [];
  return edit && text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
}

describe('a list of people', () => {
  it('has Chinese or English keys', () => {
    expect(problems).toEqual([]);
    expect(people.map(({ name }) => name)).toEqual(['王建国', '李明', '张志远', '张志远', '陈秀英']);
  });

  it('tells what is wrong in it, and keeps the rest', () => {
    const faulty = parsePeople(
      '人员:\n  - { 姓名: 李明, 岗位: 县长 }\n  - { 姓名: 王建国, 从: 去年 }\n  - { 姓名: 陈秀英 }\n',
      'a',
    );
    expect(faulty.people.map(({ name }) => name)).toEqual(['陈秀英']);
    expect(faulty.problems.map(({ line }) => line + 1)).toEqual([2, 3]);
  });
});

describe('a person of the list', () => {
  it.each([
    ['县长王建过主持会议。', '县长王建国主持会议。'],
    ['王健国县长作部署。', '王建国县长作部署。'],
    ['学习王建过同志的做法。', '学习王建国同志的做法。'],
    ['王建国、张志元、陈秀英出席会议。', '王建国、张志远、陈秀英出席会议。'],
    ['县委书记王建国主持会议。', '县委副书记王建国主持会议。'],
    ['王建国、李明、张志远出席。', '李明、王建国、张志远出席。'],
    ['县长王建国、县委书记李明出席。', '县委书记李明、县长王建国出席。'],
    ['李明同志、王建国同志、张志远出席。', '李明同志、王建国同志、张志远同志出席。'],
  ])('%s', (text, right) => {
    expect(fixed(text)).toBe(right);
  });

  it('had another post at another time', () => {
    expect(fixed('2023年工作总结\n\n县政协主席张志远出席。')).toBe(
      '2023年工作总结\n\n常务副县长张志远出席。',
    );
    check('2023年工作总结\n\n常务副县长张志远出席。', options);
    check('2025年工作总结\n\n县政协主席张志远出席。', options);
  });

  it.each([
    '县委书记李明、县长王建国、张志远同志出席。',
    '县长王建国主持，副县长陈秀英参加。',
    '原县长李明出席。',
    '李明确要求，王建立台账。',
    '王建国、李明同志出席了会议，张志远请假。'.replace('王建国、李明', '李明、王建国'),
  ])('is named rightly in %s', (text) => {
    check(text, options);
  });
});
