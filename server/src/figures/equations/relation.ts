import type { Range } from '../../text/range';
import type { SlipKind } from './slip';

export type RelationKind =
  | 'remainder'
  | 'sum'
  | 'rate'
  | 'share'
  | 'change'
  | 'direction'
  | 'average'
  | 'respective-count'
  | 'list-count'
  | 'part-exceeds-whole'
  | 'rate-over-100'
  | 'magnitude';

/** What a figure is in a relation. */
export type Role =
  | 'total'
  | 'part'
  | 'done'
  | 'rest'
  | 'numerator'
  | 'denominator'
  | 'rate'
  | 'before'
  | 'after'
  | 'difference'
  | 'opening'
  | 'in'
  | 'out'
  | 'closing'
  | 'number'
  | 'each'
  | 'times'
  | 'base'
  | 'ratio'
  | 'item'
  | 'count'
  | 'amount'
  | 'least'
  | 'most';

/** A figure, or a listed item, that takes part in a relation. */
export interface Operand {
  readonly role: Role;
  readonly range: Range;
  readonly text: string;
}

/** One way to make the relation hold: put `newText` for the digits of one operand. */
export interface Repair {
  readonly role: Role;
  readonly range: Range;
  readonly newText: string;
}

/** How sure words make it that the figures belong together as the relation says. */
export type Confidence = 'certain' | 'likely' | 'possible';

/**
 * How much words speak for figures belonging together before arithmetic is asked: `closed` they say so, `bound` they all
 * but say so, `framed` they are arranged as such figures are, `listed` a list that may leave something out, where only
 * exchanged digits count, `near` they only stand beside one another, `none` they may explain a figure and never accuse one.
 */
export type Cue = 'closed' | 'bound' | 'framed' | 'listed' | 'near' | 'none';

/** What speaks for a relation: words that bind its figures, or arithmetic and what words say for it. */
export type Grounds = `words:${Confidence}` | `slip:${Exclude<Cue, 'none'>}`;

/**
 * A relation between figures of one line that two independent cues support. `holds` is decided with every value
 * the written decimals allow.
 */
export interface Relation {
  readonly kind: RelationKind;
  readonly holds: boolean;
  readonly grounds: Grounds;
  /** The one slip that explains why a relation proposed by arithmetic does not hold. */
  readonly slip?: SlipKind;
  /**
   * The words bind the figures together, but what is wrong does not look like a slip: rather the words mean something
   * else. Such a relation never holds, and nobody is told of it.
   */
  readonly isDoubtful?: true;
  /** Whether each of its figures has one value only when the others are known: no mere limit and no count. */
  readonly fixesValues: boolean;
  readonly operands: readonly Operand[];
  /** The operand that is reported when it does not hold. */
  readonly subject: Operand;
  /** What the subject should be, as it would be written there; empty when only a limit is broken. */
  readonly expected: string;
  /** The arithmetic for people: 120−96=24. */
  readonly arithmetic: string;
  /** Likeliest first. */
  readonly repairs: readonly Repair[];
}
