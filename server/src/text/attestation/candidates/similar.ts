import { isHan, isKnown } from '../attested-text';
import type { AttestedText } from '../attested-text';
import type { Candidate } from '../evidence';
import { likelierBy } from '../evidence';
import { countOf } from '../language-table';
import type { LanguageTable } from '../language-table';
import { soundIndexOf } from '../sound-index';

/** One character for another that sounds or looks like it, wherever three characters around it were never seen. */
export function similarCandidates(
  table: LanguageTable,
  text: AttestedText,
  at: number,
): readonly Candidate[] {
  const { symbols } = text;
  if (!isHan(text, at, at + 1) || isAttested(table, text, at)) return [];
  const written = symbols[at] ?? 0;
  const changed = Uint16Array.from(symbols.subarray(Math.max(0, at - 2), at + 3));
  const place = Math.min(2, at);
  const alike = new Set(table.lookalikes[written]);
  return [...new Set([...soundIndexOf(table).soundingLike(written), ...alike])].flatMap((meant) => {
    changed[place] = meant;
    if (!isSeen(table, changed, place)) return [];
    const edit = { kind: 'similar', start: at, end: at + 1, symbols: [meant] } as const;
    const sameSound = sharesSound(table, written, meant);
    return [{ edit, likelier: likelierBy(table, symbols, edit), sameSound, looksAlike: alike.has(meant) }];
  });
}

/** Whether what stands around a character is well known with it. */
function isAttested(table: LanguageTable, text: AttestedText, at: number): boolean {
  if (isKnown(text, at - 2) && isKnown(text, at - 1) && isKnown(text, at)) return true;
  return countOf(table, text.symbols, at - 1, 4) > 0 || countOf(table, text.symbols, at - 2, 4) > 0;
}

function isSeen(table: LanguageTable, symbols: Uint16Array, at: number): boolean {
  return [at - 1, at - 2, at].some((from) => countOf(table, symbols, from, 3) > 0);
}

/** Whether two characters have a sound in common. */
export function sharesSound({ sounds }: LanguageTable, one: number, other: number): boolean {
  return (sounds[one] ?? new Uint16Array()).some((sound) => sounds[other]?.includes(sound) ?? false);
}
