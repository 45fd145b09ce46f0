/** A font that draws signs of its own in place of letters; its codes have one byte. */
type SymbolFont = Readonly<Record<number, string>>;

const WINGDINGS: SymbolFont = {
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x70: '□',
  0x71: '□',
  0x72: '□',
  0x74: '◆',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa1: '○',
  0xa7: '■',
  0xa8: '□',
  0xab: '★',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xfb: '✗',
  0xfc: '√',
  0xfd: '☒',
  0xfe: '☑',
  ...numbered(0x81, 10, 0x2460),
  ...numbered(0x8c, 10, 0x2776),
};

const WINGDINGS_2: SymbolFont = {
  0x4f: '✗',
  0x50: '√',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0x95: '●',
  0x97: '●',
  0x98: '●',
  0xa2: '■',
  0xa3: '□',
  0xae: '◆',
  ...numbered(0x6a, 10, 0x2460),
  ...numbered(0x76, 10, 0x2776),
};

const SYMBOL: SymbolFont = {
  0x2b: '+',
  0x2d: '−',
  0x3d: '=',
  0x44: 'Δ',
  0x53: 'Σ',
  0x57: 'Ω',
  0x61: 'α',
  0x62: 'β',
  0x6d: 'μ',
  0x70: 'π',
  0xa3: '≤',
  0xa5: '∞',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xba: '≡',
  0xbb: '≈',
  0xbc: '…',
  0xd6: '√',
  0xe5: '∑',
};

const FONTS: ReadonlyMap<string, SymbolFont> = new Map([
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
  ['symbol', SYMBOL],
]);

const ANY_SYMBOL_FONT = /^(?:wingdings(?: [23])?|webdings|symbol)$/;

/** Whether a font draws signs in place of letters. */
export function isSymbolFont(font: string): boolean {
  return ANY_SYMBOL_FONT.test(font.toLowerCase());
}

/** The character for what a symbol font draws at a code; undefined where nobody knows. */
export function symbolOf(font: string, code: number): string | undefined {
  return FONTS.get(font.toLowerCase())?.[code & 0xff];
}

/** So many codes in a row for so many characters in a row. */
function numbered(code: number, count: number, character: number): SymbolFont {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [code + i, String.fromCodePoint(character + i)]),
  );
}
