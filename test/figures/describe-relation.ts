import type { Relation } from '../../server/src/figures/relations/relation';

/** A relation in the short form of relations.txt: `✓ rate 99÷171=57.89%` or `✗ remainder 223−148=75 at 76人`. */
export function describeRelation({ holds, kind, arithmetic, subject }: Relation): string {
  return holds ? `✓ ${kind} ${arithmetic}` : `✗ ${kind} ${arithmetic} at ${subject.text}`;
}
