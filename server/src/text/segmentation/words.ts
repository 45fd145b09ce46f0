/** The three engines, best first: native cppjieba, the same algorithm in TypeScript, and ICU's own. */
export type SegmenterName = 'nodejieba' | 'javascript' | 'intl';

/** Cuts Chinese text into words. */
export interface Segmenter {
  readonly name: SegmenterName;
  /** The words of `text` in order, blanks and marks included: joined together they are exactly `text`. */
  cut(text: string): readonly string[];
}
