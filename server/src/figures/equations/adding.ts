import { addIntervals, exactly, intersect, sum, ZERO, type Decimal, type Interval } from '../reading/decimal';
import { valuesOf, type KnownFact } from '../facts';

/** All values that the figures may come to together. */
export function together(facts: readonly KnownFact[]): Interval {
  return facts.reduce((all, { figure }) => addIntervals(all, valuesOf(figure)), exactly(ZERO));
}

/** Whether the parts may come to the total. */
export function addsUp(total: KnownFact, parts: readonly KnownFact[]): boolean {
  return intersect(together(parts), valuesOf(total.figure));
}

/** What the figures come to as they are written. */
export function addedValue(facts: readonly KnownFact[]): Decimal {
  return sum(facts.map(({ figure }) => figure.amount.value));
}
