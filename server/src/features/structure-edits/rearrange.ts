import type { TextEdit } from '../../rules/rule';
import type { Sister } from './sisters';

/**
 * Puts the part `order[i]` in the place of the part `i`. The ordinals and what parts the places stay where they are, so
 * the numbering is right as it was.
 */
export function rearranged(
  text: string,
  all: readonly Sister[],
  order: readonly number[],
): readonly TextEdit[] {
  return all.flatMap(({ rest }, place) => {
    const from = all[order[place] ?? place]?.rest;
    return !from || from === rest ? [] : [{ range: rest, newText: text.slice(from.start, from.end) }];
  });
}

/** The edits that number `all` from `first` upwards; those numbered so already are left alone. */
export function renumbered(
  text: string,
  all: readonly Sister[],
  first: number,
  written: (number: number) => string,
): readonly TextEdit[] {
  return all.flatMap(({ ordinal }, i) => {
    const newText = written(first + i);
    const isRight = text.slice(ordinal.start, ordinal.end) === newText;
    return isRight || newText === '' || first + i > LAST_ORDINAL ? [] : [{ range: ordinal, newText }];
  });
}

/** Ordinals beyond it cannot be written in Chinese by `hanOfNumber`. */
const LAST_ORDINAL = 99;
