import { FALL_BY, RISE_BY } from './balance';
import { MULTIPLE } from './factors';
import { FALL, FALL_STEP, RISE, RISE_STEP } from './growth';
import type { Binding, Claim, Player } from './judge';
import { NOT_LESS, NOT_MORE, SAME_WAY } from './order';
import type { Round } from './quotient-claims';
import type { Confidence, Role } from './relation';
import { isLess, isOpen, type Sized } from './size';
import { asWritten, plainTermOf, type Term } from './term';

/** An earlier and a later value of one indicator. */
export interface Pair {
  readonly before: Sized;
  readonly after: Sized;
}

/** Whether the later value is not the smaller one; where one of them is still to be written, words have told it. */
export function isRise({ before, after }: Pair, told?: 'up' | 'down'): boolean {
  if (told && (isOpen(before) || isOpen(after))) return told === 'up';
  return !isLess(after, before);
}

/** 由20起增加到30起，增加10起; 由65%提高到82%，提高17个百分点. */
export function differenceClaim(
  pair: Pair,
  difference: Sized,
  confidence: Confidence,
  told?: 'up' | 'down',
): Claim<'before' | 'after' | 'difference'> {
  return {
    kind: 'change',
    equation: isRise(pair, told) ? RISE_BY : FALL_BY,
    bindings: [plain('before', pair.before), plain('after', pair.after), plain('difference', difference)],
    subject: 'difference',
    confidence,
  };
}

/** The same where nothing may have been rounded: 最高86.2分，最低61.7分，相差24.5分. */
export function exactDifferenceClaim(
  pair: Pair,
  difference: Sized,
): Claim<'before' | 'after' | 'difference'> {
  const claim = differenceClaim(pair, difference, 'certain');
  const exact = claim.bindings.map(({ role, fact, term }) => ({
    role,
    fact,
    ...(term && { term: asWritten(term) }),
  }));
  return { ...claim, bindings: exact };
}

/** 由20起增加到30起，上升50%. */
export function growthClaim(
  { before, after }: Pair,
  rate: Sized,
  isUp: boolean,
  confidence: Confidence,
): Claim<'before' | 'after' | 'rate'> {
  return {
    kind: 'change',
    equation: isUp ? RISE : FALL,
    bindings: [
      { role: 'before', fact: before },
      { role: 'after', fact: after },
      { role: 'rate', fact: rate },
    ],
    subject: 'rate',
    confidence,
  };
}

/** A difference and the percentage that belongs to it: 今年85起，同比减少15起，下降15%. */
export function stepClaim(
  after: Sized,
  difference: Sized,
  rate: Sized,
  isUp: boolean,
): Claim<'after' | 'difference' | 'rate'> {
  return {
    kind: 'change',
    equation: isUp ? RISE_STEP : FALL_STEP,
    bindings: [
      { role: 'after', fact: after },
      { role: 'difference', fact: difference },
      { role: 'rate', fact: rate },
    ],
    subject: 'rate',
    confidence: 'likely',
  };
}

/** 由20起增加到60起，是原来的3倍; `term` where the words mean another number than they write. */
export function multipleClaim(
  { before, after }: Pair,
  times: Sized,
  term?: Term,
): Claim<'before' | 'after' | 'difference'> {
  return {
    kind: 'change',
    equation: MULTIPLE,
    bindings: [
      { role: 'before', fact: before },
      { role: 'after', fact: after },
      { role: 'difference', fact: times, ...(term && { term }) },
    ],
    subject: 'difference',
    confidence: 'likely',
    ...(term && { isRound: true }),
  };
}

/** The later value is on the side of the earlier one that the words say it is on; `told` is the change that says so. */
export function orderClaim({ before, after }: Pair, isUp: boolean, told?: Sized): Claim<'before' | 'after'> {
  return {
    kind: 'direction',
    equation: isUp ? NOT_LESS : NOT_MORE,
    bindings: [plain('before', before), plain('after', after)],
    subject: told ? { role: 'difference', fact: told } : 'after',
    confidence: 'certain',
  };
}

/** 同比减少15起，上升15%: a difference and a percentage of one change that words say go opposite ways. */
export function againstClaim(
  after: Sized,
  difference: Sized,
  rate: Sized,
): Claim<'after' | 'difference' | 'rate'> {
  return {
    kind: 'direction',
    equation: SAME_WAY,
    bindings: [{ role: 'after', fact: after }, { role: 'difference', fact: difference }, plain('rate', rate)],
    subject: 'rate',
    confidence: 'certain',
    holds: false,
  };
}

/** 由420起下降到210起，下降一半: words in the place of a number for what became of the old value. */
export function roundChangeClaim(
  { before, after }: Pair,
  words: Player,
  { term, said }: Round,
): Claim<'after' | 'before' | 'difference'> {
  return {
    kind: 'change',
    equation: MULTIPLE,
    bindings: [
      { role: 'before', fact: before },
      { role: 'after', fact: after },
      { role: 'difference', fact: words, term },
    ],
    subject: 'after',
    confidence: 'likely',
    isRound: true,
    said,
  };
}

/** Percentages count in points where their difference is taken. */
function plain<R extends Role>(role: R, fact: Sized): Binding<R> {
  return { role, fact, term: plainTermOf(fact.figure) };
}
