import { ledgerClaim, type Flow } from '../equations/balance-claims';
import { comparable, type KnownFact } from '../facts';
import { candidate, isAmount, type Binder, type Candidate } from './candidate';
import type { Cue } from '../equations/relation';
import { FLOWS } from '../words/figure-words.generated';
import { EACH, REACHED } from '../words/word-classes.generated';

/** A stock, what came in and went out, and the stock at the end: 年初旧存…，新收…，审结…，年末未结…. */
export const ledgersIn: Binder = ({ sentences }) =>
  sentences.flatMap((sentence) => {
    const amounts = sentence.filter(isAmount).filter(({ label }) => !EACH.test(label));
    return amounts.flatMap((opening) => {
      if (partOf(opening) !== 'opening') return [];
      const own = amounts.filter((fact) => fact.index > opening.index && comparable(fact, opening));
      return ledgerFrom(opening, own);
    });
  });

function wordsOf({ label, times }: KnownFact): string {
  return times.join('') + label;
}

/** What a figure is in a ledger. */
export function partOf(fact: KnownFact): Flow | undefined {
  const words = wordsOf(fact);
  if (FLOWS.opening.test(words) && !words.includes('结转下')) return 'opening';
  if (FLOWS.closing.test(words)) return 'closing';
  const [into, out] = [words.search(FLOWS.in), words.search(FLOWS.out)];
  if (into < 0 && out < 0) return REACHED.test(words) ? 'closing' : undefined;
  return out < 0 || (into >= 0 && into < out) ? 'in' : 'out';
}

function ledgerFrom(opening: KnownFact, others: readonly KnownFact[]): readonly Candidate[] {
  const parts = others.map((fact) => ({ role: partOf(fact), fact }));
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
