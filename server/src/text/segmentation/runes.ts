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
    const code = text.codePointAt(offset) ?? REPLACEMENT_CHARACTER;
    offsets[count] = offset;
    codes[count] = isSurrogate(code) ? REPLACEMENT_CHARACTER : code;
    offset += code > 0xffff ? 2 : 1;
  }
  offsets[count] = text.length;
  return { codes, offsets, count };
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
