const REPLACEMENT_CHARACTER = 0xfffd;

/** A text as Unicode code points: the unit in which dictionary and hidden Markov model are written. */
export interface Runes {
  /** The code points; a lone surrogate reads as U+FFFD, which is what UTF-8 makes of it. */
  readonly codes: Int32Array;
  /** UTF-16 offset of each code point in the text, and the text's length after the last. */
  readonly offsets: Int32Array;
  readonly count: number;
}

/** Reads a text code point by code point. */
export function runesOf(text: string): Runes {
  const codes = new Int32Array(text.length);
  const offsets = new Int32Array(text.length + 1);
  let count = 0;
  for (let offset = 0; offset < text.length; count++) {
    const code = runeAt(text, offset);
    offsets[count] = offset;
    codes[count] = code;
    offset += runeLength(code);
  }
  offsets[count] = text.length;
  return { codes, offsets, count };
}

/** The code point at a UTF-16 offset, as in `Runes.codes`. */
export function runeAt(text: string, offset: number): number {
  const code = text.codePointAt(offset) ?? REPLACEMENT_CHARACTER;
  return code >= 0xd800 && code <= 0xdfff ? REPLACEMENT_CHARACTER : code;
}

/** How many UTF-16 code units a code point takes. */
export function runeLength(code: number): number {
  return code > 0xffff ? 2 : 1;
}
