import { MULTIPLE } from '../equations/factors';
import { RISE } from '../equations/growth';
import type { Cue } from '../equations/relation';
import { vagueTerm } from '../equations/term';
import { comparable, isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import { candidate, isAmount, type Binder, type Candidate } from './candidate';
import { baseOf } from './comparing';

/** Two values and how many times the one is the other. */
export const multiplesIn: Binder = ({ sentences }) =>
  sentences.flatMap((sentence) =>
    sentence.flatMap((fact, at) =>
      isKnown(fact) && fact.figure.kind === 'multiple' && isFirm(fact) ? timesOf(sentence, at, fact) : [],
    ),
  );

function timesOf(sentence: readonly Fact[], at: number, times: KnownFact): readonly Candidate[] {
  const amounts = sentence.slice(0, at).filter((fact): fact is KnownFact => isAmount(fact) || isBare(fact));
  const last = amounts.at(-1);
  const first = amounts
    .slice(0, -1)
    .findLast((fact) => last && (comparable(fact, last) || (isBare(fact) && isBare(last))));
  if (!first || !last) return [];
  const isOfLast = times.mark === '' && /^的?$/.test(times.label);
  const isFormer = /前者/.test(times.label);
  const base = isOfLast || isFormer ? last : baseOf(first, last);
  const [before, after] = base === last ? [last, first] : [first, last];
  const isClear = base !== undefined;
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
