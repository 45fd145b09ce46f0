import { describe, expect, it } from 'vitest';
import { check, diagnose } from '../../fixture/diagnose';
import { rulesNamed } from '../../fixture/rules';

const rules = rulesNamed('wording/fixed-term');

describe('a name of the past', () => {
  const sentence = '全县中小学配备法制副校长26名。';

  it('is wrong in a report on a later time', () => {
    expect(diagnose(`2023年工作总结\n\n${sentence}`, { rules })).toHaveLength(1);
    expect(diagnose(`${sentence}\n\n2024年3月6日`, { rules })).toHaveLength(1);
  });

  it('is right in a report on its own time', () => {
    expect(diagnose(`2019年工作总结\n\n${sentence}`, { rules })).toEqual([]);
    expect(diagnose(`---\n期间: 2018年上半年\n---\n${sentence}`, { rules })).toEqual([]);
  });

  it('is right where no date is known, and in a sentence on its own time', () => {
    expect(diagnose(sentence, { rules })).toEqual([]);
    check('2024年工作总结\n\n2016年，全县配备法制副校长26名。', { rules });
  });

  it('is wrong where a formula of a later time shows that the report is no older', () => {
    const newer = '坚持学思想、强党性、重实践、建新功，狠抓各项工作落实。';
    expect(diagnose(`${newer}\n\n${sentence}`, { rules })).toHaveLength(1);
    expect(diagnose(`深入学习贯彻习近平新时代中国特色社会主义思想。\n\n${sentence}`, { rules })).toEqual([]);
  });

  it('is judged by the day, not by the year', () => {
    const check2018 = (period: string): number =>
      diagnose(`---\n日期: ${period}\n---\n联合工商局检查市场。`, { rules }).length;
    expect([check2018('2018-03-01'), check2018('2018-06-01')]).toEqual([0, 1]);
  });

  it('is right in the title of a document', () => {
    check('2023年修订《法制副校长工作规范》。', { rules });
  });
});

describe('the components of a fixed group', () => {
  it('stand in its order', () => {
    check(
      `
坚定“制度自信”“道路自信”“理论自信”“文化自信”。
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      { rules },
    );
  });

  it('may be named one by one, or only some of them', () => {
    check('加强理论自信教育。讲好道路自信、文化自信。', { rules });
    check('坚定道路自信、理论自信、制度自信、文化自信。', { rules });
  });
});

describe('the name of the General Secretary', () => {
  it('is not shortened', () => {
    check('深入学习习总书记重要讲话精神。\n        ^^^^^^^^', { rules });
    check('认真学习总书记重要讲话精神。', { rules });
  });
});

describe('a formula', () => {
  it.each([
    ['坚决做到“两个拥护”。', '坚决做到“两个维护”。'],
    ['铸牢中华民族共同体意思。', '铸牢中华民族共同体意识。'],
    ['坚持人民当家做主。', '坚持人民当家作主。'],
    ['绿水青山就是银山金山。', '绿水青山就是金山银山。'],
    ['实施《中华人民共和国反有组识犯罪法》。', '实施《中华人民共和国反有组织犯罪法》。'],
    [
      '坚持“四个面向”：面向世界科技前沿、面向经济主战场、面向人民生命健康。',
      '坚持“四个面向”：面向世界科技前沿、面向经济主战场、面向国家重大需求、面向人民生命健康。',
    ],
  ])('%s', (text, fixed) => {
    const [finding] = diagnose(text, { rules });
    const [edit] = finding?.fixes?.[0]?.edits ?? [];
    expect(edit && text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end)).toBe(fixed);
  });

  it('that took the place of another is information from its day on', () => {
    const text = '全面建成小康社会、全面深化改革、全面依法治国、全面从严治党';
    expect(diagnose(`2018年工作总结\n\n坚持${text}。`, { rules })).toEqual([]);
    expect(diagnose(`2023年工作总结\n\n坚持${text}。`, { rules })).toMatchObject([
      { severity: 'information' },
    ]);
    expect(diagnose(`坚持${text}。`, { rules })).toEqual([]);
  });

  it.each([
    '实现第一个百年奋斗目标。',
    '运用好监督执纪“四种形态”，抓早抓小。',
    '坚持战略思维、创新思维、辩证思维、法治思维、底线思维。',
    '加强网络综合治理，健全党委领导、政府主导的工作格局。',
    '增强“三个意识”，即责任意识、服务意识、大局意识。',
    '弘扬劳模精神、劳动精神和工匠精神。',
    '老有所养、老有所助、老有所医、老有所为、老有所学、老有所乐。',
    '编写组学习了《民族团结进步促进法》。',
  ])('may look like another: %s', (text) => {
    check(text, { rules });
  });
});
