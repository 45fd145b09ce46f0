import type { Range } from '../../text/range';

/** What a text says of the calendar in words, and what the dates beside it say. */
export interface CalendarClaim {
  /** The words that are reported when it does not hold: 25天, 星期三. */
  readonly range: Range;
  /** The dates they are held against. */
  readonly dates: Range;
  readonly holds: boolean;
  /** What the words should say. */
  readonly expected: string;
  /** Where `expected` can be put for what is written. */
  readonly digits?: Range;
}
