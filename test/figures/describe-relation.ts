import type { Relation } from '../../server/src/figures/equations/relation';

/** A relation in the short form of relations.txt: `✓ rate 247÷260=95%` or `✗ remainder 120−96=24 at 42处`. */
export function describeRelation({ holds, kind, arithmetic, subject }: Relation): string {
  return holds ? `✓ ${kind} ${arithmetic}` : `✗ ${kind} ${arithmetic} at ${subject.text}`;
}
