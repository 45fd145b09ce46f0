import type { Figure, Quantity } from '../../figures/reading/figure';
import { figuresOf } from '../../figures/line-figures';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { dateForms } from './form/date-form';
import { shortRange } from './form/short-range';
import { vagueWithMark, vagueWithFew } from './form/vague-numbers';
import { scaleInHundreds, TOO_PRECISE, tooPrecise, withoutUnit } from './form/scale-and-unit';
import { rankWithoutMark, wideRatio } from './form/rank-and-ratio';

export default defineRule({
  id: 'number/form',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  isPatient: true,
  basis: { source: '国标', clause: 'GB/T 15835—2011 4.2.2、5.1.3、5.3' },
  title: { zh: '数字写法', en: 'How a number is written' },
  explanation: {
    zh: '数值范围的前一个数也带“%”或“万”（5%～10%、3万～5万元）；带“几”的数和相邻两数连用的概数用汉字（三十几起、五六起）；大数用“万”“亿”，不写“3千人”；名次前加“第”；比号用“∶”；月、日前不加0，汉字年份的零用“〇”，“下午”不与24小时制并用。后几项和缺少单位、小数位数过多只作提示。',
    en: 'The first number of a range carries its own % or 万; numbers with 几 and two neighbouring numbers for “about” are written in Chinese; large numbers use 万 and 亿, not 千; a rank takes 第 and a ratio ∶; months and days take no 0, zero in a Chinese year is 〇, and 下午 goes with twelve hours. The latter, missing units and too many decimals are only mentioned.',
  },
  examples: {
    bad: [
      { text: '增速保持在5～8%。\n          ^^^^^', fixed: '增速保持在5%～8%。' },
      { text: '每户补助3—5万元。\n        ^^^^^^^^', fixed: '每户补助3万—5万元。' },
      { text: '每天接警30几起。\n        ^^^^' },
      { text: '每场有几10人参加。\n      ^^^^' },
      { text: '平均每月发案5、6起。\n            ^^^^', fixed: '平均每月发案五六起。' },
      { text: '参加活动的群众有3千人。\n                ^^^', fixed: '参加活动的群众有3000人。' },
      { text: '综合考评全省15位。\n            ^^^^', fixed: '综合考评全省第15位。' },
      { text: '民警与辅警之比为1：1.5。\n                ^^^^^^', fixed: '民警与辅警之比为1∶1.5。' },
      { text: '执行到位金额58321.4462万元。\n            ^^^^^^^^^^^^^^' },
      { text: '拨付补助资金400万，惠及农户860户。\n            ^^^^^' },
      { text: '平台注册人数386214，居全市前列。\n            ^^^^^^' },
      {
        text: '于2023年08月25日前完成。\n        ^^',
        fixed: '于2023年8月25日前完成。',
      },
      {
        text: '二O二三年三月印发。\n^^^^^^^',
        fixed: '二〇二三年三月印发。',
      },
      {
        text: '会议下午14：30开始。\n    ^^^^^^',
        fixed: '会议下午2：30开始。',
      },
    ],
    good: [
      '2023年8月25日下午2：30，二〇二三年三月，14：30，10月10日。',
      '增速保持在5%～8%，每户补助3万—5万元，需要3至5年。',
      '每天接警三十几起，平均每月发案五六起。',
      '今年1、2月分别发案5、6起。',
      '参加活动的群众有3000人，架设110千伏线路5千米。',
      '综合考评全省第15位，专家187位。',
      '上午8：30到岗。',
      '拨付补助资金400万元，其中省级300万、市级100万元。',
      '热线12345全年畅通，编号386214的案件已办结。',
    ],
  },
  isRightIn: ({ sumsAreExact }, { data }) => sumsAreExact && data?.kind === TOO_PRECISE,
  check: (line) => {
    return [
      ...figuresOf(line).flatMap((figure) => findingsOf(figure, line.prose)),
      ...vagueWithMark(line.prose),
      ...vagueWithFew(line.prose),
      ...dateForms(line.prose),
    ];
  },
});

const NONE: readonly Finding[] = [];

/** Each kind of figure has its own forms to go wrong. */
function findingsOf(figure: Figure, prose: string): readonly Finding[] {
  switch (figure.kind) {
    case 'quantity':
      return quantityFindings(figure, prose);
    case 'range':
      return shortRange(figure);
    case 'ordinal':
      return rankWithoutMark(figure);
    case 'ratio':
      return wideRatio(figure);
    default:
      return NONE;
  }
}

/** A quick look first: nearly every quantity has a unit, and neither 千 nor three decimals. */
function quantityFindings(figure: Quantity, prose: string): readonly Finding[] {
  const { scale, written } = figure.amount;
  if (!figure.unit) return [...scaleInHundreds(figure), ...withoutUnit(prose, figure)];
  if (scale === '' || (scale !== '千' && scale !== '百' && written.scale < 3)) return NONE;
  return [...scaleInHundreds(figure), ...tooPrecise(figure)];
}
