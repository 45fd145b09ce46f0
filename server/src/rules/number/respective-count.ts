import { defineRule } from '../rule';
import { brokenRelations } from './relation/relation-finding';

export default defineRule({
  id: 'number/respective-count',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'none',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '“分别”前后的项数不等', en: 'Not as many values as subjects around 分别' },
  explanation: {
    zh: '“甲、乙、丙分别为（依次为、各）…”后面应有同样多的数值。主语可以在本分句里并列，也可以在前一分句里，或以“三类案件”“近三年”概括；只有一个数值而带小数、主语却有几个的，也提示。“和”可能是名称的一部分，“城乡”“收支”之类算两项，都留有余地。',
    en: '甲、乙、丙分别为 (依次为, 各) is followed by as many values. The subjects may be listed in the same clause or the one before, or counted (三类案件, 近三年); a single value with a decimal for several subjects is reported too. 和 may belong to a name and 城乡 counts as two.',
  },
  examples: {
    bad: [
      { text: '刑事、治安、交通警情分别下降12%、8%。\n                            ^^^^^^^' },
      {
        text: '共接报火警、抢险、救助三类警情，分别为96起、41起。\n                                      ^^^^^^^^^^',
      },
      { text: '一等奖、二等奖、三等奖各2名、4名。\n                        ^^^^^^^^' },
    ],
    good: [
      '刑事、治安、交通警情分别下降12%、8%、5%。',
      '刑事警情、治安警情分别下降*%和*%。',
      '城乡居民收入分别增长5.2%、6.8%。',
      '幼儿园、小学、初中和高中分别新增学位300个、800个、500个、200个。',
    ],
  },
  check: (line) =>
    brokenRelations(line, 'respective-count', ({ arithmetic }) => ({
      zh: `“分别”前后项数不等（${arithmetic}）`,
      en: `The number of subjects and of values around 分别 differ (${arithmetic})`,
    })),
});
