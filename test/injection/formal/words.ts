import { COMMON_WORDS } from '../vocabulary/prose';
import { oneOf, replaced } from './injection';
import type { Injector } from './injection';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const known = new Set(COMMON_WORDS);

/** A word twice in a row. Only where the word stands as a word of its own. */
export const doubledWord: Injector = (text, random) => {
  const sites = text.split('\n').flatMap((line, i, lines) => {
    const offset = lines.slice(0, i).reduce((length, before) => length + before.length + 1, 0);
    return wordsOf(line).map(({ start, word }) => ({ start: offset + start, word }));
  });
  const site = oneOf(sites, random);
  return site && replaced(text, site.start, site.start + site.word.length, site.word + site.word);
};

/** The common words of a line: longer ones of several segments too (矛盾|纠纷). */
function wordsOf(line: string): readonly { readonly start: number; readonly word: string }[] {
  const segments = [...segmenter.segment(line)].map(({ segment, index }) => ({ segment, index }));
  return segments.flatMap(({ segment, index }, i) => {
    const pair = segment + (segments[i + 1]?.segment ?? '');
    return [segment, pair].filter((word) => known.has(word)).map((word) => ({ start: index, word }));
  });
}
