import { hundredClaim } from '../equations/balance-claims';
import { isRateFact, type RateFact } from '../equations/quotient';
import { isFirm, type Fact, type LineFacts } from '../facts';
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
  return [candidate(hundredClaim({ figure: { range, text: '100%' } }, shares), isClosed ? 'bound' : 'none')];
}
