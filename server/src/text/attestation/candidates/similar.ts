import { isHan, isKnown } from '../attested-text';
import type { AttestedText } from '../attested-text';
import type { Candidate } from '../evidence';
import { likelierBy } from '../evidence';
import { childOf, countAt, countOf, NO_NODE } from '../language-table';
import type { LanguageTable } from '../language-table';
import { similarityOf } from '../similarity';
import { UNKNOWN } from '../symbols';

/** One character for another that sounds or looks like it, wherever three characters around it were never seen. */
export function similarCandidates(
  table: LanguageTable,
  text: AttestedText,
  at: number,
): readonly Candidate[] {
  const { symbols } = text;
  if (!isHan(text, at, at + 1) || isAttested(table, text, at)) return [];
  const written = symbols[at] ?? 0;
  const found: Candidate[] = [];
  for (const meant of similarityOf(table).similarTo(written)) {
    if (!isSeen(table, symbols, at, meant)) continue;
    const edit = { kind: 'similar', start: at, end: at + 1, symbols: [meant] } as const;
    const sameSound = sharesSound(table, written, meant);
    const looksAlike = table.lookalikes[written]?.includes(meant) ?? false;
    found.push({ edit, likelier: likelierBy(table, text, edit), sameSound, looksAlike });
  }
  return found;
}

/** Whether what stands around a character is well known with it. */
function isAttested(table: LanguageTable, text: AttestedText, at: number): boolean {
  if (isKnown(text, at - 2) && isKnown(text, at - 1) && isKnown(text, at)) return true;
  return countOf(table, text.symbols, at - 1, 4) > 0 || countOf(table, text.symbols, at - 2, 4) > 0;
}

/** Whether a character, put at a place, makes a string of three that was seen. */
function isSeen(table: LanguageTable, symbols: Uint16Array, at: number, meant: number): boolean {
  const before = symbols[at - 1] ?? UNKNOWN;
  const after = symbols[at + 1] ?? UNKNOWN;
  return (
    isSeenString(table, symbols[at - 2] ?? UNKNOWN, before, meant) ||
    isSeenString(table, before, meant, after) ||
    isSeenString(table, meant, after, symbols[at + 2] ?? UNKNOWN)
  );
}

function isSeenString(table: LanguageTable, one: number, two: number, three: number): boolean {
  if (one === UNKNOWN) return false;
  const pair = childOf(table, one, two);
  const node = pair === NO_NODE ? NO_NODE : childOf(table, pair, three);
  return node !== NO_NODE && countAt(table, node, 3) > 0;
}

/** Whether two characters have a sound in common. */
export function sharesSound({ sounds }: LanguageTable, one: number, other: number): boolean {
  return (sounds[one] ?? new Uint16Array()).some((sound) => sounds[other]?.includes(sound) ?? false);
}
