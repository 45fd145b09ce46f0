import { defineRule } from '../rule';
import { brokenRelations } from './relation/relation-finding';

export default defineRule({
  id: 'number/rate-over-100',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'none',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '比率超过100%', en: 'A share above 100%' },
  explanation: {
    zh: '化解率、破案率、覆盖率、合格率和占比是部分与全体之比，不会超过100%。完成率、增长率可以超过。',
    en: 'Rates of what is done over all there is, and shares, cannot exceed 100%. Rates of completion or growth can.',
  },
  examples: {
    bad: [{ text: '矛盾纠纷化解率103%。\n              ^^^^' }],
    good: ['矛盾纠纷化解率100%。', '年度任务完成率120%。', '发案同比上升132%。', '破案率提高112%。'],
  },
  check: (line) =>
    brokenRelations(line, 'rate-over-100', ({ subject }) => ({
      zh: `比率不应超过100%，此处为“${subject.text}”，请核对`,
      en: `A rate is not above 100%, but here it is ${subject.text}`,
    })),
});
