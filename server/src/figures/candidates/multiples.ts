import { MULTIPLE, PROPORTION } from '../equations/factors';
import { RISE } from '../equations/growth';
import { countTerm, termOf, vagueTerm } from '../equations/term';
import { isFirm, isKnown, type Fact, type KnownFact, type LineFacts } from '../facts';
import { integer } from '../reading/decimal';
import type { Ratio } from '../reading/figure';
import { comparable } from '../facts';
import { candidate, isAmount, type Binder, type Candidate, type Cue } from './candidate';
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
function proportionsIn({ figures, sentences }: LineFacts): readonly Candidate[] {
  if (!figures.some(({ kind }) => kind === 'ratio')) return [];
  const ratios = figures.filter((figure): figure is Ratio => figure.kind === 'ratio');
  let at = 0;
  return ratios.flatMap((ratio) => {
    const endsBefore = (facts: readonly Fact[] | undefined): boolean =>
      facts !== undefined && (facts.at(-1)?.figure.range.start ?? 0) < ratio.range.end;
    while (endsBefore(sentences[at])) at += 1;
    return proportionOf(sentences[at] ?? [], ratio);
  });
}

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
