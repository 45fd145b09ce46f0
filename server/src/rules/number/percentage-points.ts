import type { Line } from '../../document/line';
import { isFirm, isKnown, type Fact, type KnownFact } from '../../figures/facts';
import { factsOf, relationsIn } from '../../figures/line-figures';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

export default defineRule({
  id: 'number/percentage-points',
  scope: 'line',
  severity: 'information',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '两个百分数之差应为“个百分点”', en: 'The difference of two percentages is in points' },
  explanation: {
    zh: '“结案率88.2%，同比上升2.1%”：比率本身的升降是两个百分数之差，写“上升2.1个百分点”；写成“%”会被理解为原比率的2.1%。只看紧跟在百分比后面的升降，确指相对幅度的可以忽略。',
    en: 'In 结案率88.2%，同比上升2.1% the rate rose by points: write 2.1个百分点, for 2.1% means 2.1% of the old rate. Only changes right after a percentage are pointed at; where a relative change is meant, let it stand.',
  },
  examples: {
    bad: [
      {
        text: '结案率88.2%，同比上升2.1%。\n                     ^^^^',
        fixed: '结案率88.2%，同比上升2.1个百分点。',
      },
      {
        text: '群众满意度达96%，较去年提高1.5%。\n                           ^^^^',
        fixed: '群众满意度达96%，较去年提高1.5个百分点。',
      },
    ],
    good: [
      '结案率88.2%，同比上升2.1个百分点。',
      '结案860件，同比上升2.1%。',
      '结案率88.2%，案件数同比上升2.1%。',
      '由65%提高到82%，提高17个百分点。',
    ],
  },
  check: (line) => (MARKS.test(line.prose) && line.block !== 'table' ? findingsIn(line) : []),
});

const MARKS = /[%％]/;

/** What is itself a percentage of something: 结案率, 满意度, 占比. */
const OF_A_RATE = /(?:率|满意度|知晓度|占比|比重|增速|增幅)(?:达|达到|为|是|：)?$/;
const CHANGED =
  /^(?:同比|环比|[较比](?:去年|上年)?(?:同期)?|与?(?:去年|上年)?同期相比)?(?:上升|提高|提升|增加|增长|下降|降低|减少|回落|下滑)了?$/;

function findingsIn(line: Line): readonly Finding[] {
  return factsOf(line).sentences.flatMap((sentence) =>
    sentence.flatMap((fact, i) => {
      const rate = sentence[i - 1];
      return rate &&
        isRate(rate) &&
        isChange(fact) &&
        fact.statement === rate.statement &&
        OF_A_RATE.test(rate.label)
        ? findingOf(line, rate, fact)
        : [];
    }),
  );
}

function isRate(fact: Fact): fact is KnownFact {
  return isKnown(fact) && fact.figure.kind === 'rate' && fact.figure.base === 100 && !fact.figure.shared;
}

function isChange(fact: Fact): fact is KnownFact {
  return isRate(fact) && fact.mark === '，' && isFirm(fact) && CHANGED.test(fact.label);
}

function findingOf(line: Line, rate: KnownFact, change: KnownFact): readonly Finding[] {
  const { range, amount, text } = change.figure;
  // Where both values are given, number/change says it with the arithmetic.
  if (relationsIn(line).some(({ subject }) => subject.range.start === range.start)) return [];
  const sign = { start: amount.digits.end, end: range.end };
  const meant = `${line.text.slice(amount.digits.start, amount.digits.end)}个百分点`;
  return [
    {
      range,
      message: {
        zh: `“${rate.figure.text}”的升降是两个百分数之差，宜写“${meant}”`,
        en: `The change of ${rate.figure.text} is a difference of percentages: write ${meant}, not ${text}`,
      },
      related: [
        {
          range: rate.figure.range,
          message: { zh: `比率：${rate.figure.text}`, en: `the rate: ${rate.figure.text}` },
        },
      ],
      fixes: [
        {
          title: { zh: `改为“${meant}”`, en: `Write ${meant}` },
          safety: 'suggested',
          edits: [{ range: sign, newText: '个百分点' }],
        },
      ],
    },
  ];
}
