import type { Bilingual } from '../../text/language';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

export default defineRule({
  id: 'number/comparison-base',
  scope: 'line',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '比较对象重复或缺失', en: 'What is compared with is doubled or missing' },
  explanation: {
    zh: '“同比”就是“与上年同期相比”，后面不再写“去年”；“与同期持平”没有说是哪一年的同期；“下降-5%”两次表示减少。',
    en: '同比 means “against the same period last year”, so 去年 is not repeated; 与同期持平 does not say of which year; 下降-5% says “less” twice.',
  },
  examples: {
    bad: [
      { text: '立案86起，同比去年上升6％。\n              ^^^^', fixed: '立案86起，同比上升6％。' },
      { text: '发案120起，与同期持平。\n           ^^^^^^', fixed: '发案120起，与去年同期持平。' },
      { text: '发案数同比下降-5%。\n              ^', fixed: '发案数同比下降5%。' },
    ],
    good: [
      '立案86起，同比上升6％。',
      '客流量同比2019年增长12%。',
      '发案120起，与去年同期持平；破案96起，与上年同期相比上升4％。',
      '投资增速为-5%。',
    ],
  },
  check: (line) => SLIPS.flatMap((slip) => findingsOf(line.prose, slip)),
});

interface Slip {
  /** Lines without one of these are not looked at closer. */
  readonly signs: readonly string[];
  /** The group `at` is reported and replaced; it may be empty after the lookbehind. */
  readonly pattern: RegExp;
  readonly replacement: string;
  readonly message: Bilingual;
  readonly fix: Bilingual;
}

const SLIPS: readonly Slip[] = [
  {
    signs: ['同比'],
    pattern:
      /(?<=同比)(?:去年|上年|往年)(?:同期)?(?=[^0-9０-９]{0,6}(?:上升|下降|增|减|提高|降|多|少|持平))/g,
    replacement: '',
    message: { zh: '“同比”已含“与上年同期相比”，不再写“去年”', en: '同比 already means “against last year”' },
    fix: { zh: '删去', en: 'Remove it' },
  },
  {
    signs: ['与同期'],
    pattern: /与同期(?=持平|基本持平|相比|相当)/g,
    replacement: '与去年同期',
    message: {
      zh: '“同期”前缺少年份，可写“与去年同期”',
      en: 'The same period of which year? Write 与去年同期',
    },
    fix: { zh: '改为“与去年同期”', en: 'Write 与去年同期' },
  },
  {
    signs: ['-', '－', '−'],
    pattern: /(?<=(?:下降|减少|降低|降幅|跌幅)(?:了|为|达)?)[-－−](?=[0-9０-９])/g,
    replacement: '',
    message: { zh: '“下降”“减少”后不再用负号', en: 'No minus sign after a verb of decrease' },
    fix: { zh: '删去负号', en: 'Remove the minus sign' },
  },
];

function findingsOf(prose: string, { signs, pattern, replacement, message, fix }: Slip): readonly Finding[] {
  if (!signs.some((sign) => prose.includes(sign))) return [];
  return [...prose.matchAll(pattern)].map((match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    return {
      range,
      message,
      fixes: [{ title: fix, safety: 'suggested' as const, edits: [{ range, newText: replacement }] }],
    };
  });
}
