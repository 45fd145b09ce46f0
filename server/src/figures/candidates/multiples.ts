import { SUM } from '../equations/balance';
import type { Cue } from '../equations/relation';
import { MULTIPLE, PROPORTION } from '../equations/factors';
import { RISE } from '../equations/growth';
import { countTerm, termOf, vagueTerm } from '../equations/term';
import { isFirm, isKnown, type Fact, type KnownFact, type LineFacts } from '../facts';
import { compare, decimalText, integer, lastPlace, ONE, roundingInterval, sum } from '../reading/decimal';
import type { Ratio } from '../reading/figure';
import { comparable } from '../facts';
import { candidate, isAmount, type Binder, type Candidate } from './candidate';
import { baseOf } from './comparing';

/** Two values and how many times the one is the other; two amounts in a proportion. */
export const multiplesIn: Binder = (line) => [
  ...line.sentences.flatMap((sentence) =>
    sentence.flatMap((fact, at) =>
      isKnown(fact) && fact.figure.kind === 'multiple' && isFirm(fact) ? timesOf(sentence, at, fact) : [],
    ),
  ),
  ...proportionsIn(line),
];

/** Each proportion with the sentence behind it. */
function proportionsIn(line: LineFacts): readonly Candidate[] {
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
}

/** How far before a proportion its name may begin: 三次产业结构由…调整为. */
const LONGEST_LEAD = 50;

function timesOf(sentence: readonly Fact[], at: number, times: KnownFact): readonly Candidate[] {
  const amounts = sentence.slice(0, at).filter((fact): fact is KnownFact => isAmount(fact) || isBare(fact));
  const last = amounts.at(-1);
  const first = amounts
    .slice(0, -1)
    .findLast((fact) => last && (comparable(fact, last) || (isBare(fact) && isBare(last))));
  if (!first || !last) return [];
  const isOfLast = times.mark === '' && /^的?$/.test(times.label);
  const isFormer = /前者/.test(times.label);
  const [before, after] = isOfLast
    ? [last, first]
    : isFormer
      ? [last, first]
      : baseOf(first, last) === last
        ? [last, first]
        : [first, last];
  const isClear = isOfLast || isFormer || baseOf(first, last) !== undefined;
  const cue: Cue = isClear ? 'closed' : 'none';
  if (times.figure.kind === 'multiple' && times.figure.word === '番')
    return doubled(before, after, times, cue);
  const isRatio = isOfLast
    ? !/增|涨|高|多/.test(times.label)
    : /是|为|相当/.test(times.label) && !/增|涨|高出/.test(times.label);
  return [isRatio ? ratioOf(before, after, times, cue) : grownBy(before, after, times, cue)];
}

function isBare(fact: Fact): boolean {
  return (
    isKnown(fact) &&
    fact.figure.kind === 'quantity' &&
    !fact.figure.unit &&
    fact.figure.amount.power > 0 &&
    isFirm(fact)
  );
}

function ratioOf(before: KnownFact, after: KnownFact, times: KnownFact, cue: Cue): Candidate {
  return candidate(
    {
      kind: 'change',
      equation: MULTIPLE,
      bindings: [
        { role: 'before', fact: before },
        { role: 'after', fact: after },
        { role: 'difference', fact: times },
      ],
      subject: 'difference',
      confidence: 'likely',
    },
    cue,
  );
}

function grownBy(before: KnownFact, after: KnownFact, times: KnownFact, cue: Cue): Candidate {
  return candidate(
    {
      kind: 'change',
      equation: RISE,
      bindings: [
        { role: 'before', fact: before },
        { role: 'after', fact: after },
        { role: 'rate', fact: times },
      ],
      subject: 'rate',
      confidence: 'likely',
    },
    cue,
  );
}

/** 翻两番: four times as much, and said of a little less or more. */
function doubled(before: KnownFact, after: KnownFact, times: KnownFact, cue: Cue): readonly Candidate[] {
  const { value } = times.figure.amount;
  if (value.scale > 0 || value.mantissa > 9n) return [];
  const reached = 2n ** value.mantissa;
  const term = vagueTerm({
    low: { mantissa: reached * 9n, scale: 1 },
    high: { mantissa: reached * 13n, scale: 1 },
  });
  return [
    {
      ...candidate(
        {
          kind: 'change',
          equation: MULTIPLE,
          bindings: [
            { role: 'before', fact: before },
            { role: 'after', fact: after },
            { role: 'difference', fact: { figure: times.figure }, term },
          ],
          subject: 'difference',
          confidence: 'likely',
          isRound: true,
        },
        cue,
      ),
      isSure: true,
    },
  ];
}

/** 三次产业结构为12.4∶41.3∶46.3: the shares of a whole come to 100. */
function structureOf(ratio: Ratio, lead: string): readonly Candidate[] {
  const { terms, range, text } = ratio;
  const added = sum(terms);
  const isOfHundred = compare(added, integer(60)) > 0 && compare(added, integer(140)) < 0;
  if (terms.length < 3 || !isOfHundred || !/结构|构成|占比|比重/.test(lead)) return [];
  const parts = terms.map((value) => ({
    role: 'part' as const,
    fact: { figure: { range, text } },
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
  return [
    candidate(
      {
        kind: 'change',
        equation: MULTIPLE,
        bindings: [
          { role: 'after', fact: first },
          { role: 'before', fact: second },
          { role: 'difference', fact: { figure: { range: ratio.range, text: ratio.text } }, term },
        ],
        subject: 'difference',
        confidence: 'likely',
      },
      'closed',
    ),
  ].map((one) => ({ ...one, isSure: true as const }));
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
          { role: 'ratio', fact: { figure: { range: ratio.range, text: ratio.text } }, term },
          { role: 'part', fact: second, term: termOf(second.figure) },
        ],
        subject: 'part',
        confidence: 'likely',
      },
      'bound',
    ),
  ];
}
