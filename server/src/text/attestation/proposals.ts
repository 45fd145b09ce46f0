import { attest } from './attested-text';
import type { AttestedText } from './attested-text';
import { exchangedCandidates, extraCandidates, missingCandidates } from './candidates/moved';
import { similarCandidates } from './candidates/similar';
import { wordCandidates } from './candidates/words';
import type { Edit } from './edit';
import { evidenceFor } from './evidence';
import type { Candidate, Evidence } from './evidence';
import type { LanguageTable } from './language-table';

/** The best edit of one kind at a place, with what speaks for and against it. */
export interface Proposal {
  readonly edit: Edit;
  readonly evidence: Evidence;
}

/** An edit that makes a text no likelier than this is not looked at further. */
const LEAST_LIKELIER = 4;

const CANDIDATES: readonly ((
  table: LanguageTable,
  text: AttestedText,
  at: number,
) => readonly Candidate[])[] = [
  similarCandidates,
  wordCandidates,
  missingCandidates,
  extraCandidates,
  exchangedCandidates,
];

/** What a text might have been meant to say instead, place by place. */
export function proposalsFor(table: LanguageTable, symbols: Uint16Array): readonly Proposal[] {
  const text = attest(table, symbols);
  const found: Proposal[] = [];
  for (let at = 1; at < symbols.length - 1; at++) {
    for (const candidates of CANDIDATES) {
      const best = bestOf(candidates(table, text, at));
      if (best) found.push({ edit: best.edit, evidence: evidenceFor(table, symbols, best, best.ahead) });
    }
  }
  return found;
}

/** The likeliest of the candidates, and how much likelier than the next it is. */
function bestOf(candidates: readonly Candidate[]): (Candidate & { readonly ahead: number }) | undefined {
  let best: Candidate | undefined;
  let next = 0;
  for (const candidate of candidates) {
    const { likelier } = candidate;
    if (!best || likelier > best.likelier) {
      next = Math.max(0, best?.likelier ?? 0);
      best = candidate;
    } else next = Math.max(next, likelier);
  }
  if (!best || best.likelier < LEAST_LIKELIER) return undefined;
  return { ...best, ahead: best.likelier - next };
}
