import type { Literal } from 'mdast';

/** The mdast node of a run of `*`. */
export interface Placeholder extends Literal {
  readonly type: 'placeholder';
}
