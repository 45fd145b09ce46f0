import { attest } from './attested-text';
import type { AttestedText } from './attested-text';
import { exchangedCandidates, extraCandidates, missingCandidates } from './candidates/moved';
import { similarCandidates } from './candidates/similar';
import { wordCandidates } from './candidates/words';
import type { Edit } from './edit';
import { evidenceFor } from './evidence';
import type { Evidence } from './evidence';
import type { LanguageTable } from './language-table';
import { contextsBefore, logLikelihood } from './likelihood';

/** The best edit of one kind at a place, with what speaks for and against it. */
export interface Proposal {
  readonly edit: Edit;
  readonly evidence: Evidence;
}

/** An edit that makes a text no likelier than this is not looked at further. */
const LEAST_LIKELIER = 4;

const CANDIDATES: readonly ((table: LanguageTable, text: AttestedText, at: number) => readonly Edit[])[] = [
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
      const best = likeliestOf(table, symbols, candidates(table, text, at));
      if (!best) continue;
      const { edit, likelier, ahead } = best;
      found.push({ edit, evidence: evidenceFor(table, symbols, edit, likelier, ahead) });
    }
  }
  return found;
}

interface Likeliest {
  readonly edit: Edit;
  /** How much likelier it makes the text, and how much likelier than the next best it is. */
  readonly likelier: number;
  readonly ahead: number;
}

/** The likeliest of some edits that begin at one place. */
function likeliestOf(table: LanguageTable, text: Uint16Array, edits: readonly Edit[]): Likeliest | undefined {
  if (edits.length === 0) return undefined;
  const start = edits[0]?.start ?? 0;
  const before = contextsBefore(table, text, start);
  const likelihoods: number[] = [];
  const likelihoodOfWritten = (end: number): number =>
    (likelihoods[end - start] ??= logLikelihood(table, text, text.subarray(start, end), end, before));
  let best: Edit | undefined;
  let likelier = 0;
  let next = 0;
  for (const edit of edits) {
    const written = likelihoodOfWritten(edit.end);
    const gain = logLikelihood(table, text, edit.symbols, edit.end, before, written + next) - written;
    if (gain > likelier) [best, likelier, next] = [edit, gain, likelier];
    else if (gain > next) next = gain;
  }
  return best && likelier >= LEAST_LIKELIER ? { edit: best, likelier, ahead: likelier - next } : undefined;
}
