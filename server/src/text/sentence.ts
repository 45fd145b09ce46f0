import type { Range } from './range';

const ENDS = '。！？';

/** Where the sentence that holds `offset` begins in a line of prose. */
export function startOfSentence(prose: string, offset: number): number {
  let at = offset;
  while (at > 0 && !ENDS.includes(prose.charAt(at - 1))) at -= 1;
  return at;
}

/** The sentence that holds `offset`, its mark left out. */
export function sentenceAround(prose: string, offset: number): Range {
  let end = offset;
  while (end < prose.length && !ENDS.includes(prose.charAt(end))) end += 1;
  return { start: startOfSentence(prose, offset), end };
}
