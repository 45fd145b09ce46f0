import { replacement } from '../fix';
import { isKnown, type Fact, type KnownFact } from '../../figures/facts';
import { factsOf } from '../../figures/line-figures';
import type { Quantity } from '../../figures/reading/figure';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../rule';
import { OWN_MEASURE_WORDS } from '../../figures/words/figure-tables.generated';

export default defineRule({
  id: 'number/measure-word',
  scope: 'line',
  severity: 'hint',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '量词不当或前后不一', en: 'Measure word wrong or not the same' },
  explanation: {
    zh: '公文里人用“名”，证件、银行卡用“张”，手机用“部”，枪支用“支”，不用“个”。同一句里同一种案件不要一处用“起”、一处用“件”。',
    en: 'In official documents people take 名, cards and certificates 张, telephones 部 and guns 支, not 个. Cases of one kind take one measure word throughout a sentence, 起 or 件.',
  },
  examples: {
    bad: [
      { text: '收缴银行卡16个，手机3部。\n            ^^', fixed: '收缴银行卡16张，手机3部。' },
      { text: '现有民警46个，辅警120名。\n          ^^', fixed: '现有民警46名，辅警120名。' },
      {
        text: '全年立刑事案件86起，破获刑事案件70件。\n                                  ^^',
        fixed: '全年立刑事案件86起，破获刑事案件70起。',
      },
    ],
    good: [
      '收缴银行卡16张，现有民警46名。',
      '组织党员12个支部开展活动，党员120个积分档案已建立。',
      '全年立刑事案件86起，受理行政案件70件。',
      '破获刑事案件86起，查处治安案件120起。',
    ],
  },
  check: (line) =>
    line.block === 'table'
      ? []
      : [
          ...factsOf(line).facts.flatMap(wrongWord),
          ...factsOf(line).sentences.flatMap((sentence) => twoWords(sentence)),
        ],
});

type Counted = KnownFact & { readonly figure: Quantity };

function isCounted(fact: Fact): fact is Counted {
  return (
    isKnown(fact) && fact.figure.kind === 'quantity' && !fact.figure.shared && fact.figure.unit !== undefined
  );
}

function wrongWord(fact: Fact): readonly Finding[] {
  if (!isCounted(fact) || fact.figure.unit?.word !== '个' || fact.after !== '') return [];
  const word = OWN_MEASURE_WORDS.find(([noun]) => noun.test(fact.label))?.[1];
  if (word === undefined) return [];
  return [
    {
      range: rangeOfUnit(fact),
      message: { zh: `量词宜用“${word}”`, en: `The measure word here is ${word}` },
      fixes: [fixOf(fact, word)],
    },
  ];
}

/** 刑事案件 of 破获刑事案件 and of 立刑事案件. */
const KIND_OF_CASE = /([一-鿿]{2})案件$/;
const OF_CASES = ['起', '件'];

function twoWords(sentence: readonly Fact[]): readonly Finding[] {
  const words = new Map<string, string>();
  return sentence.flatMap((fact) => {
    const word = fact.figure.kind === 'quantity' ? fact.figure.unit?.word : undefined;
    const kind = KIND_OF_CASE.exec(fact.label)?.[1];
    if (!isCounted(fact) || word === undefined || kind === undefined || !OF_CASES.includes(word)) return [];
    const usual = words.get(kind) ?? word;
    words.set(kind, usual);
    if (usual === word) return [];
    return [
      {
        range: rangeOfUnit(fact),
        message: {
          zh: `同一句里“${kind}案件”前面用“${usual}”，此处用“${word}”`,
          en: `${kind}案件 takes ${usual} before and ${word} here, in one sentence`,
        },
        fixes: [fixOf(fact, usual)],
      },
    ];
  });
}

function rangeOfUnit({ figure }: Counted): { readonly start: number; readonly end: number } {
  const { end } = figure.range;
  return { start: end - (figure.unit?.word.length ?? 0), end };
}

function fixOf(fact: Counted, word: string): Fix {
  return replacement(rangeOfUnit(fact), word, 'suggested');
}
