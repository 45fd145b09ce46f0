import type { Bilingual } from '../text/language';
import type { Range } from '../text/range';

/** What is known about the text under the pointer. */
export interface Hover {
  readonly range: Range;
  /** Markdown. */
  readonly contents: Bilingual;
}
