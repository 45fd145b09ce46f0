/** Enough of a text to tell how it was read. */
const LOOKED_AT = 20_000;

/** Beyond this share of characters that no one writes, a text was read in the wrong encoding. */
const GARBLED_SHARE = 0.1;

/**
 * The encoding a report was most likely written in, where it was clearly read in another; undefined where it reads
 * well. A stray replacement character is a slip in the text and not meant.
 */
export function encodingMissed(text: string): 'GB18030' | 'UTF-8' | undefined {
  const seen = text.slice(0, LOOKED_AT);
  const signs = seen.replace(/\s/g, '').length;
  if (countOf(/\uFFFD/g, seen) > GARBLED_SHARE * signs) return 'GB18030';
  // ， 。 and 、 begin with the bytes EF BC and E3 80, which GBK reads as 锛 and 銆.
  if (countOf(/[锛銆]/g, seen) > Math.max(2, countOf(/[，。、]/g, seen))) return 'UTF-8';
  if (countOf(/[\u0080-\u00FF]/g, seen) <= GARBLED_SHARE * signs || /\p{Script=Han}/u.test(seen)) {
    return undefined;
  }
  return /[ãï][€¼]/.test(seen) ? 'UTF-8' : 'GB18030';
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
