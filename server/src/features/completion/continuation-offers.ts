import { isTyped } from './completion-item';
import type { Offer } from './completion-item';
import type { NextOrdinal } from './ordinals';

/** An ordinal that may come next. */
export interface Continuation {
  readonly ordinal: NextOrdinal;
  /** Whether the text already goes on with it after the caret: then only a writer who types it is offered it. */
  readonly exists: boolean;
  /** The indent or `#` marks to write before it. */
  readonly opening: string;
}

/** The continuations that fit what has been typed. */
export function continuationOffers(continuations: readonly Continuation[], typed: string): readonly Offer[] {
  return continuations
    .filter(({ ordinal, exists }) => isTyped(typed, ordinal.spellings) && !(exists && typed === ''))
    .filter(({ ordinal }) => ordinal.text !== typed)
    .map(({ ordinal: { text, spellings }, opening }) => ({
      label: text,
      kind: 'continuation',
      insert: { text: opening + text, isSnippet: false },
      typedLength: typed.length,
      spellings,
      detail: { zh: '接着往下编号', en: 'Continues the numbering' },
    }));
}
