import type { Range } from '../range';
import { meantAround } from './edit';
import type { Edit, SlipKind } from './edit';
import { EVIDENCE } from './evidence';
import type { Evidence } from './evidence';
import { characterOf } from './language-table';
import type { LanguageTable } from './language-table';
import { longestWordAt } from './likelihood';
import { proposalsFor } from './proposals';
import { symbolText } from './symbols';
import { WEIGHTS } from './weights';

/** A wrong character, or a wrong word, that a text seems to have. */
export interface Slip {
  readonly kind: SlipKind;
  /** What is to be replaced; empty where a character is missing. */
  readonly range: Range;
  /** The word that is spelt wrong: at least `range`, with what belongs to the word that was meant. */
  readonly word: Range;
  /** What was probably meant; empty where a character is one too many. */
  readonly meant: string;
  /** How certain it is, as a logarithm of odds. */
  readonly certainty: number;
}

/** From this certainty on a slip of each kind is told. */
const LEAST_CERTAINTY: Readonly<Record<SlipKind, number>> = {
  similar: 1.3,
  word: 3,
  missing: 1.8,
  extra: 1,
  exchanged: 2,
};

/** The slips in a text, in order; where several overlap, the most certain. */
export function slipsIn(table: LanguageTable, text: string): readonly Slip[] {
  const { symbols, starts } = symbolText(text, (code) => table.symbols[code] ?? 0);
  const certain: Slip[] = [];
  for (const { edit, evidence } of proposalsFor(table, symbols)) {
    const certainty = certaintyOf(edit.kind, evidence);
    if (certainty < LEAST_CERTAINTY[edit.kind] || isWithinWord(edit, evidence)) continue;
    const meant = edit.symbols.map((symbol) => characterOf(table, symbol)).join('');
    const range = rangeOf(starts, edit.start, edit.end);
    certain.push({ kind: edit.kind, range, word: wordOf(table, symbols, starts, edit), meant, certainty });
  }
  return withoutOverlaps(certain);
}

function rangeOf(starts: Int32Array, from: number, to: number): Range {
  const start = starts[from] ?? 0;
  return { start, end: to > from ? (starts[to - 1] ?? 0) + 1 : start };
}

/** What is written in the place of the word that was meant. */
function wordOf(table: LanguageTable, symbols: Uint16Array, starts: Int32Array, edit: Edit): Range {
  const meant = meantAround(symbols, edit);
  const { from, length } = longestWordAt(table, meant);
  const before = Math.max(0, meant.start - from);
  const after = length === 0 ? 0 : Math.max(0, from + length - meant.end);
  return rangeOf(starts, edit.start - before, edit.end + after);
}

/** Words of three characters and more do not come about by chance: what is part of one was meant. */
function isWithinWord({ start, end }: Edit, { writtenWord }: Evidence): boolean {
  return writtenWord >= 3 && writtenWord > end - start;
}

function certaintyOf(kind: SlipKind, evidence: Evidence): number {
  const { bias, ...weights } = WEIGHTS[kind];
  return EVIDENCE.reduce((sum, name) => sum + weights[name] * evidence[name], bias);
}

function withoutOverlaps(slips: readonly Slip[]): readonly Slip[] {
  const kept: Slip[] = [];
  for (const slip of [...slips].sort((a, b) => b.certainty - a.certainty)) {
    const { start, end } = slip.range;
    if (kept.every(({ range }) => range.end + 1 < start || end + 1 < range.start)) kept.push(slip);
  }
  return kept.sort((a, b) => a.range.start - b.range.start);
}
