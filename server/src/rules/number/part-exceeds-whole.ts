import { defineRule } from '../rule';
import { brokenRelations } from './relation/relation-finding';

export default defineRule({
  id: 'number/part-exceeds-whole',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'none',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '分项大于总数', en: 'A part is greater than its whole' },
  explanation: {
    zh: '“排查隐患108处，已整改120处”“共8人，其中党员12人”：同一单位的分项不会大于总数。“累计”“新增”另起一数的不核对。',
    en: 'A part in the same unit is never greater than its whole. Figures that begin a count of their own (累计, 新增) are left alone.',
  },
  examples: {
    bad: [
      { text: '排查隐患108处，已整改120处。\n                     ^^^^^' },
      { text: '抽调民警46人，其中党员64人。\n                      ^^^^' },
    ],
    good: [
      '排查隐患120处，已整改108处。',
      '抽调民警46人，其中党员31人。',
      '排查隐患108处，累计整改1200处。',
      '培训民警46人，其中累计授课64人次。',
    ],
  },
  check: (line) =>
    brokenRelations(line, 'part-exceeds-whole', ({ arithmetic }) => ({
      zh: `分项大于总数（${arithmetic}），请核对`,
      en: `The part is greater than the whole (${arithmetic})`,
    })),
});
