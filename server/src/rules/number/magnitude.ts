import type { Relation } from '../../figures/equations/relation';
import type { Bilingual } from '../../text/language';
import { defineRule } from '../rule';
import { brokenRelations } from './relation/relation-finding';

export default defineRule({
  id: 'number/magnitude',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '单位或数量级不合常理', en: 'A unit or size that the measure never has' },
  explanation: {
    zh: '有的量，用什么单位、大致多大，是确定的：人均可支配收入不会以亿元计，公路不以平方公里计，雨量以毫米计，亩产不会有几百吨，一年的优良天数不超过366天。超出常理的多半是“元、万元、亿元”“公斤、吨”“毫克、微克”写错。各量的单位和上下限见 server/data/figures/measures.yaml，历史数据和全国数据都在限内。',
    en: 'Of some measures the unit and the rough size are certain: income per head is not in 亿元, roads are not in square kilometres, rain is in millimetres, no field yields hundreds of tonnes a 亩, and a year has no more than 366 good days. What is beyond has mostly lost or gained a 万 or is in a neighbouring unit. The measures are in server/data/figures/measures.yaml; their limits leave room for history and for the whole country.',
  },
  examples: {
    bad: [
      {
        text: '全年城镇居民人均可支配收入3.18亿元。\n                          ^^^^^^^^',
        fixed: '全年城镇居民人均可支配收入3.18万元。',
      },
      {
        text: '今年硬化通村公路18.6平方公里。\n                ^^^^^^^^^^^^',
        fixed: '今年硬化通村公路18.6公里。',
      },
      {
        text: '玉米平均亩产580吨，创历史新高。\n            ^^^^^',
        fixed: '玉米平均亩产580公斤，创历史新高。',
      },
      { text: '全年空气质量优良天数391天。\n                    ^^^^^' },
    ],
    good: [
      '全年城镇居民人均可支配收入3.18万元。',
      '今年硬化通村公路18.6公里，修复路面1.2万平方米。',
      '玉米平均亩产580公斤，比上年增加12公斤。',
      '全年空气质量优良天数318天。',
      '全年人均可支配收入增加1280元。',
    ],
  },
  check: (line) => brokenRelations(line, 'magnitude', messageOf),
});

function messageOf({ subject, operands, expected, arithmetic }: Relation): Bilingual {
  const told = { zh: `此处为“${subject.text}”`, en: `but this says ${subject.text}` };
  if (operands.some(({ role }) => role === 'after'))
    return {
      zh: `同一量的两个数单位不同，相差悬殊：${arithmetic}，请核对`,
      en: `Two values of one measure, hundreds of times apart by their units: ${arithmetic}`,
    };
  const limits =
    arithmetic === ''
      ? { zh: '此量不用这个单位', en: 'Not a unit of this measure' }
      : { zh: `此量的常理范围为${arithmetic}`, en: `Such a measure is within ${arithmetic}` };
  const meant =
    expected === ''
      ? { zh: '请核对', en: 'please check' }
      : { zh: `是否为“${expected}”`, en: `perhaps ${expected}` };
  return { zh: `${limits.zh}，${told.zh}，${meant.zh}`, en: `${limits.en}, ${told.en}: ${meant.en}` };
}
