import { defineRule } from '../rule';
import { wordFindings } from './word-list/word-findings';

export default defineRule({
  id: 'wording/missing-word',
  scope: 'line',
  severity: 'information',
  fixSafety: 'suggested',
  heedsAcceptedWords: true,
  basis: { source: '惯例' },
  title: { zh: '疑缺字词', en: 'A word seems to be missing' },
  explanation: {
    zh: '常见的缺字：“去年同期相比”前缺“与”，“未及立案”缺“时”，“取得了显著。”缺宾语。',
    en: 'Words that are often dropped: 与 before 去年同期相比, 时 in 未及立案, the object of 取得了显著.',
  },
  examples: {
    bad: [
      {
        text: '受理投诉96件，去年同期相比下降8%。\n              ^^^^^^^^^^^^',
        fixed: '受理投诉96件，与去年同期相比下降8%。',
      },
      { text: '个别案件未及立案。\n        ^^^^', fixed: '个别案件未及时立案。' },
    ],
    good: ['受理投诉96件，与去年同期相比下降8%。', '个别案件未及时立案。'],
  },
  check: (line, { knowledge }) =>
    wordFindings(line, knowledge.wordIndex('missing-word'), { exact: 'suggested' }),
});
