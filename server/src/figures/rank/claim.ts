import type { Bilingual } from '../../text/language';
import type { Range } from '../../text/range';

/** What a text says of an order of things, and what the places or values beside it say. */
export interface OrderClaim {
  /** What is reported when it does not hold. */
  readonly range: Range;
  readonly related: readonly Range[];
  readonly holds: boolean;
  readonly message: Bilingual;
  /** What would make it hold, and where it goes. */
  readonly repair?: { readonly range: Range; readonly newText: string };
}
