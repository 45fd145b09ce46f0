import { SUM } from '../equations/balance';
import { MULTIPLE, PROPORTION } from '../equations/factors';
import type { Player } from '../equations/judge';
import { countTerm, termOf } from '../equations/term';
import { comparable, type Fact, type KnownFact, type LineFacts } from '../facts';
import { compare, decimalText, integer, lastPlace, ONE, roundingInterval, sum } from '../reading/decimal';
import type { Ratio } from '../reading/figure';
import { candidate, isAmount, type Binder, type Candidate } from './candidate';

/** Two amounts in a proportion, before it or in the sentence after it; the shares of a structure. */
export const proportionsIn: Binder = (line) => {
  const { text, figures, sentences } = line;
  if (!figures.some(({ kind }) => kind === 'ratio')) return [];
  const ratios = figures.filter((figure): figure is Ratio => figure.kind === 'ratio');
  let at = 0;
  return ratios.flatMap((ratio) => {
    const endsBefore = (facts: readonly Fact[] | undefined): boolean =>
      facts !== undefined && (facts.at(-1)?.figure.range.start ?? 0) < ratio.range.end;
    while (endsBefore(sentences[at])) at += 1;
    const lead = text.slice(Math.max(0, ratio.range.start - LONGEST_LEAD), ratio.range.start);
    return [
      ...proportionOf(sentences[at] ?? [], ratio),
      ...toOne(line, ratio, lead),
      ...structureOf(ratio, lead),
    ];
  });
};

/** How far before a proportion its name may begin: 三次产业结构由…调整为. */
const LONGEST_LEAD = 50;

/** 三次产业结构为12.4∶41.3∶46.3: the shares of a whole come to 100. */
function structureOf(ratio: Ratio, lead: string): readonly Candidate[] {
  const { terms, range } = ratio;
  const added = sum(terms);
  const isOfHundred = compare(added, integer(60)) > 0 && compare(added, integer(140)) < 0;
  if (terms.length < 3 || !isOfHundred || !/结构|构成|占比|比重/.test(lead)) return [];
  const parts = terms.map((value) => ({
    role: 'part' as const,
    fact: placeOf(ratio),
    term: {
      ...countTerm(integer(1)),
      value,
      values: roundingInterval(value, lastPlace(value.scale, 0)),
      text: decimalText(value),
    },
  }));
  const total = {
    role: 'total' as const,
    fact: { figure: { range, text: '100' } },
    term: countTerm(integer(100)),
  };
  const claim = {
    kind: 'sum',
    equation: SUM,
    bindings: [total, ...parts],
    subject: 'total',
    confidence: 'likely',
  } as const;
  return [{ ...candidate(claim, 'closed'), isSure: true }];
}

/** 生师比, 城乡收入比: how many of the one there are to one of the other. */
const NAMED_RATIO =
  /(?:收入|生师|师生|城乡|男女|医护|床护|产销|存贷|投入产出)比(?:例)?(?:为|是|达|达到|缩小到|降至|扩大到)?$/;

/** 城镇42600元、农村21300元，收入比为2.0∶1: the two amounts before, the first so many times the second. */
function toOne({ text, facts }: LineFacts, ratio: Ratio, lead: string): readonly Candidate[] {
  const [times, one] = ratio.terms;
  if (!times || !one || ratio.terms.length > 2 || compare(one, ONE) !== 0 || !NAMED_RATIO.test(lead))
    return [];
  const isBefore = ({ figure: { range } }: KnownFact): boolean =>
    range.end <= ratio.range.start && !/[。；]/.test(text.slice(range.end, ratio.range.start));
  const amounts = facts.filter(isAmount).filter(isBefore);
  const [first, second] = amounts;
  if (!first || !second || amounts.length !== 2 || !comparable(first, second)) return [];
  const values = roundingInterval(times, lastPlace(times.scale, 0));
  const term = { ...countTerm(integer(1)), value: times, values, text: ratio.text };
  const claim = {
    kind: 'change',
    equation: MULTIPLE,
    bindings: [
      { role: 'after', fact: first },
      { role: 'before', fact: second },
      { role: 'difference', fact: placeOf(ratio), term },
    ],
    subject: 'difference',
    confidence: 'likely',
  } as const;
  return [{ ...candidate(claim, 'closed'), isSure: true }];
}

/** 按1:3确定面试人选，招聘25人，75人进入面试: the two amounts after a proportion of one to something. */
function proportionOf(sentence: readonly Fact[], ratio: Ratio): readonly Candidate[] {
  const [one, other] = ratio.terms;
  if (!one || !other || ratio.terms.length !== 2 || one.scale > 0 || one.mantissa !== 1n) return [];
  const amounts = sentence.filter((fact) => fact.figure.range.start > ratio.range.end).filter(isAmount);
  const [first, second] = amounts;
  if (!first || !second || !comparable(first, second)) return [];
  const term = {
    ...countTerm(integer(1)),
    value: other,
    values: { low: other, high: other },
    text: ratio.text,
  };
  return [
    candidate(
      {
        kind: 'change',
        equation: PROPORTION,
        bindings: [
          { role: 'base', fact: first },
          { role: 'ratio', fact: placeOf(ratio), term },
          { role: 'part', fact: second, term: termOf(second.figure) },
        ],
        subject: 'part',
        confidence: 'likely',
      },
      'bound',
    ),
  ];
}

/** A proportion is no amount: it takes part as a place of the text. */
function placeOf({ range, text }: Ratio): Player {
  return { figure: { range, text } };
}
