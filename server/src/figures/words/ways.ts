import { DOWN, UP } from './figure-words.generated';

/** Up or down. */
export type Way = 'up' | 'down';

/** Which way the last verb of a text goes. */
export function wayOf(text: string): Way | undefined {
  const [up, down] = [endOfLast(text, UP), endOfLast(text, DOWN)];
  if (up < 0 && down < 0) return undefined;
  return up > down ? 'up' : 'down';
}

function endOfLast(text: string, words: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(words.source, 'g'))) last = match.index + match[0].length;
  return last;
}
