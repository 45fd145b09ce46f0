import { COMMON_WORDS } from '../vocabulary/prose';
import { oneOf, replaced } from './injection';
import type { Injector } from './injection';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const known = new Set(COMMON_WORDS);

/** A word twice in a row. Only where the word is as a word of its own. */
export const doubledWord: Injector = (text, random) => {
  const sites = text.split('\n').flatMap((line, i, lines) => {
    const offset = lines.slice(0, i).reduce((length, before) => length + before.length + 1, 0);
    return wordsOf(line).map(({ start, word }) => ({ start: offset + start, word }));
  });
  const site = oneOf(sites, random);
  return site && replaced(text, site.start, site.start + site.word.length, site.word + site.word);
};

/** What makes one word of it and the word before: 工作日, 责任人, 培训班, 社会主义. */
const SUFFIX = /^(?:[人者员家日组站室班制性化率力量部长局会级型类点区级厅院所期感业]|主义|主体)$/;

/** The common words of a line: longer ones of several segments too (矛盾|纠纷). */
function wordsOf(line: string): readonly { readonly start: number; readonly word: string }[] {
  const segments = [...segmenter.segment(line)].map(({ segment, index }) => ({ segment, index }));
  const at = (i: number): string => segments[i]?.segment ?? '';
  return segments.flatMap(({ segment, index }, i) =>
    [
      { word: segment, next: at(i + 1) },
      { word: segment + at(i + 1), next: at(i + 2) },
    ]
      .filter(({ word, next }) => known.has(word) && !SUFFIX.test(next))
      .map(({ word }) => ({ start: index, word })),
  );
}
