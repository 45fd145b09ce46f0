import { defineRule } from '../rule';
import { brokenRelations } from './relation/relation-finding';

export default defineRule({
  id: 'number/remainder',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '剩余数与总数不符', en: 'The rest is not the total less what is done' },
  explanation: {
    zh: '同一句里有总数、已完成数和剩余数（剩余、其余、现存、尚有…未…）时，总数减去已完成数应等于剩余数。只在单位相同、“剩余”和“已完成”两种词语都出现时核对；有占位符或“余、约、近”等概数时不核对。',
    en: 'Where one sentence gives a total, what is done and what is left, the total less what is done is what is left. Checked only in one unit and when words for both are there; placeholders and approximate numbers are left alone.',
  },
  examples: {
    bad: [
      {
        text: '排查隐患320处，已整改286处，剩余44处正在整改。\n                                ^^^^',
        fixed: '排查隐患320处，已整改286处，剩余34处正在整改。',
      },
      {
        text: '应返还资金1500万元，已返还900万元，尚有500万元未返还。\n                                       ^^^^^^^',
        fixed: '应返还资金1500万元，已返还900万元，尚有600万元未返还。',
      },
    ],
    good: [
      '排查隐患320处，已整改286处，剩余34处正在整改。',
      '排查隐患320余处，已整改286处，剩余40处正在整改。',
      '排查隐患*处，已整改286处，剩余44处正在整改。',
      '全市共有派出所90个，已建成示范所60个，还有10个正在创建。',
      '年初库存案件120件，新收860件，审结900件，未结80件。',
    ],
  },
  check: (line) =>
    brokenRelations(line, 'remainder', ({ arithmetic, subject }) => ({
      zh: `${arithmetic}，此处为“${subject.text}”`,
      en: `${arithmetic}, but this says ${subject.text}`,
    })),
});
