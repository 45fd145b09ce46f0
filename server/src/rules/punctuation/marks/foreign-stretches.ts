import type { Line } from '../../../document/line';
import { remembered } from '../../../document/remembered';
import type { Range } from '../../../text/range';

interface ForeignShape {
  /** A quick look: lines without it are not searched. */
  readonly hint: RegExp;
  readonly shape: RegExp;
}

/**
 * Stretches whose half-width marks are their own: addresses of pages and mail, names of files (which may hold
 * Han characters and brackets), HTML entities. Their lengths are bounded, so that a long line costs no more
 * than its length.
 */
const FOREIGN: readonly ForeignShape[] = [
  {
    hint: /:\/\/|www\./i,
    shape:
      /(?:[a-z]{2,8}:\/\/|www\.)(?:[^\s\uFFFC\u3000-\u303f\uff00-\uffef\u4e00-\u9fff“”]|(?<=[/=])[\u4e00-\u9fff]{1,20}(?=[/?&=#.]))+/gi,
  },
  { hint: /@/, shape: /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/g },
  {
    hint: /\.(?:docx?|wps|xlsx?|et|pptx?|pdf|ofd|txt|md|csv|jpe?g|png|zip|rar|7z|mp[34])(?![a-z0-9])/i,
    shape:
      /[^\s\uFFFC，。；：、！？《》“”"]{1,60}\.(?:docx?|wps|xlsx?|et|pptx?|pdf|ofd|txt|md|csv|jpe?g|png|zip|rar|7z|mp[34])(?![a-z0-9])/gi,
  },
  // “What is AI?”: a quotation in foreign words keeps the marks of its language.
  {
    hint: /[“‘《"][^“”]?[A-Za-z]/,
    shape:
      /(?<=[“‘《"])[^“”‘《》"\uFFFC\u3400-\u9fff]{0,200}[A-Za-z]{2}[^“”《》"\uFFFC\u3400-\u9fff]{0,200}(?=[”’》"])/g,
  },
  { hint: /&[#\w]/, shape: /&#?\w{2,8};/g },
];

/** The stretches of a line that follow rules of their own, in the order they stand; those that overlap are one. */
export const foreignStretchesOf = remembered(({ prose }: Line): readonly Range[] => {
  const found = FOREIGN.filter(({ hint }) => hint.test(prose)).flatMap(({ shape }) =>
    Array.from(prose.matchAll(shape), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  const merged: { start: number; end: number }[] = [];
  for (const stretch of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end);
    else merged.push(stretch);
  }
  return merged;
});
