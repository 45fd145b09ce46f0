import { describe, expect, it } from 'vitest';
import { withOwn } from '../../server/src/knowledge/knowledge';
import { parseOwnKinds } from '../../server/src/knowledge/parse-own-kinds';
import { parseOwnPhrases } from '../../server/src/knowledge/parse-own-phrases';
import { createReportService } from '../../server/src/service';
import { diagnose } from '../fixture/diagnose';
import { productKnowledge } from '../fixture/knowledge';
import { rulesNamed } from '../fixture/rules';

const KINDS = `文种:
  - 名称: 派出所月度小结
    又称: 所里月报
    标题: '{单位}{年}年*月工作小结'
    开头: ['本月以来，*。']
    部分:
      - 接处警情况
      - 名称: 治安管理
        又名: [治安防控]
        小节: 2
      - { 名称: 队伍建设, 各项: [抓学习, 抓纪律] }
      - { 名称: 群众来信, 可不写: true }
    结尾: 特此报告。
    落款: ['{单位}', '{年}年*月*日']
`;

const { kinds, problems } = parseOwnKinds(KINDS, '文种.yaml');
const { phrases } = parseOwnPhrases(
  '短语:\n  - { 内容: 做到守土有责、守土尽责，*, 用途: 压实责任, 部分: [治安] }\n  - 内容: 见警率明显提高。\n',
  '短语.yaml',
);
const knowledge = withOwn(productKnowledge, { people: [], kinds, phrases });
const service = createReportService({ knowledge });
const messages = (text: string) => parseOwnKinds(text, '文种.yaml').problems.map(({ message }) => message.zh);

describe('kinds of a unit’s own', () => {
  it('are read without a problem, and offered before the others', () => {
    expect(problems).toEqual([]);
    expect(service.kinds()[0]?.name.zh).toBe('派出所月度小结');
  });

  it('begin a report: unit and year filled in, sections that need not be there left out', () => {
    const report = service.newReport({ kind: 'own/派出所月度小结', unit: '城关派出所', period: '2025年3月' });
    expect(report?.text).toBe(`---
文种: 派出所月度小结
单位: 城关派出所
期间: 2025年3月
---
城关派出所2025年*月工作小结

本月以来，*。
一、接处警情况
*。
二、治安管理
（一）*。*。
（二）*。*。
三、队伍建设
一是抓学习。二是抓纪律。
特此报告。

城关派出所
2025年*月*日
`);
  });

  it('are known by their title and by 文种, and what they lack is told', () => {
    const report =
      '城关派出所2025年3月派出所月度小结\n\n本月以来，工作平稳。\n一、接处警情况\n甲。\n二、队伍建设\n乙。\n';
    const found = diagnose(report, { knowledge, rules: rulesNamed('structure/missing-section') });
    expect(found.map(({ message }) => message.zh).join()).toContain('治安管理');
    expect(found).toHaveLength(1);
    const declared = `---\n文种: 所里月报\n---\n小结\n\n一、接处警情况\n甲。\n`;
    expect(service.structure(service.open(declared)).kind?.name.zh).toBe('派出所月度小结');
  });

  it.each([
    ['文种:\n  - 名称: 月报\n', '缺少“部分”'],
    ['文种:\n  - 名称: 月报\n    部分: 情况\n', '“部分”应为列表'],
    ['文种:\n  - 名称: 月报\n    部分: []\n', '“部分”里一节也没有'],
    ['文种:\n  - 部分: [情况]\n', '缺少“名称”'],
    [
      '文种:\n  - 名称: 月报\n    部分: [{ 名称: 情况, 小节: 99 }]\n',
      '“小节”应为 0 到 20 的整数，或逐个写出名称',
    ],
    ['文种:\n  - 名称: 月报\n    部份: [情况]\n    部分: [甲]\n', '不认识的键“部份”'],
    ['文种: 月报\n', '“文种”应为列表'],
    ['文种:\n  - 名称: [月报\n', '不是有效的 YAML'],
  ])('of nonsense say so in Chinese: %j', (yaml, message) => {
    expect(messages(yaml).join()).toContain(message);
  });
});

describe('phrases of a writer’s own', () => {
  const offered = (text: string) =>
    service.complete(service.open(text), text.length).map(({ label }) => label);

  it('come before the product’s, by their initials or those of their purpose', () => {
    expect(offered('一、治安管理\nzdst')[0]).toBe('做到守土有责、守土尽责，*');
    expect(offered('一、治安管理\nyszr')[0]).toBe('做到守土有责、守土尽责，*');
    expect(offered('jjlm')).toContain('见警率明显提高。');
  });

  it('are shown in a group of their own', () => {
    expect(service.phrases()[0]).toMatchObject({ section: { zh: '自存短语' }, headings: ['治安'] });
    expect(service.phrases()[1]).toMatchObject({ purpose: '见警率明显提高', headings: [] });
  });
});
