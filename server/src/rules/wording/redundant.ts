import { defineRule } from '../rule';
import { wordFindings } from './word-list/word-findings';

export default defineRule({
  id: 'wording/redundant',
  scope: 'line',
  severity: 'information',
  fixSafety: 'suggested',
  heedsAcceptedWords: true,
  basis: { source: '惯例' },
  title: { zh: '语义重复', en: 'Said twice' },
  explanation: {
    zh: '两个意思相同的词叠在一起（进行开展、均已全部、凯旋归来），删去其中一个，句子更简明。',
    en: 'Two words that mean the same stand together (进行开展, 均已全部, 凯旋归来): the sentence is better without one of them.',
  },
  examples: {
    bad: [
      { text: '各村进行开展了环境整治。\n    ^^^^^^^^', fixed: '各村开展了环境整治。' },
      { text: '存在的问题均已全部整改到位。\n          ^^^^^^^^', fixed: '存在的问题均已整改到位。' },
    ],
    good: ['各村开展了环境整治。', '存在的问题均已整改到位。', '按要求要件齐全后受理。'],
  },
  check: (line, { knowledge }) =>
    wordFindings(line, knowledge.wordIndex('redundant'), { exact: 'suggested' }),
});
