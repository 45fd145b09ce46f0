import { compare, type Decimal } from '../reading/decimal';

/** Whether the values go from the greatest to the smallest, or the other way round. */
export type Direction = 'falling' | 'rising';

/** The index of the first value that does not go on in the direction; −1 where all do. Equal values may follow. */
export function firstOutOfOrder(values: readonly Decimal[], direction: Direction): number {
  const wrong = direction === 'falling' ? 1 : -1;
  return values.findIndex((value, i) => {
    const last = values[i - 1];
    return last !== undefined && compare(value, last) === wrong;
  });
}

/** How many places up one goes from place `from` to place `to`: the first place is the highest. */
export function placesGained(from: number, to: number): number {
  return from - to;
}
