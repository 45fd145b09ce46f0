import { shortestEdit } from '../../text/edit';
import type { TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import type { Formula, FormulaIndex, FormulaMatch, FormulaSlip } from '../types';
import { createListIndex } from './list-slips';
import { createPhraseIndex } from './phrase-slips';

/** Finds formulas: as phrases, character by character, and as lists, member by member. */
export function createFormulaIndex(formulas: readonly Formula[]): FormulaIndex {
  const phrasesIn = createPhraseIndex(formulas);
  const listsIn = createListIndex(formulas);
  return {
    find: (text) => {
      const { exact, slips: phraseSlips } = phrasesIn(text);
      const all = [...listsIn(text), ...phraseSlips];
      const slips = all.length === 0 ? all : all.filter((slip) => !isRightOtherwise(slip, exact, text));
      return { exact, slips };
    },
  };
}

/**
 * What differs from one formula may be another to the letter, be it one of the past; but not where it agrees with both:
 * 开放、共赢的新发展理念 ends in 新发展理念, and is wrong before that.
 */
function isRightOtherwise(
  { range, edit }: FormulaSlip,
  exact: readonly FormulaMatch[],
  text: string,
): boolean {
  const { start, end } = edit ? changedBy(edit, text) : range;
  return exact.some((match) => match.range.start < Math.max(end, start + 1) && start < match.range.end);
}

/** The characters that an edit changes, of those it puts in anew. */
function changedBy({ range, newText }: TextEdit, text: string): Range {
  const changed = shortestEdit(text.slice(range.start, range.end), newText).range;
  return { start: range.start + changed.start, end: range.start + changed.end };
}
