import { isHan, isKnown } from '../attested-text';
import type { AttestedText } from '../attested-text';
import type { Edit } from '../edit';
import { firstSymbolOf, lastSymbolOf, LONGEST_STRING } from '../language-table';
import type { LanguageTable } from '../language-table';
import { isAsGoodAsAWord, similarityOf } from '../similarity';

/** A whole word for another of the same sound, as it is picked from the list of an input method. */
export function wordCandidates(table: LanguageTable, text: AttestedText, start: number): readonly Edit[] {
  if (isKnown(text, start - 1)) return [];
  const lengths = LENGTHS.filter(
    (length) => isHan(text, start, start + length) && !isKnown(text, start + length - 2),
  );
  const longest = lengths.at(-1);
  if (longest === undefined) return [];
  const written = text.symbols.subarray(start, start + longest);
  return wordsSoundingLike(table, written)
    .filter((symbols) => lengths.includes(symbols.length) && differences(symbols, written) >= 2)
    .map((symbols) => ({ kind: 'word', start, end: start + symbols.length, symbols }));
}

const LENGTHS = [2, 3, LONGEST_STRING];

const differences = (symbols: readonly number[], written: Uint16Array): number =>
  symbols.filter((symbol, i) => symbol !== written[i]).length;

/** The words that sound like the beginning of what is written, up to all of it. */
function wordsSoundingLike(table: LanguageTable, written: Uint16Array): readonly (readonly number[])[] {
  const similarity = similarityOf(table);
  const found: (readonly number[])[] = [];
  const goOn = (node: number, symbols: readonly number[]): void => {
    if (isAsGoodAsAWord(table, node, symbols.length)) found.push(symbols);
    const next = written[symbols.length];
    if (next === undefined || symbols.length === LONGEST_STRING) return;
    const end = table.firstChildren[node + 1] ?? 0;
    for (let child = table.firstChildren[node] ?? 0; child < end; child++) {
      const symbol = lastSymbolOf(table, child);
      if (similarity.areAlike(next, symbol)) goOn(child, [...symbols, symbol]);
    }
  };
  const [first = 0, second = 0] = written;
  for (const node of similarity.beginningsLike(first, second))
    goOn(node, [firstSymbolOf(table, node), lastSymbolOf(table, node)]);
  return found;
}
