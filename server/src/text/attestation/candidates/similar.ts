import { isHan, isKnown } from '../attested-text';
import type { AttestedText } from '../attested-text';
import type { Edit } from '../edit';
import { childOf, countAt, countOf, isPairSeen, nodeOf, NO_NODE } from '../language-table';
import type { LanguageTable } from '../language-table';
import { similarityOf } from '../similarity';
import { UNKNOWN } from '../symbols';

/** One character for another that sounds or looks like it, wherever three characters around it were never seen. */
export function similarCandidates(table: LanguageTable, text: AttestedText, at: number): readonly Edit[] {
  const { symbols } = text;
  if (!isHan(text, at, at + 1) || isAttested(table, text, at)) return [];
  const around = aroundPlace(table, symbols, at);
  const found: Edit[] = [];
  for (const meant of similarityOf(table).similarTo(symbols[at] ?? 0)) {
    if (isSeen(table, around, meant))
      found.push({ kind: 'similar', start: at, end: at + 1, symbols: [meant] });
  }
  return found;
}

/** Whether what is around a character is well known with it. */
function isAttested(table: LanguageTable, text: AttestedText, at: number): boolean {
  if (isKnown(text, at - 2) && isKnown(text, at - 1) && isKnown(text, at)) return true;
  return countOf(table, text.symbols, at - 1, 4) > 0 || countOf(table, text.symbols, at - 2, 4) > 0;
}

/** What stands beside a place: the node of the pair before it, the symbols before and after it. */
interface Around {
  readonly pairBefore: number;
  readonly before: number;
  readonly after: number;
  readonly secondAfter: number;
}

function aroundPlace(table: LanguageTable, symbols: Uint16Array, at: number): Around {
  return {
    pairBefore: nodeOf(table, symbols, at - 2, 2),
    before: symbols[at - 1] ?? UNKNOWN,
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
  const isSeenAfter = isPairSeen(table, meant, after);
  if (isPairSeen(table, before, meant)) {
    if (isSeenString(table, goOn(table, pairBefore, meant))) return true;
    if (isSeenAfter && isSeenString(table, goOn(table, goOn(table, before, meant), after))) return true;
  }
  return isSeenAfter && isSeenString(table, goOn(table, goOn(table, meant, after), secondAfter));
}

function goOn(table: LanguageTable, node: number, symbol: number): number {
  return node === NO_NODE || symbol === UNKNOWN ? NO_NODE : childOf(table, node, symbol);
}

function isSeenString(table: LanguageTable, node: number): boolean {
  return node !== NO_NODE && countAt(table, node, 3) > 0;
}
