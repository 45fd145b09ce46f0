import { ask } from './asking';
import { FALL_BY } from './balance';
import { exactDifferenceClaim } from './change-claims';
import { CONTAINMENT } from './containment';
import { judge } from './judge';
import type { Relation } from './relation';
import { isLess, isMore, type Sized } from './size';

/** Whether the values go from the greatest to the smallest, or the other way round. */
export type Direction = 'falling' | 'rising';

/** The index of the first value that does not go on in the direction; −1 where all do. Equal values may follow. */
export function firstOutOfOrder(values: readonly Sized[], direction: Direction): number {
  const isWrong = direction === 'falling' ? isMore : isLess;
  return values.findIndex((value, i) => {
    const last = values[i - 1];
    return last !== undefined && isWrong(value, last);
  });
}

/** From one place to another: the first place is the highest. */
export interface Move {
  /** The places lie the other way than is said. */
  readonly isWrongWay: boolean;
  /** How many places lie between them. */
  readonly places: number;
}

/** How a place has changed, held against the way that is said. */
export function moved(before: number, after: number, isUp: boolean): Move {
  const [high, low] = [Math.min(before, after), Math.max(before, after)];
  const [places = 0] = ask(FALL_BY, { before: low, after: high }, 0).allowed;
  return { places, isWrongWay: places !== 0 && isUp !== after < before };
}

/** Whether a place is among so many. */
export function isPlaceWithin(place: number, count: number): boolean {
  return ask(CONTAINMENT, { part: place }, count).holds;
}

/** What a text says the highest and the lowest value differ by; `undefined` where the two are turned round. */
export function spread(high: Sized, low: Sized, said: Sized): Relation | undefined {
  return isLess(high, low) ? undefined : judge(exactDifferenceClaim({ before: low, after: high }, said));
}
