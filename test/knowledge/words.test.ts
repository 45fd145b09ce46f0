import { describe, expect, it } from 'vitest';
import type { WordListId } from '../../server/src/knowledge/types';
import { productKnowledge } from '../fixture/knowledge';

/** What a list finds in a sentence, with the first thing it would write instead. */
function slips(list: WordListId, sentence: string): readonly string[] {
  return productKnowledge
    .wordIndex(list)
    .find(sentence)
    .map(({ range, replacements }) => {
      const found = sentence.slice(range.start, range.end);
      return replacements[0] === undefined ? found : `${found}→${replacements[0]}`;
    });
}

describe('confusable words', () => {
  it.each([
    ['会议布署了下半年工作。', '布署→部署'],
    ['全体民警再接再励，争创佳绩。', '再接再励→再接再厉'],
    ['截止目前，共立案12起。', '截止→截至'],
    ['截止到6月底，完成投资3亿元。', '截止到→截至'],
    ['既使困难再大，任务不能拖。', '既使→即使'],
    ['即要打击犯罪，又要保护群众。', '即要打击犯罪，又要→既要打击犯罪，又要'],
    ['付局长带队检查。', '付局长→副局长'],
    ['充分发挥党员先锋模范做用。', '发挥党员先锋模范做用→发挥党员先锋模范作用'],
    ['配备执法纪录仪20台。', '执法纪录仪→执法记录仪'],
    ['逐条惯彻上级要求。', '惯彻→贯彻'],
    ['乡镇干部陪训两期。', '陪训→培训'],
    ['坚决防止亡人事敀。', '事敀→事故'],
    ['转变做风，为群众办实事。', '转变做风→转变作风'],
    ['学习党的二十界三中全会精神。', '二十界三中全会→二十届三中全会'],
  ])('in %s', (sentence, slip) => {
    expect(slips('confusable', sentence)).toEqual([slip]);
  });

  it.each([
    '网上报名截止到6月30日。',
    '行政冶炼许可、合法冶炼企业另行统计。',
    '就业培训教顺利收官，公安照明设备到位。',
    '打击大规模犯罪，查处颠覆行为，好习惯彻底养成。',
    '出席创建仪式，认购全部份额，工作回报社会，率先迸发活力。',
    '这项办法津贴照发，已经神清气爽，公安照相从简。',
    '既使群众得到实惠，又使企业增强活力。',
    '立即要求有关单位整改。',
    '形成强大辐射带动能力。',
    '企业自己经营，自负盈亏。',
    '严打跨境电信网络诈骗。',
    '开展帮扶慰问活动。',
    '因城施策化解库存。',
    '在干部暑期培训班上授课。',
    '承担建筑劳务分包。',
    '形势依然严峻，工作任务艰巨。',
    '纪律检查官员在场监督。',
    '究竟选择哪条路线，会议进行了讨论。',
    '预付部分货款，支付部长级会议费用。',
  ])('leave alone: %s', (sentence) => {
    expect(slips('confusable', sentence)).toEqual([]);
  });
});

describe('redundant words', () => {
  it.each([
    ['按要求进行开展各项工作。', '进行开展→开展'],
    ['问题均已全部整改。', '均已全部→均已'],
    ['会议要求要压实责任。', '要求要→要求'],
    ['截至6月底为止，共检查42次。', '截至6月底为止→截至6月底'],
    ['目前现状不容乐观。', '目前现状→现状'],
    ['共发现存在3个方面的问题。', '发现存在→发现'],
  ])('in %s', (sentence, slip) => {
    expect(slips('redundant', sentence)).toEqual([slip]);
  });

  it.each([
    '按照要求要素齐全地填报。',
    '推进区域全部均衡发展。',
    '成都平均都在八成以上。',
    '主要以学习为主题开展活动。',
  ])('leave alone: %s', (sentence) => {
    expect(slips('redundant', sentence)).toEqual([]);
  });

  it('offers another wording only where the sentence stays one', () => {
    const replacements = (sentence: string) =>
      productKnowledge
        .wordIndex('redundant')
        .find(sentence)
        .map((match) => match.replacements);
    expect(replacements('返贫的原因是由于因病致贫。')).toEqual([['原因是']]);
    expect(replacements('进度不快，原因是由于图纸变更。')).toEqual([['原因是', '由于']]);
    expect(replacements('并非原因是由于资金不足。')).toEqual([]);
  });
});

describe('blended sentences', () => {
  it.each([
    ['较去年同期相比下降5%。', '较去年同期相比→与去年同期相比'],
    ['加强对重点场所进行监督，不留死角。', '加强对重点场所进行监督'],
    ['防止事故不再发生。', '防止事故不再发生'],
    ['本着便民利民为原则，优化流程。', '本着便民利民为原则→本着便民利民的原则'],
    ['禁毒斗争态势依然严峻。', '态势依然严峻→形势依然严峻'],
    ['只有压实责任，就能见到成效。', '只有压实责任，就能→只有压实责任，才能'],
  ])('in %s', (sentence, slip) => {
    expect(slips('blended', sentence)).toEqual([slip]);
  });

  it.each([
    '与去年同期相比下降5%。',
    '增速与地区生产总值同比例提高。',
    '加强对重点场所的监督。',
    '绝不仅仅是一个部门的事，而是大家的事。',
  ])('leave alone: %s', (sentence) => {
    expect(slips('blended', sentence)).toEqual([]);
  });
});

describe('missing words', () => {
  it.each([
    ['破案303起，去年同期相比上升3%。', '去年同期相比→与去年同期相比'],
    ['在县委的正确领导，圆满完成任务。', '在县委的正确领导→在县委的正确领导下'],
    ['各项工作取得明显。', '取得明显'],
    ['是承上启下关键一年。', '承上启下关键→承上启下的关键'],
  ])('in %s', (sentence, slip) => {
    expect(slips('missing-word', sentence)).toEqual([slip]);
  });

  it.each([
    '与去年同期相比上升3%。',
    '成绩的取得，根本在于党的坚强领导。',
    '在资金等方面给予大力支持。',
    '取得明显成效。',
  ])('leave alone: %s', (sentence) => {
    expect(slips('missing-word', sentence)).toEqual([]);
  });
});

describe('colloquial words', () => {
  it('are named with what to write instead', () => {
    expect(slips('colloquial', '要求全市学习我们做法，逗硬落实。')).toEqual([
      '我们做法→我们的做法',
      '逗硬→兑现',
    ]);
  });

  it('leave 一把手 in quotation marks alone', () => {
    expect(slips('colloquial', '实施“一把手”工程。')).toEqual([]);
  });
});

describe('organisations side by side', () => {
  it.each([
    ['在县委县政府的坚强领导下', '县委县政府→县委、县政府'],
    ['得到省厅市局肯定', '省厅市局→省厅、市局'],
  ])('in %s', (sentence, slip) => {
    expect(slips('organisation-pairs', sentence)).toEqual([slip]);
  });

  it('leave 县委、县政府 and 市委县政府 alone', () => {
    expect(slips('organisation-pairs', '县委、县政府高度重视，市委县政府间的协调')).toEqual([]);
  });
});

describe('dated terms', () => {
  it('say since when', () => {
    const [match] = productKnowledge.wordIndex('dated-terms').find('选派法制副校长20人。');
    expect(match?.entry.since).toBe('2022-05-01');
    expect(match?.replacements).toEqual(['法治副校长']);
  });

  it('leave former names alone that are called so', () => {
    expect(slips('dated-terms', '原国土资源局移交档案30卷。')).toEqual([]);
  });
});
