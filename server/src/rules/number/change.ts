import { defineRule } from '../rule';
import { brokenRelations } from './relation/relation-finding';

export default defineRule({
  id: 'number/change',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '增减量与前后数不符', en: 'The change does not follow from the two values' },
  explanation: {
    zh: '“由甲升到乙，上升…%”和“去年甲、今年乙，同比…”里，增减量、增减幅度应能由两个数算出。两个百分数之差用“个百分点”。“年均”“环比”和以不变价计算的生产总值、收入不核对。',
    en: 'In 由A升到B，上升…% and in comparisons that give both years, the change follows from the two values. The difference of two percentages is in points. Yearly averages and growth in constant prices are left alone.',
  },
  examples: {
    bad: [
      {
        text: '电诈案件由240起下降到180起，下降35%。\n                                ^^^',
        fixed: '电诈案件由240起下降到180起，下降25%。',
      },
      {
        text: '去年同期立案360起，今年立案306起，同比下降51%。\n                                          ^^^',
        fixed: '去年同期立案360起，今年立案306起，同比下降15%。',
      },
      {
        text: '破案率由56%提升到68%，提升12%。\n                          ^^^',
        fixed: '破案率由56%提升到68%，提升12个百分点。',
      },
    ],
    good: [
      '电诈案件由240起下降到180起，下降25%。',
      '去年同期立案360起，今年立案306起，同比下降15%。',
      '破案率由56%提升到68%，提升12个百分点。',
      '工业增加值由45亿元增加到58亿元，年均增长6.5%。',
      '本年立案731起，上年860起，同比少发129起，下降15%。',
    ],
  },
  check: (line) =>
    brokenRelations(line, 'change', ({ arithmetic, subject }) => ({
      zh: `${arithmetic}，此处为“${subject.text}”`,
      en: `${arithmetic}, but this says ${subject.text}`,
    })),
});
