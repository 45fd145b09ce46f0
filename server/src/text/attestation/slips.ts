import type { Range } from '../range';
import { meantAround } from './edit';
import type { Edit, SlipKind } from './edit';
import { EVIDENCE } from './evidence';
import type { Evidence } from './evidence';
import { characterOf, isWordAt, nodeOf, NO_NODE } from './language-table';
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
  missing: 2.4,
  extra: 1,
  exchanged: 2,
};

/** A look-alike comes from a scanner or a pen, and hardly ever makes a word: 活力 is not meant to be 活动. */
const LEAST_FOR_A_WORD_OF_ANOTHER_SOUND = 3;

function leastCertainty(kind: SlipKind, { sameSound, writtenWord }: Evidence): number {
  const isOtherWord = kind === 'similar' && sameSound === 0 && writtenWord > 1;
  return isOtherWord ? LEAST_FOR_A_WORD_OF_ANOTHER_SOUND : LEAST_CERTAINTY[kind];
}

/** So much dearer in words is a text with a character typed twice: 救灾工工作. Of 全国国有企业 neither 国 can be spared. */
const DEARER_DOUBLED = 7;

function isDoubled(
  symbols: Uint16Array,
  { kind, start }: Edit,
  { meantKnown, wordsCheaper }: Evidence,
): boolean {
  const isTwice = symbols[start] === symbols[start - 1] || symbols[start] === symbols[start + 1];
  return kind === 'extra' && isTwice && meantKnown === 1 && wordsCheaper >= DEARER_DOUBLED;
}

/** The slips in a text, in order; where several overlap, the most certain. */
export function slipsIn(table: LanguageTable, text: string): readonly Slip[] {
  const { symbols, starts } = symbolText(text, (code) => table.symbols[code] ?? 0);
  const certain: Slip[] = [];
  for (const { edit, evidence } of proposalsFor(table, symbols)) {
    const certainty = certaintyOf(edit.kind, evidence);
    const isCertain = certainty >= leastCertainty(edit.kind, evidence) || isDoubled(symbols, edit, evidence);
    if (!isCertain || isWithinWord(edit, evidence)) continue;
    if (isMadeOfWords(table, symbols, edit)) continue;
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

/** 区划划定: one word ends in the character that the next begins with. */
function isWhereWordsMeet(table: LanguageTable, symbols: Uint16Array, at: number): boolean {
  const first = symbols[at] === symbols[at - 1] ? at - 1 : at;
  if (symbols[first] !== symbols[first + 1]) return false;
  return isPairAWord(table, symbols, first - 1) && isPairAWord(table, symbols, first + 1);
}

function isPairAWord(table: LanguageTable, symbols: ArrayLike<number>, at: number): boolean {
  const node = nodeOf(table, symbols, at, 2);
  return node !== NO_NODE && isWordAt(table, node);
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

function certaintyOf(kind: SlipKind, evidence: Evidence): number {
  const weights = WEIGHTS[kind];
  return EVIDENCE.reduce((sum, name) => sum + weights[name] * evidence[name], weights.bias);
}

function withoutOverlaps(slips: readonly Slip[]): readonly Slip[] {
  const kept: Slip[] = [];
  for (const slip of [...slips].sort((a, b) => b.certainty - a.certainty)) {
    const { start, end } = slip.range;
    if (kept.every(({ range }) => range.end + 1 < start || end + 1 < range.start)) kept.push(slip);
  }
  return kept.sort((a, b) => a.range.start - b.range.start);
}
