import type { Bilingual } from '../../text/language';
import type { Range } from '../../text/range';

/** Something a writer may want to write next. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly insert: {
    readonly text: string;
    /** Whether `text` is a snippet in the syntax of the Language Server Protocol. */
    readonly isSnippet: boolean;
  };
  /** What has been typed of it: within the caret's line, ending at the caret. */
  readonly replace: Range;
  /** Begins, or holds after a blank, what has been typed of it: editors filter by this. */
  readonly filterText: string;
  readonly sortText: string;
  readonly detail: Bilingual;
  readonly documentation?: Bilingual;
}

export type CompletionKind =
  'continuation' | 'figure' | 'skeleton' | 'section' | 'setting' | 'term' | 'phrase' | 'word';

/** A completion before it is placed and ranked. */
export interface Offer extends Pick<Completion, 'label' | 'kind' | 'insert' | 'detail' | 'documentation'> {
  /** How many code units before the caret have been typed of it. */
  readonly typedLength: number;
  /** The ways to type it, Chinese first. */
  readonly spellings: readonly string[];
}

/** Whether what has been typed is the beginning of one of the ways to type something. */
export function isTyped(typed: string, spellings: readonly string[]): boolean {
  const letters = typed.toLowerCase();
  return spellings.some((spelling) => spelling.toLowerCase().startsWith(letters));
}
