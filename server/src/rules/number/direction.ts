import { defineRule } from '../rule';
import { brokenRelations } from './relation/relation-finding';

export default defineRule({
  id: 'number/direction',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '升降方向与数字相反', en: 'The verb points the wrong way' },
  explanation: {
    zh: '“由20起下降到30起”“同比减少5起，上升10%”的动词与数字方向相反，两者必有一误。名次的升降不核对。',
    en: 'The verb says up and the figures say down, or the other way round: one of them is wrong. Places in a ranking are left alone.',
  },
  examples: {
    bad: [
      {
        text: '治安案件由120起下降到150起。\n                     ^^^^^',
        fixed: '治安案件由120起上升到150起。',
      },
      {
        text: '全年发案86起，同比减少14起，上升14%。\n                                ^^^',
        fixed: '全年发案86起，同比减少14起，下降14%。',
      },
    ],
    good: [
      '治安案件由150起下降到120起。',
      '全年发案86起，同比减少14起，下降14%。',
      '全市排名由第12名上升到第8名。',
      '综合评价由全省36位上升到12位。',
    ],
  },
  check: (line) =>
    brokenRelations(line, 'direction', ({ arithmetic, subject }) => ({
      zh: `升降方向与数字不符（${arithmetic}），请核对“${subject.text}”`,
      en: `The verb and the figures disagree (${arithmetic}); check ${subject.text}`,
    })),
});
