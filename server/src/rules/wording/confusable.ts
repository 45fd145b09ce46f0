import { defineRule } from '../rule';
import { wordFindings } from './word-list/word-findings';

export default defineRule({
  id: 'wording/confusable',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'safe',
  safeBecause: {
    zh: '只有在任何语境里都不成词的写法才直接改（签定、时侯）；可能成立的须逐处确认。',
    en: 'Only what is a word nowhere is changed at once (签定, 时侯); whatever may be right is left to the writer.',
  },
  heedsAcceptedWords: true,
  basis: { source: '惯例', clause: '《第一批异形词整理表》《现代汉语词典》' },
  title: { zh: '易混易错词', en: 'Wrong word' },
  explanation: {
    zh: '同音、近形造成的错词（布署、既使、再接再励），以及“截止目前”一类误用。词表只收在任何上下文都不对的写法；有例外的，例外另行列明。',
    en: 'Words mistaken for others of the same sound or shape (布署, 既使, 再接再励), and slips such as 截止目前 for 截至目前. The list holds only what is never right, with its exceptions named.',
  },
  examples: {
    bad: [
      {
        text: '会议对秋季征兵工作作出布署。\n                      ^^^^',
        fixed: '会议对秋季征兵工作作出部署。',
      },
      { text: '截止目前，共受理申请31件。\n^^^^', fixed: '截至目前，共受理申请31件。' },
    ],
    good: ['会议对秋季征兵工作作出部署。', '报名截止后，截至目前共受理申请31件。'],
  },
  check: (line, { knowledge }) => wordFindings(line, knowledge.wordIndex('confusable'), { exact: 'safe' }),
});
