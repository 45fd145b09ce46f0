import { isHan, isKnown } from '../attested-text';
import type { AttestedText } from '../attested-text';
import type { Edit } from '../edit';
import { childOf, countAt, countOf, isPairSeen, lastSymbolOf, NO_NODE } from '../language-table';
import type { LanguageTable } from '../language-table';

/** A pair of characters that is seen so often may well stand side by side: nothing is looked for between them. */
const COMMON_PAIR = 12;

/** A character left out before the symbol `at`. */
export function missingCandidates(table: LanguageTable, text: AttestedText, at: number): readonly Edit[] {
  const { symbols, twos } = text;
  if (!isHan(text, at - 1, at + 1) || (twos[at - 1] ?? 0) > COMMON_PAIR) return [];
  if (isKnown(text, at - 2) || isKnown(text, at - 1)) return [];
  return between(table, symbols[at - 1] ?? 0, symbols[at] ?? 0).map((meant) => ({
    kind: 'missing',
    start: at,
    end: at,
    symbols: [meant],
  }));
}

/** The symbols that are seen between two others. */
function between(table: LanguageTable, before: number, after: number): readonly number[] {
  if (before === 0) return [];
  const found: number[] = [];
  const last = table.firstChildren[before + 1] ?? 0;
  for (let node = table.firstChildren[before] ?? 0; node < last; node++) {
    const symbol = lastSymbolOf(table, node);
    if (!isPairSeen(table, symbol, after)) continue;
    const next = childOf(table, node, after);
    if (next !== NO_NODE && countAt(table, next, 3) > 0) found.push(symbol);
  }
  return found.filter((symbol) => symbol > 3);
}

/** The symbol `at` is one too many: what is before it and what is after it are well known side by side. */
export function extraCandidates(table: LanguageTable, text: AttestedText, at: number): readonly Edit[] {
  if (!isHan(text, at, at + 1) || isKnown(text, at - 1) || !isKnownWithout(table, text, at)) return [];
  return [{ kind: 'extra', start: at, end: at + 1, symbols: [] }];
}

/** Whether the two strings of three that come about when the symbol `at` is left out are known. */
function isKnownWithout(table: LanguageTable, { symbols }: AttestedText, at: number): boolean {
  const left = [...symbols.subarray(Math.max(0, at - 2), at), ...symbols.subarray(at + 1, at + 3)];
  for (let from = 0; from + 3 <= left.length; from++) if (countOf(table, left, from, 3) === 0) return false;
  return true;
}

/** Two characters exchanged, or one that is two too early or too late, from the symbol `at` on. */
export function exchangedCandidates(_: LanguageTable, text: AttestedText, at: number): readonly Edit[] {
  const { symbols } = text;
  if (!isHan(text, at, at + 2) || isKnown(text, at - 1) || isKnown(text, at)) return [];
  const [a = 0, b = 0, c = 0] = symbols.subarray(at, at + 3);
  const pair = a === b ? [] : [exchange(at, [b, a])];
  const isThree = isHan(text, at, at + 3) && !isKnown(text, at + 1) && a !== b && b !== c && a !== c;
  const three = isThree ? [exchange(at, [b, c, a]), exchange(at, [c, a, b])] : [];
  return [...pair, ...three];
}

const exchange = (start: number, symbols: readonly number[]): Edit => ({
  kind: 'exchanged',
  start,
  end: start + symbols.length,
  symbols,
});
