import type { KeptComment } from '../reading/comments';
import type { Span } from './spans';

/** What stands above the title: the head of an official paper. */
export interface ManuscriptLetterhead {
  readonly kind: 'letterhead';
  /** A copy's number, secrecy and urgency. */
  readonly marks: readonly (readonly Span[])[];
  /** Who issues the paper, in red. */
  readonly names: readonly (readonly Span[])[];
  readonly number: readonly Span[];
  /** Who signs, on papers to a higher office. */
  readonly signer: readonly Span[] | undefined;
}

/** A part of a report as it goes on paper. Comments are on the text of the part. */
export type ManuscriptBlock = (
  | ManuscriptLetterhead
  | { readonly kind: 'title'; readonly spans: readonly Span[] }
  /** Whom the report is addressed to. */
  | { readonly kind: 'salutation'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3 | 4;
      readonly spans: readonly Span[];
      /** The text that goes on after the heading in its paragraph. */
      readonly runIn: readonly Span[];
    }
  | { readonly kind: 'paragraph' | 'item' | 'quote' | 'code'; readonly spans: readonly Span[] }
  /** The list of annexes under the text: the first line begins with 附件：. */
  | { readonly kind: 'annexList'; readonly lines: readonly (readonly Span[])[] }
  /** 附件1 at the head of an annex, which begins on a page of its own. */
  | { readonly kind: 'annex'; readonly spans: readonly Span[] }
  | { readonly kind: 'signature'; readonly unit: readonly Span[] | undefined; readonly date: readonly Span[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Span[])[])[] }
) & {
  readonly comments: readonly KeptComment[];
  /** The line of the report it is on; of several lines the first. */
  readonly line: number;
};

/** A report as it goes on paper. */
export interface Manuscript {
  readonly blocks: readonly ManuscriptBlock[];
  /** What each note says, in the order of their numbers, which begin at one. */
  readonly notes: readonly (readonly Span[])[];
  readonly title: string | undefined;
  readonly unit: string | undefined;
}
