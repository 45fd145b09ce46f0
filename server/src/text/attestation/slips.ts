import type { Range } from '../range';
import { certaintyOf, isCertainEnough } from './certainty';
import { meantAround, writtenAround } from './edit';
import type { Edit, SlipKind } from './edit';
import type { Evidence } from './evidence';
import { characterOf } from './language-table';
import type { LanguageTable } from './language-table';
import { longestWordAt } from './likelihood';
import { proposalsFor } from './proposals';
import { symbolText } from './symbols';
import { isPairAWord, isWordOfTwo } from './words-of-two';

/** A wrong character, or a wrong word, that a text seems to have. */
export interface Slip {
  readonly kind: SlipKind;
  /** What is to be replaced; empty where a character is missing. */
  readonly range: Range;
  /** The word that is spelt wrong: at least `range`, with what belongs to the word that was meant. */
  readonly word: Range;
  /** What was probably meant; empty where a character is one too many. */
  readonly meant: string;
  /** Whether what is written is a word too, so that it may stand elsewhere in its own right. */
  readonly isWord: boolean;
  /** How certain it is, as a logarithm of odds. */
  readonly certainty: number;
}

/** The slips in a text, in order; where several overlap, the most certain. */
export function slipsIn(table: LanguageTable, text: string): readonly Slip[] {
  const { symbols, starts } = symbolText(text, (code) => table.symbols[code] ?? 0);
  const certain: Slip[] = [];
  for (const proposal of proposalsFor(table, symbols)) {
    const { edit, evidence } = proposal;
    const certainty = certaintyOf(proposal);
    if (!isCertainEnough(table, symbols, proposal) || isWithinWord(edit, evidence)) continue;
    if (isMadeOfWords(table, symbols, edit)) continue;
    const meant = edit.symbols.map((symbol) => characterOf(table, symbol)).join('');
    const range = rangeOf(starts, edit.start, edit.end);
    const word = wordOf(table, symbols, starts, edit);
    const isWord = isWordOfTwo(table, writtenAround(symbols, edit));
    certain.push({ kind: edit.kind, range, word, meant, isWord, certainty });
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

/** Whether what seems a character too many, or out of its place, comes about where words meet. */
function isMadeOfWords(table: LanguageTable, symbols: Uint16Array, edit: Edit): boolean {
  const { kind, start, end } = edit;
  if (kind === 'extra')
    return isContraction(table, symbols, start) || isWhereWordsMeet(table, symbols, start);
  return kind === 'exchanged' && end - start === 3 && isWordMoved(table, symbols, edit);
}

/**
 * 素质高 is no 高素质 with its characters exchanged: a word that changes places with a character is another sentence,
 * unless that character makes a word with what it comes to stand beside: 增明显强 for 明显增强.
 */
function isWordMoved(
  table: LanguageTable,
  symbols: Uint16Array,
  { start, end, symbols: meant }: Edit,
): boolean {
  const joins = [symbols[start - 1], ...meant, symbols[end]].map((symbol) => symbol ?? 0);
  const makesWord = isPairAWord(table, joins, 0) || isPairAWord(table, joins, joins.length - 2);
  return !makesWord && (isPairAWord(table, symbols, start) || isPairAWord(table, symbols, start + 1));
}

/** Verbs of one character, which need no other beside them. */
const VERBS_ALONE = '作做有为要用会对在到';

/** 区划划定: one word ends in the character that the next begins with; 工作作交流: or that is alone after it. */
function isWhereWordsMeet(table: LanguageTable, symbols: Uint16Array, at: number): boolean {
  const first = symbols[at] === symbols[at - 1] ? at - 1 : at;
  const doubled = symbols[first];
  if (doubled === undefined || doubled !== symbols[first + 1] || !isPairAWord(table, symbols, first - 1))
    return false;
  const isVerb = VERBS_ALONE.includes(characterOf(table, doubled));
  return isPairAWord(table, symbols, first + 1) || (isVerb && isPairAWord(table, symbols, first + 2));
}

/** 新改建 for 新建、改建, 国内外 for 国内、国外, 内外贸 for 内贸、外贸: two words in one that share a character. */
function isContraction(table: LanguageTable, symbols: Uint16Array, at: number): boolean {
  const [before = 0, extra = 0, next = 0, last = 0] = symbols.subarray(at - 1, at + 3);
  if (extra === before || extra === next) return false;
  const isWord = (one: number, other: number): boolean => isPairAWord(table, [one, other], 0);
  const sharesEnd =
    (isWord(before, next) && isWord(extra, next)) || (isWord(extra, last) && isWord(next, last));
  return sharesEnd || (isWord(before, extra) && isWord(before, next));
}

function withoutOverlaps(slips: readonly Slip[]): readonly Slip[] {
  const kept: Slip[] = [];
  for (const slip of [...slips].sort((a, b) => b.certainty - a.certainty)) {
    const { start, end } = slip.range;
    if (kept.every(({ range }) => range.end + 1 < start || end + 1 < range.start)) kept.push(slip);
  }
  return kept.sort((a, b) => a.range.start - b.range.start);
}
