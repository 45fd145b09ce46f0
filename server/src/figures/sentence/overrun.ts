import type { KnownFact } from '../facts';
import { CONTAINMENT } from '../equations/containment';
import { judge } from '../equations/judge';
import type { Relation } from '../equations/relation';

/** Parts that come to more than their whole; whose figure is reported is the `subject`. */
export function overrun(
  total: KnownFact,
  parts: readonly KnownFact[],
  subject: 'total' | 'part' = 'total',
): Relation | undefined {
  return judge({
    kind: 'part-exceeds-whole',
    equation: CONTAINMENT,
    bindings: [{ role: 'total', fact: total }, ...parts.map((fact) => ({ role: 'part' as const, fact }))],
    subject,
    confidence: 'likely',
    holds: false,
  });
}
