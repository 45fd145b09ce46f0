import { defineRule } from '../rule';
import { brokenRelations } from './relation/relation-finding';

export default defineRule({
  id: 'number/rate',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '比率与分子分母不符', en: 'The rate is not the quotient of its figures' },
  explanation: {
    zh: '“化解率”应等于化解数除以排查数，“破案率”应等于破案数除以立案数。只有比率的名称与前面某个数的动词相同（或在对照表里，如收治率与住院）、单位一致时才核对；四舍五入和直接截去尾数都算对。',
    en: 'A rate is the figure whose verb it is named after, divided by the figure it is part of. Checked only when the name matches a verb before it and the units agree; rounding and cutting off are both accepted.',
  },
  examples: {
    bad: [
      {
        text: '排查矛盾纠纷160起，化解152起，化解率59％。\n                                    ^^^^',
        fixed: '排查矛盾纠纷160起，化解152起，化解率95％。',
      },
      {
        text: '共立刑事案件400起，破案260起，破案率56.5%。\n                                    ^^^^^',
        fixed: '共立刑事案件400起，破案260起，破案率65.0%。',
      },
    ],
    good: [
      '排查矛盾纠纷160起，化解152起，化解率95％。',
      '登记患者480名，住院治疗32人，收治率6.66％。',
      '登记患者480名，住院治疗32人，收治率6.67％。',
      '全年办理案件320件，破案率同比上升3.2个百分点。',
      '排查矛盾纠纷*起，化解152起，化解率59％。',
      '盗窃案发案86起，破31起；全市破案率52%。',
    ],
  },
  check: (line) =>
    brokenRelations(line, 'rate', ({ arithmetic, subject }) => ({
      zh: `${arithmetic}，此处为“${subject.text}”`,
      en: `${arithmetic}, but this says ${subject.text}`,
    })),
});
