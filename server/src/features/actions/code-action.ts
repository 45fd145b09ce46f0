import type { Diagnostic } from '../../rules/checker';
import type { RuleId, TextEdit } from '../../rules/rule';
import type { Bilingual } from '../../text/language';
import type { Range } from '../../text/range';

/** An edit a writer may choose. Its edits do not overlap. */
export interface CodeAction {
  readonly title: Bilingual;
  readonly kind: 'quickfix' | 'refactor';
  readonly edits: readonly TextEdit[];
  /** The range, after the edits, of the text the writer is meant to replace; it lies within the first edit. */
  readonly selected?: Range;
  /** The rule and the finding it fixes; undefined when it fixes none. */
  readonly rule?: RuleId;
  readonly diagnostic?: Diagnostic;
  /** The one to take without looking at the others. */
  readonly isPreferred?: boolean;
  /** It reaches through the whole text: an editor shows what it would do before it does it. */
  readonly isSweeping?: boolean;
}
