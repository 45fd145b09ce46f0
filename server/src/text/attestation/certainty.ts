import { meantAround, writtenAround } from './edit';
import type { Edit, SlipKind } from './edit';
import { EVIDENCE } from './evidence';
import type { Evidence } from './evidence';
import type { LanguageTable } from './language-table';
import type { Proposal } from './proposals';
import { WEIGHTS } from './weights';
import { isWordOfTwo } from './words-of-two';

/** How certain a proposal is, as a logarithm of odds. */
export function certaintyOf({ edit: { kind }, evidence }: Proposal): number {
  const weights = WEIGHTS[kind];
  return EVIDENCE.reduce((sum, name) => sum + weights[name] * evidence[name], weights.bias);
}

/** Whether a proposal is certain enough to be told. */
export function isCertainEnough(table: LanguageTable, symbols: Uint16Array, proposal: Proposal): boolean {
  const { edit, evidence } = proposal;
  return (
    certaintyOf(proposal) >= leastCertainty(table, symbols, proposal) || isDoubled(symbols, edit, evidence)
  );
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

/** Less is enough where an input method offers the one for the other: two words, both read as they mostly are. */
const LEAST_FOR_WORDS_TYPED_ALIKE = 0.5;

function leastCertainty(table: LanguageTable, symbols: Uint16Array, { edit, evidence }: Proposal): number {
  const { kind } = edit;
  const { sameSound, writtenWord } = evidence;
  if (areWordsTypedAlike(table, symbols, edit, evidence)) return LEAST_FOR_WORDS_TYPED_ALIKE;
  const isOtherWord = kind === 'similar' && sameSound === 0 && writtenWord > 1;
  return isOtherWord ? LEAST_FOR_A_WORD_OF_ANOTHER_SOUND : LEAST_CERTAINTY[kind];
}

/** Whether one word is written for another of the same sound, and nowhere else beside what it is beside here. */
function areWordsTypedAlike(
  table: LanguageTable,
  symbols: Uint16Array,
  edit: Edit,
  evidence: Evidence,
): boolean {
  if (edit.kind !== 'similar' && edit.kind !== 'word') return false;
  const seen = evidence.writtenLeft3 + evidence.writtenRight3 + evidence.writtenAround;
  if (seen > 0 || !isReadAlike(table, symbols, edit)) return false;
  if (edit.kind === 'word' && evidence.writtenWord === 0) return true;
  return isWordOfTwo(table, writtenAround(symbols, edit)) && isWordOfTwo(table, meantAround(symbols, edit));
}

/** Whether what is meant is read like what is written, each character as it mostly is. */
function isReadAlike({ sounds }: LanguageTable, symbols: Uint16Array, edit: Edit): boolean {
  return edit.symbols.every((meant, i) => {
    const written = symbols[edit.start + i] ?? 0;
    return meant === written || sounds[meant]?.[0] === sounds[written]?.[0];
  });
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
