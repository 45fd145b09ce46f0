import type { KnownFact } from '../facts';
import { LEDGER, SAME, SUM } from './balance';
import { CONTAINMENT } from './containment';
import { mayHold, type Binding, type Claim, type Player } from './judge';
import { countTermOf, percentTerm, writtenTerm } from './term';
import type { Decimal } from '../reading/decimal';

/** 刑拘12人、取保8人，共20人: what the parts come to. */
export function sumClaim(
  total: KnownFact,
  parts: readonly KnownFact[],
  isDoubtful?: () => boolean,
): Claim<'part' | 'total'> {
  return {
    kind: 'sum',
    equation: SUM,
    bindings: partsAndWhole(total, parts),
    subject: 'total',
    confidence: 'likely',
    ...(isDoubtful && { isDoubtful }),
  };
}

/** Parts that come to more than their whole; whose figure is reported is the `subject`. */
export function overrunClaim(
  total: KnownFact,
  parts: readonly KnownFact[],
  subject: 'total' | 'part' = 'total',
): Claim<'part' | 'total'> {
  return {
    kind: 'part-exceeds-whole',
    equation: CONTAINMENT,
    bindings: partsAndWhole(total, parts),
    subject,
    confidence: 'likely',
    holds: false,
  };
}

/** Whether parts that are counted once fit into their whole. */
export function fitInto(total: KnownFact, parts: readonly KnownFact[]): boolean {
  return mayHold({ equation: CONTAINMENT, bindings: partsAndWhole(total, parts) });
}

/** Shares of one whole come to 100 %; `run` is where they are. */
export function hundredClaim(run: Player, parts: readonly Player[]): Claim<'part' | 'total'> {
  const part = parts.map((fact) => ({ role: 'part' as const, fact }));
  return sharesClaim([{ role: 'total', fact: run, term: percentTerm(100) }, ...part]);
}

/** The same where the shares are bare numbers of a proportion: 12.4∶41.3∶46.3. */
export function structureClaim(
  run: Player,
  place: Player,
  shares: readonly Decimal[],
): Claim<'part' | 'total'> {
  const parts = shares.map((value) => ({ role: 'part' as const, fact: place, term: writtenTerm(value) }));
  return sharesClaim([{ role: 'total', fact: run, term: countTermOf(100) }, ...parts]);
}

function sharesClaim(bindings: readonly Binding<'part' | 'total'>[]): Claim<'part' | 'total'> {
  return { kind: 'sum', equation: SUM, bindings, subject: 'total', confidence: 'likely' };
}

/** The roles of a ledger. */
type Flow = 'opening' | 'in' | 'out' | 'closing';

/** A stock, what came in and went out, and the stock at the end. */
export function ledgerClaim(
  opening: KnownFact,
  flows: readonly { readonly role: Flow; readonly fact: KnownFact }[],
  closing: KnownFact,
): Claim<Flow> {
  return {
    kind: 'remainder',
    equation: LEDGER,
    bindings: [{ role: 'opening', fact: opening }, ...flows, { role: 'closing', fact: closing }],
    subject: 'closing',
    confidence: 'likely',
  };
}

/** A value that is said again; what is reported is the one said last. */
export function sameClaim(said: KnownFact, known: KnownFact): Claim<'base' | 'before'> {
  return {
    kind: 'change',
    equation: SAME,
    bindings: [
      { role: 'before', fact: said },
      { role: 'base', fact: known },
    ],
    subject: 'before',
    confidence: 'certain',
  };
}

/** Whether the parts may come to the total. */
export function addsUp(total: KnownFact, parts: readonly KnownFact[]): boolean {
  return mayHold(sumClaim(total, parts));
}

function partsAndWhole(total: Player, parts: readonly Player[]): readonly Binding<'part' | 'total'>[] {
  return [{ role: 'total', fact: total }, ...parts.map((fact) => ({ role: 'part' as const, fact }))];
}
