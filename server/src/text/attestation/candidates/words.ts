import { isHan, isKnown } from '../attested-text';
import type { AttestedText } from '../attested-text';
import type { Candidate } from '../evidence';
import { likelierBy } from '../evidence';
import { countAt, isWordAt, lastSymbolOf, LONGEST_STRING } from '../language-table';
import type { LanguageTable } from '../language-table';
import { sharesSound, soundingLike } from './similar';

/** How often a string that is no word of the dictionary must occur to be taken for one. */
const AS_GOOD_AS_A_WORD = 25;

/** A whole word for another of the same sound, as it is picked from the list of an input method. */
export function wordCandidates(
  table: LanguageTable,
  text: AttestedText,
  start: number,
): readonly Candidate[] {
  if (isKnown(text, start - 1)) return [];
  const lengths = LENGTHS.filter(
    (length) => isHan(text, start, start + length) && !isKnown(text, start + length - 2),
  );
  const longest = lengths.at(-1);
  if (longest === undefined) return [];
  const written = text.symbols.subarray(start, start + longest);
  return wordsSoundingLike(table, written)
    .filter((symbols) => lengths.includes(symbols.length) && differences(symbols, written) >= 2)
    .map((symbols) => {
      const edit = { kind: 'word', start, end: start + symbols.length, symbols } as const;
      const sameSound = symbols.every((meant, i) => isSameSound(table, written[i] ?? 0, meant));
      return { edit, likelier: likelierBy(table, text.symbols, edit), sameSound, looksAlike: false };
    });
}

const LENGTHS = [2, 3, LONGEST_STRING];

const differences = (symbols: readonly number[], written: Uint16Array): number =>
  symbols.filter((symbol, i) => symbol !== written[i]).length;

const isSameSound = (table: LanguageTable, written: number, meant: number): boolean =>
  written === meant || sharesSound(table, written, meant);

/** The words that sound like the beginning of what is written, up to all of it. */
function wordsSoundingLike(table: LanguageTable, written: Uint16Array): readonly (readonly number[])[] {
  const choices = Array.from(written, (symbol) => new Set([symbol, ...soundingLike(table, symbol)]));
  const found: (readonly number[])[] = [];
  const goOn = (node: number, symbols: readonly number[]): void => {
    const choice = choices[symbols.length];
    if (!choice || node === 0) return;
    const last = table.firstChildren[node + 1] ?? 0;
    for (let child = table.firstChildren[node] ?? 0; child < last; child++) {
      const symbol = lastSymbolOf(table, child);
      if (!choice.has(symbol)) continue;
      const longer = [...symbols, symbol];
      const isWord = isWordAt(table, child) || countAt(table, child, longer.length) >= AS_GOOD_AS_A_WORD;
      if (isWord) found.push(longer);
      if (longer.length < LONGEST_STRING) goOn(child, longer);
    }
  };
  for (const symbol of choices[0] ?? []) goOn(symbol, [symbol]);
  return found;
}
