import { defineRule } from '../rule';
import type { Finding } from '../rule';

const DECREASE =
  /(?<=(?:减少|下降|降低|缩短|压缩|缩减|缩小|回落|减|降)了?(?:约|近|超过?)?)(?:[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二两三四五六七八九十]{1,2})倍/g;

export default defineRule({
  id: 'number/decrease-multiple',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '减少不用“倍”', en: 'A decrease by a multiple' },
  explanation: {
    zh: '“倍”只用于增加。减少一倍等于减到零，“下降2倍”无法理解，应写“下降三分之二”“下降66.7%”或写出前后两个数。',
    en: '倍 is for increases only. Less by one 倍 would be nothing at all; write the fraction, the percentage, or both values.',
  },
  examples: {
    bad: [{ text: '发案数下降2倍。\n          ^^^' }, { text: '用时缩短了三倍。\n          ^^^^' }],
    good: ['发案数下降三分之二。', '用时缩短一半。', '产值增长2倍。', '降至原来的2倍以下。'],
  },
  check: ({ prose }) => (prose.includes('倍') ? findingsIn(prose) : []),
});

function findingsIn(prose: string): readonly Finding[] {
  return [...prose.matchAll(DECREASE)].map((match) => ({
    range: { start: match.index, end: match.index + match[0].length },
    message: {
      zh: `减少不用“倍”，“${match[0]}”宜改为分数或百分数`,
      en: `A decrease cannot be ${match[0]}; write a fraction or a percentage`,
    },
  }));
}
