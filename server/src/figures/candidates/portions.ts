import { SUM } from '../equations/balance';
import { isRateFact, type RateFact } from '../equations/quotient';
import type { Term } from '../equations/term';
import { isFirm, type Fact, type LineFacts } from '../facts';
import { exactly, integer } from '../reading/decimal';
import { between, candidate, type Binder, type Candidate } from './candidate';

const FEWEST = 3;

/** 物业占46.8%，房屋占31.5%，其余占21.7%: shares that the words close come to 100 %. */
export const portionsIn: Binder = (line) =>
  line.sentences.flatMap((sentence) => portionsOf(line, sentence.filter(isShare)));

function isShare(fact: Fact): fact is RateFact {
  return (
    isRateFact(fact) && isFirm(fact) && fact.figure.base === 100 && /占比?$|占总数的$|^和?$/.test(fact.label)
  );
}

function portionsOf({ text }: LineFacts, shares: readonly RateFact[]): readonly Candidate[] {
  const [first, last] = [shares[0], shares.at(-1)];
  const before = shares.at(-2);
  if (!first || !last || !before || shares.length < FEWEST) return [];
  const isClosed = /其余|其他|其它|剩余|余下/.test(between(text, before, last));
  const range = { start: first.figure.range.start, end: last.figure.range.end };
  return [
    candidate(
      {
        kind: 'sum',
        equation: SUM,
        bindings: [
          { role: 'total', fact: { figure: { range, text: '100%' } }, term: ALL },
          ...shares.map((fact) => ({ role: 'part' as const, fact })),
        ],
        subject: 'total',
        confidence: 'likely',
      },
      isClosed ? 'bound' : 'none',
    ),
  ];
}

const ALL: Term = {
  value: integer(1),
  values: exactly(integer(1)),
  isWhole: false,
  form: { power: -2, suffix: '%' },
  text: '100%',
  scaledBy: -2,
};
