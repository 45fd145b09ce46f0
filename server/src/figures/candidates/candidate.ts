import type { LineFacts } from '../facts';
import { comparable, isFirm, isKnown, type Fact, type KnownFact } from '../facts';
import type { Claim } from '../equations/judge';
import type { Cue, Role } from '../equations/relation';

/** Figures that could be an equation, for arithmetic to try. */
export interface Candidate {
  readonly claim: Claim<Role>;
  /** Asked only of what does not hold. */
  readonly cueOf: () => Cue;
  /** The figures, in the order they stand. */
  readonly facts: readonly KnownFact[];
  /** What is reported if it holds: the verb of the change then goes the wrong way. */
  readonly ifTrue?: Claim<Role>;
  /** The words leave no doubt: no slip has to explain it. */
  readonly isSure?: true;
  /** What has to hold for the words to leave no doubt: beside parts that come to their whole, their losses do so too. */
  readonly given?: Claim<Role>;
}

/** A binder proposes; it reads words and does no arithmetic. */
export type Binder = (line: LineFacts) => readonly Candidate[];

/** A candidate out of roles and the figures that play them. */
export function candidate<R extends Role>(claim: Claim<R>, cue: Cue | (() => Cue)): Candidate {
  const facts = claim.bindings
    .flatMap(({ fact }) => ('index' in fact ? [fact as KnownFact] : []))
    .sort((a, b) => a.index - b.index);
  return {
    claim: claim as unknown as Claim<Role>,
    cueOf: typeof cue === 'function' ? cue : () => cue,
    facts,
  };
}

/** An exact amount of something, in its unit. */
export function isAmount(fact: Fact): fact is KnownFact {
  return (
    isKnown(fact) &&
    fact.figure.kind === 'quantity' &&
    fact.figure.unit !== undefined &&
    NO_AMOUNT.every((kind) => kind !== (fact.figure.kind === 'quantity' ? fact.figure.unit?.kind : kind)) &&
    isFirm(fact) &&
    fact.figure.amount.script !== 'chinese'
  );
}

const NO_AMOUNT = ['grade', 'age'];

/** The words between two figures. */
export function between(text: string, a: Fact, b: Fact): string {
  return text.slice(a.figure.range.end, b.figure.range.start);
}

/** The amounts in the measure of `model` among facts. */
export function alike(facts: readonly Fact[], model: Fact): readonly KnownFact[] {
  return facts.filter(isAmount).filter((fact) => comparable(fact, model));
}
