import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { productKnowledge } from '../fixture/knowledge';

const index = productKnowledge.wordIndex('confusable');

/** A wrong sentence with what is wrong in 【】, what is meant there, and a sentence in which the same word is right. */
const SENTENCES: readonly (readonly [wrong: string, meant: string, right: string])[] = [
  ['解决了一批群众【反应】强烈的停车难题。', '反映', '消防队反应迅速，十分钟到场。'],
  ['建立药品不良【反映】监测点12个。', '反应', '如实反映基层的困难。'],
  ['外出学习给了我们许多有益的【启事】。', '启示', '在县报上刊登招聘启事。'],
  ['发布招聘【启示】3期，引进教师40名。', '启事', '这件事给人深刻启示。'],
  ['依法保障当事人诉讼【权力】。', '权利', '国家权力机关依法行使职权。'],
  ['加强对【权利】运行的监督。', '权力', '保障职工的合法权利。'],
  ['规范刑事案件【侦察】取证工作。', '侦查', '派出侦察兵两个班。'],
  ['组织军事【侦查】演练1次。', '侦察', '依法立案侦查案件26起。'],
  ['落实重大执法决定【法治】审核制度。', '法制', '推进法治县建设。'],
  ['【截止】9月底，全镇建成农家书屋22个。', '截至', '报名工作9月底截止。'],
  ['请在申报【截至】日期前提交材料。', '截止', '截至目前，已收到材料31份。'],
  ['依法行使【制订】地方性法规、决定重大事项的职权。', '制定', '制订年度培训计划。'],
  ['国庆【其间】，景区接待游客3.2万人次。', '期间', '巡诊历时半月，其间走访农户60户。'],
  ['我们【必需】坚持稳中求进。', '必须', '备足抢险所必需的物资。'],
  ['为困难群众送去生活【必须】品。', '必需', '必须把责任压到岗位上。'],
  ['【做为】一名基层干部，要把群众放在心上。', '作为', '她爱读书，常被叫做为民书记的好学生。'],
  ['广大群众【渡过】了一个祥和的春节。', '度过', '帮助企业渡过难关。'],
  ['开展安全【检察】6次，整改隐患19处。', '检查', '检察机关提起公益诉讼4件。'],
  ['清理非【盈利】性组织9家。', '营利', '村办企业当年实现盈利。'],
  ['本年度编制【增长】20名。', '增加', '学位供给率增长3个百分点。'],
  ['青溪大桥顺利【合拢】。', '合龙', '雨后河面渐渐合拢。'],
  ['组织赴外地学习【考查】2次。', '考察', '期末考查试卷由教研室命制。'],
  ['为毕业生【报道】登记提供便利。', '报到', '媒体报道我县做法11次。'],
  ['新闻【报到】120篇。', '报道', '新生报到率达到98%。'],
  ['广大干部【备加】珍惜来之不易的局面。', '倍加', '物资储备加快推进。'],
  ['监管缺位，【以至】造成损失。', '以致', '从县城以至边远村庄都通了公路。'],
  ['通行时间【大副】缩短。', '大幅', '船上的大副负责值班。'],
  ['发放宣传册300余【分】。', '份', '发放宣传册，用时30分。'],
  ['第二批项目【既将】开工。', '即将', '调解既将矛盾化解在村里，又让双方满意。'],
  ['42个项目【己】全部开工。', '已', '党员干部带头严于律己，完成了全部任务。'],
  ['服务【嬴】得了客户认可。', '赢', '参观嬴政时期的古道遗存。'],
];

const plain = (wrong: string): string => wrong.replace(/[【】]/g, '');

describe('words that only their neighbours show to be wrong', () => {
  it.each(SENTENCES)('finds %s', (wrong, meant) => {
    const found = index.find(plain(wrong)).map(({ range, replacements }) => ({
      written: plain(wrong).slice(range.start, range.end),
      replacements,
    }));
    expect(found).toEqual([{ written: /【(.*)】/.exec(wrong)?.[1], replacements: [meant] }]);
  });

  it.each(SENTENCES.map(([, , right]) => [right]))('leaves %s alone', (right) => {
    expect(index.find(right)).toEqual([]);
  });

  it('has a sentence for every pattern', () => {
    const file = new URL('../../server/data/words/confusable-in-context.yaml', import.meta.url);
    const { entries } = parse(readFileSync(file, 'utf8')) as { entries: { pattern: string }[] };
    const untested = entries.filter(
      ({ pattern }) => !SENTENCES.some(([wrong]) => new RegExp(pattern, 'u').test(plain(wrong))),
    );
    expect(untested).toEqual([]);
  });
});
