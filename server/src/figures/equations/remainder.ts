import { compare, integer, multiply, negate, subtract, sum, type Decimal } from '../reading/decimal';
import type { KnownFact } from '../facts';
import { REMAINDER } from './balance';
import type { Claim } from './judge';

/** What there was, what was done of it, and what is left; old and new stand side by side as the whole. */
export interface Balance {
  readonly whole: readonly KnownFact[];
  readonly done: readonly KnownFact[];
  readonly rest: KnownFact;
}

/** 共排查120处，已整改96处，尚有24处未整改. */
export function remainderClaim(
  { whole, done, rest }: Balance,
  isDoubtful?: () => boolean,
): Claim<'done' | 'rest' | 'total'> {
  return {
    kind: 'remainder',
    equation: REMAINDER,
    bindings: [
      ...whole.map((fact) => ({ role: 'total' as const, fact })),
      ...done.map((fact) => ({ role: 'done' as const, fact })),
      { role: 'rest', fact: rest },
    ],
    subject: 'rest',
    confidence: 'likely',
    ...(isDoubtful && { isDoubtful }),
  };
}

/** Whether more was done than there was. */
export function isOverdone(balance: Balance): boolean {
  return restMeant(balance).mantissa < 0n;
}

/** A difference of a quarter of the whole and more is no slip. */
const QUARTERS = integer(4);

/** Whether what is left is off by more than a slip would explain. */
export function isFarOff(balance: Balance): boolean {
  const missing = subtract(balance.rest.figure.amount.value, restMeant(balance));
  const size = missing.mantissa < 0n ? negate(missing) : missing;
  return compare(multiply(size, QUARTERS), valueOf(balance.whole)) > 0;
}

function restMeant({ whole, done }: Balance): Decimal {
  return subtract(valueOf(whole), valueOf(done));
}

function valueOf(facts: readonly KnownFact[]): Decimal {
  return sum(facts.map(({ figure }) => figure.amount.value));
}
