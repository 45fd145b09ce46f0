import type { Role } from '../../../figures/equations/relation';
import type { Bilingual } from '../../../text/language';

const ROLES: Readonly<Record<Role, Bilingual>> = {
  total: { zh: '总数', en: 'the total' },
  part: { zh: '分项', en: 'a part' },
  done: { zh: '已完成数', en: 'what is done' },
  rest: { zh: '剩余数', en: 'the rest' },
  numerator: { zh: '分子', en: 'the numerator' },
  denominator: { zh: '分母', en: 'the denominator' },
  rate: { zh: '比率', en: 'the rate' },
  before: { zh: '原值', en: 'the old value' },
  after: { zh: '现值', en: 'the new value' },
  difference: { zh: '变化量', en: 'the change' },
  opening: { zh: '期初数', en: 'the opening stock' },
  in: { zh: '增加数', en: 'what came in' },
  out: { zh: '减少数', en: 'what went out' },
  closing: { zh: '期末数', en: 'the closing stock' },
  number: { zh: '个数', en: 'the number' },
  each: { zh: '每个的数', en: 'the amount for each' },
  times: { zh: '次数', en: 'how often' },
  base: { zh: '基数', en: 'the base' },
  ratio: { zh: '比例', en: 'the proportion' },
  item: { zh: '列举的各项', en: 'the items listed' },
  count: { zh: '概括的数目', en: 'the number given' },
  amount: { zh: '数值', en: 'the amount' },
  least: { zh: '下限', en: 'the least' },
  most: { zh: '上限', en: 'the most' },
};

/** The part a figure plays in a relation, for people. */
export function roleName(role: Role): Bilingual {
  return ROLES[role];
}
