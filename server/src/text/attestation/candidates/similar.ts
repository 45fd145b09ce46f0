import { isHan, isKnown } from '../attested-text';
import type { AttestedText } from '../attested-text';
import type { Candidate } from '../evidence';
import { likelierBy } from '../evidence';
import { childOf, countAt, countOf, nodeOf, NO_NODE } from '../language-table';
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
  const around = aroundPlace(table, symbols, at);
  const found: Candidate[] = [];
  for (const meant of similarityOf(table).similarTo(written)) {
    if (!isSeen(table, around, meant)) continue;
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

/** What stands beside a place: the nodes of what is before it, the symbols after it. */
interface Around {
  readonly pairBefore: number;
  readonly before: number;
  readonly after: number;
  readonly secondAfter: number;
}

function aroundPlace(table: LanguageTable, symbols: Uint16Array, at: number): Around {
  return {
    pairBefore: nodeOf(table, symbols, at - 2, 2),
    before: nodeOf(table, symbols, at - 1, 1),
    after: symbols[at + 1] ?? UNKNOWN,
    secondAfter: symbols[at + 2] ?? UNKNOWN,
  };
}

/** Whether a character, put at a place, makes a string of three that was seen; asked of a hundred for every place. */
function isSeen(
  table: LanguageTable,
  { pairBefore, before, after, secondAfter }: Around,
  meant: number,
): boolean {
  const withBefore = goOn(table, before, meant);
  if (withBefore !== NO_NODE && isSeenString(table, goOn(table, pairBefore, meant))) return true;
  if (isSeenString(table, goOn(table, withBefore, after))) return true;
  return isSeenString(table, goOn(table, goOn(table, meant, after), secondAfter));
}

function goOn(table: LanguageTable, node: number, symbol: number): number {
  return node === NO_NODE || symbol === UNKNOWN ? NO_NODE : childOf(table, node, symbol);
}

function isSeenString(table: LanguageTable, node: number): boolean {
  return node !== NO_NODE && countAt(table, node, 3) > 0;
}

/** Whether two characters have a sound in common. */
export function sharesSound({ sounds }: LanguageTable, one: number, other: number): boolean {
  return (sounds[one] ?? new Uint16Array()).some((sound) => sounds[other]?.includes(sound) ?? false);
}
