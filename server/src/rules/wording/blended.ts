import { defineRule } from '../rule';
import { wordFindings } from './word-list/word-findings';

export default defineRule({
  id: 'wording/blended',
  scope: 'line',
  severity: 'information',
  fixSafety: 'suggested',
  heedsAcceptedWords: true,
  basis: { source: '惯例' },
  title: { zh: '句式杂糅', en: 'Two constructions blended' },
  explanation: {
    zh: '把两种说法混在一句里（“本着……为原则”“原因是……造成的”“避免不再发生”），读来别扭，有时意思正好相反。选定其中一种说法即可。',
    en: 'Two ways of saying something have run into one (本着…为原则, 原因是…造成的, 避免不再发生); some of them say the opposite of what is meant. Choose one.',
  },
  examples: {
    bad: [
      {
        text: '本着便民利民为原则，优化窗口设置。\n^^^^^^^^^^^^^^^^^^',
        fixed: '本着便民利民的原则，优化窗口设置。',
      },
      {
        text: '加强巡查，避免不再发生同类问题。\n          ^^^^^^^^^^^^',
        fixed: '加强巡查，避免再次发生同类问题。',
      },
    ],
    good: ['本着便民利民的原则，优化窗口设置。', '以便民利民为原则，加强巡查，避免再次发生同类问题。'],
  },
  check: (line, { knowledge }) => wordFindings(line, knowledge.wordIndex('blended'), { exact: 'suggested' }),
});
