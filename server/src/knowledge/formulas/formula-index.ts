import type { Formula, FormulaIndex, FormulaMatch, FormulaSlip } from '../types';
import { createListIndex } from './list-slips';
import { createPhraseIndex } from './phrase-slips';

/** Finds formulas: as phrases, character by character, and as lists, member by member. */
export function createFormulaIndex(formulas: readonly Formula[]): FormulaIndex {
  const phrasesIn = createPhraseIndex(formulas);
  const listsIn = createListIndex(formulas);
  return {
    find: (text) => {
      const { exact, slips } = phrasesIn(text);
      const all = [...listsIn(text), ...slips];
      return { exact, slips: all.length === 0 ? all : all.filter((slip) => !isRightOtherwise(slip, exact)) };
    },
  };
}

/** What differs from one formula may be another to the letter, be it one of the past. */
function isRightOtherwise({ range, edit }: FormulaSlip, exact: readonly FormulaMatch[]): boolean {
  const { start, end } = edit?.range ?? range;
  return exact.some((match) => match.range.start < Math.max(end, start + 1) && start < match.range.end);
}
