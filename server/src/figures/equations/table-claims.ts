import { RATE } from './factors';
import { FALL, RISE } from './growth';
import type { Claim, Player } from './judge';
import { SUM } from './balance';
import type { Term } from './term';

/** A cell of a table and the number in it. */
export interface CellTerm {
  readonly fact: Player;
  readonly term: Term;
}

/** A percentage of a row that is a quotient of two others; `isAgainst` where its sign cannot be right. */
export function cellRateClaim(
  numerator: CellTerm,
  denominator: CellTerm,
  rate: CellTerm,
  isAgainst: boolean,
): Claim<'denominator' | 'numerator' | 'rate'> {
  return {
    kind: 'rate',
    equation: RATE,
    bindings: [
      { role: 'numerator', ...numerator },
      { role: 'denominator', ...denominator },
      { role: 'rate', ...rate },
    ],
    subject: 'rate',
    confidence: 'likely',
    ...(isAgainst && { holds: false }),
  };
}

/** A percentage of a row by which one of two others differs from the other. */
export function cellGrowthClaim(
  after: CellTerm,
  before: CellTerm,
  rate: CellTerm,
  isUp: boolean,
  isAgainst: boolean,
): Claim<'after' | 'before' | 'rate'> {
  return {
    kind: 'change',
    equation: isUp ? RISE : FALL,
    bindings: [
      { role: 'after', ...after },
      { role: 'before', ...before },
      { role: 'rate', ...rate },
    ],
    subject: 'rate',
    confidence: 'likely',
    ...(isAgainst && { holds: false }),
  };
}

/** A cell that is the sum of others. */
export function cellSumClaim(total: CellTerm, parts: readonly CellTerm[]): Claim<'part' | 'total'> {
  return {
    kind: 'sum',
    equation: SUM,
    bindings: [{ role: 'total', ...total }, ...parts.map((part) => ({ role: 'part' as const, ...part }))],
    subject: 'total',
    confidence: 'likely',
  };
}
