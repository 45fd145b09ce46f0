import { defineRule } from '../rule';
import { brokenRelations } from './relation/relation-finding';

export default defineRule({
  id: 'number/sum',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '分项之和与总数不符', en: 'The parts do not add up to the total' },
  explanation: {
    zh: '分项列举完整时，各分项之和应等于总数。只核对封闭的列举：括号里用“＋”相加的，“分为”“分别为”引出的，末项是“其他”“其余”的，“甲人、乙人，共丙人”式的。单凭“其中”不核对，因为“其中”往往只举例。',
    en: 'Where a list of parts is complete, the parts add up to the total. Only closed lists are checked: added with ＋ in brackets, after 分为 or 分别为, ending in 其他, or followed by 共. 其中 alone often introduces mere examples and is left alone.',
  },
  examples: {
    bad: [
      {
        text: '日常随访共310人（含上门随访120人＋电话随访180人）。\n          ^^^^^',
        fixed: '日常随访共300人（含上门随访120人＋电话随访180人）。',
      },
      {
        text: '刑事拘留35人、取保候审18人，共63人。\n                              ^^^^',
        fixed: '刑事拘留35人、取保候审18人，共53人。',
      },
      {
        text: '共审结案件450件，分为刑事案件60件、民事案件310件、行政案件90件。\n          ^^^^^',
        fixed: '共审结案件460件，分为刑事案件60件、民事案件310件、行政案件90件。',
      },
    ],
    good: [
      '日常随访共300人（含上门随访120人＋电话随访180人）。',
      '抓获嫌疑人86人，其中刑事拘留52人，移送起诉47人。',
      '处置信访事项12起15人，已化解5起6人，其他7起9人正在化解。',
      '刑事拘留35人、取保候审*人，共63人。',
      '发现3大方面12个类型46个问题。',
    ],
  },
  isRightIn: ({ laysDownRules }) => laysDownRules,
  check: (line) =>
    brokenRelations(line, 'sum', ({ arithmetic, subject }) => ({
      zh: `各分项之和${arithmetic}，与总数“${subject.text}”不符`,
      en: `The parts add up to ${arithmetic}, not to ${subject.text}`,
    })),
});
