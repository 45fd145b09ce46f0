import { ledgerClaim } from '../equations/balance-claims';
import { comparable, type KnownFact } from '../facts';
import { meaningOf, type Flow } from '../meaning';
import { candidate, isAmount, type Binder, type Candidate } from './candidate';
import type { Cue } from '../equations/relation';

/** A stock, what came in and went out, and the stock at the end: 年初旧存…，新收…，审结…，年末未结…. */
export const ledgersIn: Binder = ({ sentences }) =>
  sentences.flatMap((sentence) => {
    const amounts = sentence.filter(isAmount).filter((fact) => !meaningOf(fact).isEach);
    return amounts.flatMap((opening) => {
      if (meaningOf(opening).flow !== 'opening') return [];
      const own = amounts.filter((fact) => fact.index > opening.index && comparable(fact, opening));
      return ledgerFrom(opening, own);
    });
  });

function ledgerFrom(opening: KnownFact, others: readonly KnownFact[]): readonly Candidate[] {
  const parts = others.map((fact) => ({ role: meaningOf(fact).flow, fact }));
  const closing = parts.find(({ role }) => role === 'closing');
  const flows = parts.filter(({ role }) => role !== 'closing');
  const unknown = flows.filter(({ role }) => role === undefined);
  if (!closing || flows.length === 0 || unknown.length > 1) return [];
  if (flows.some(({ role }) => role === 'opening') || (unknown.length > 0 && closing !== parts.at(-1)))
    return [];
  const rows = flows.map(({ role, fact }): Row => ({ role: role ?? 'in', fact }));
  if (unknown.length === 0) return [ledgerOf(opening, rows, closing.fact, 'bound')];
  // A flow whose verb is not known went in or out: a report stands where one of the two would hold but for a slip.
  const turned = rows.map((row): Row => (row.fact === unknown[0]?.fact ? { ...row, role: 'out' } : row));
  const cue = flows.length > 1 ? 'framed' : 'near';
  return [rows, turned].map((own) => ledgerOf(opening, own, closing.fact, cue));
}

interface Row {
  readonly role: Flow;
  readonly fact: KnownFact;
}

function ledgerOf(opening: KnownFact, flows: readonly Row[], closing: KnownFact, cue: Cue): Candidate {
  return candidate(ledgerClaim(opening, flows, closing), cue);
}
