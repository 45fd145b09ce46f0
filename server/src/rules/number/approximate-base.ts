import { isFirm, isKnown, type Fact, type KnownFact } from '../../figures/facts';
import { factsOf } from '../../figures/line-figures';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

export default defineRule({
  id: 'number/approximate-base',
  scope: 'line',
  severity: 'hint',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '概数与精确比率并用', en: 'An exact percentage of an approximate number' },
  explanation: {
    zh: '“追回资金300余万元，同比上升51.76%”：数额是约数，增幅却精确到小数点后两位，宜把数额写准，或把增幅写成整数。',
    en: 'In 追回资金300余万元，同比上升51.76% the amount is approximate and its change exact to two decimals: give the amount exactly, or round the change.',
  },
  examples: {
    bad: [
      { text: '追回被骗资金300余万元，同比上升51.76%。\n                               ^^^^^^' },
      { text: '走访群众约2万人次，同比增长12.35%。\n                           ^^^^^^' },
    ],
    good: [
      '追回被骗资金300余万元，同比上升51%。',
      '追回被骗资金312.4万元，同比上升51.76%。',
      '追回被骗资金300余万元，破案率51.76%。',
    ],
  },
  check: (line) => (MARKS.test(line.prose) && line.block !== 'table' ? findingsIn(factsOf(line).facts) : []),
});

const MARKS = /[%％]/;
const EXACT_PLACES = 2;
const CHANGED = /^(?:同比|环比|[较比](?:去年|上年)(?:同期)?)(?:上升|提高|增加|增长|下降|降低|减少)了?$/;

function findingsIn(facts: readonly Fact[]): readonly Finding[] {
  return facts.flatMap((change, i) => {
    const amount = facts[i - 1];
    if (!amount || !isApproximate(amount) || !isExactChange(change) || change.sentence !== amount.sentence)
      return [];
    const [about, exact] = [amount.figure.text, change.figure.text];
    return [
      {
        range: change.figure.range,
        message: {
          zh: `“${about}”是概数，其增减却精确到“${exact}”`,
          en: `${about} is approximate, but its change is exact: ${exact}`,
        },
        related: [
          {
            range: amount.figure.range,
            message: { zh: `概数：${about}`, en: `the approximate number: ${about}` },
          },
        ],
      },
    ];
  });
}

function isApproximate(fact: Fact): fact is KnownFact {
  return isKnown(fact) && fact.figure.kind === 'quantity' && !isFirm(fact);
}

function isExactChange(fact: Fact): fact is KnownFact {
  if (!isKnown(fact) || fact.figure.kind !== 'rate' || fact.mark !== '，') return false;
  return isFirm(fact) && fact.figure.amount.written.scale >= EXACT_PLACES && CHANGED.test(fact.label);
}
