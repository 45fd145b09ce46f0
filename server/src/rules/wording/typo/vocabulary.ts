import { createAutomaton } from '../../../knowledge/automaton';
import type { Automaton } from '../../../knowledge/automaton';
import { remembered } from '../../../document/remembered';
import type { Range } from '../../../text/range';

/** Words of the trade that stand in a text: 数智, 亡人, 诉源. They are rare elsewhere, and right as they are. */
export function wordsOfTradeIn(text: string, vocabulary: readonly string[]): readonly Range[] {
  const found: Range[] = [];
  indexOf(vocabulary).scan(text, (number, end) => {
    found.push({ start: end - (vocabulary[number] ?? '').length, end });
  });
  return found;
}

const indexOf = remembered((vocabulary: readonly string[]): Automaton => createAutomaton(vocabulary));
