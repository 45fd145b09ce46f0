/** What stands in a text beside Han characters, as the table of counts sees it. */
export const UNKNOWN = 0;
export const BOUNDARY = 1;
export const DIGITS = 2;
export const LETTERS = 3;
/** The first symbol that is a Han character. */
export const FIRST_HAN = 4;

/** A text in the symbols that are counted: a row of digits, letters or marks is one symbol. */
export interface SymbolText {
  /** Begins and ends with a boundary. */
  readonly symbols: Uint16Array;
  /** Where in the text each symbol begins; the length of the text for what is after its end. */
  readonly starts: Int32Array;
}

/** Reads a text as symbols. `symbolOf` knows the Han characters, by code unit; the others are read here. */
export function symbolText(text: string, symbolOf: (codeUnit: number) => number): SymbolText {
  const symbols = new Uint16Array(text.length + 2);
  const starts = new Int32Array(text.length + 2);
  symbols[0] = BOUNDARY;
  starts[0] = -1;
  let size = 1;
  for (let at = 0; at < text.length; at++) {
    const symbol = read(text.charCodeAt(at), symbolOf);
    const continues = symbol === symbols[size - 1] && symbol !== UNKNOWN && symbol < FIRST_HAN;
    if (continues) continue;
    symbols[size] = symbol;
    starts[size] = at;
    size += 1;
  }
  if (symbols[size - 1] !== BOUNDARY) {
    symbols[size] = BOUNDARY;
    starts[size] = text.length;
    size += 1;
  }
  return { symbols: symbols.subarray(0, size), starts: starts.subarray(0, size) };
}

function read(code: number, symbolOf: (codeUnit: number) => number): number {
  if (isHan(code)) return symbolOf(code);
  if (isDigit(code)) return DIGITS;
  return isLetter(code) ? LETTERS : BOUNDARY;
}

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** 0–9 in either width, and what is within a figure: . and %. */
const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xff10 && code <= 0xff19) ||
  code === 0x2e ||
  code === 0x25 ||
  code === 0xff05;

const isLetter = (code: number): boolean => {
  const narrow = code >= 0xff21 && code <= 0xff5a ? code - 0xfee0 : code;
  return (narrow >= 0x41 && narrow <= 0x5a) || (narrow >= 0x61 && narrow <= 0x7a);
};
