import { sum, type Decimal } from '../reading/decimal';
import { type KnownFact } from '../facts';
import { SUM } from './balance';
import { holds } from './equation';
import { termOf } from './term';

/** Whether the parts may come to the total. */
export function addsUp(total: KnownFact, parts: readonly KnownFact[]): boolean {
  const bound = [
    { role: 'total' as const, term: termOf(total.figure) },
    ...parts.map(({ figure }) => ({ role: 'part' as const, term: termOf(figure) })),
  ];
  return holds(SUM, bound) === true;
}

/** What the figures come to as they are written. */
export function addedValue(facts: readonly KnownFact[]): Decimal {
  return sum(facts.map(({ figure }) => figure.amount.value));
}
