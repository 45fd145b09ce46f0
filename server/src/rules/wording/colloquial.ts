import type { Line } from '../../document/line';
import { contains } from '../../text/range';
import type { Range } from '../../text/range';
import { pairingOf, rangeOfPair } from '../../document/paired-marks';
import { quotationsOf } from '../../document/straight-quotes';
import { defineRule } from '../rule';
import { wordFindings } from './word-list/word-findings';

export default defineRule({
  id: 'wording/colloquial',
  scope: 'line',
  severity: 'information',
  fixSafety: 'suggested',
  heedsAcceptedWords: true,
  basis: { source: '惯例', clause: '《党政机关公文处理工作条例》第十九条' },
  title: { zh: '口语或方言词', en: 'Colloquial word' },
  explanation: {
    zh: '公文用语准确、规范、简洁，口语、方言词换成书面语。引号里的群众语言、专有名称不在此列。',
    en: 'Official writing is exact and plain: colloquial and dialect words give way to written ones. What stands in quotation marks is left alone.',
  },
  examples: {
    bad: [{ text: '力争年底前搞定征地手续。\n          ^^^^', fixed: '力争年底前完成征地手续。' }],
    good: ['力争年底前完成征地手续。', '群众称赞“难题一天就搞定”。'],
  },
  isRightIn: ({ isSpoken }) => isSpoken,
  check: (line, { knowledge }) =>
    wordFindings(line, knowledge.wordIndex('colloquial'), {
      exact: 'suggested',
      isExempt: (said, { range }) => isQuoted(said, range),
    }),
});

function isQuoted(line: Line, range: Range): boolean {
  const titles = pairingOf(line).pairs.filter(({ kind }) => kind === 'title');
  return [...quotationsOf(line), ...titles].some((pair) => contains(rangeOfPair(pair), range));
}
