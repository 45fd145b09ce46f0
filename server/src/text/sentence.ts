import type { Range } from './range';

/** The marks that end a sentence. */
export const SENTENCE_ENDS = '。！？';

const OF_WHICH = '其中';

/** 其中 speaks of the total before it, even where a writer lets it begin a sentence of its own: 修路186公里。其中，…. */
export function goesOnAfter(prose: string, mark: number): boolean {
  return prose.startsWith(OF_WHICH, mark + 1);
}

/** Whether the mark at `at` ends a sentence. */
function endsSentence(prose: string, at: number): boolean {
  return SENTENCE_ENDS.includes(prose.charAt(at)) && !goesOnAfter(prose, at);
}

/** Where the sentence that holds `offset` begins in a line of prose. */
export function startOfSentence(prose: string, offset: number): number {
  let at = offset;
  while (at > 0 && !endsSentence(prose, at - 1)) at -= 1;
  return at;
}

/** The sentence that holds `offset`, its mark left out. */
export function sentenceAround(prose: string, offset: number): Range {
  let end = offset;
  while (end < prose.length && !endsSentence(prose, end)) end += 1;
  return { start: startOfSentence(prose, offset), end };
}
