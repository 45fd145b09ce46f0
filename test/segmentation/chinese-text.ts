import fc from 'fast-check';

const hanCharacter = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));
const commonCharacter = fc.constantFrom(
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
);
const mark = fc.constantFrom(...'，。、；：？！“”（）《》〔〕％*— \t\n　\u00a0\r\0');
const latin = fc.constantFrom('GDP', 'a', 'AT&T', 'c#', 'B超', 'T恤', '3D打印', '5G');
const figure = fc.constantFrom('16.6', '2023', '1.', '.5', '3+6+N', '7×24', '１２', '百分之三', '０');
const astral = fc.constantFrom('😀', '👨‍👩‍👧', '𠀀', '𠮷', '𪚥');
const loneSurrogate = fc.constantFrom('\ud83d', '\ude00', '\ud842', '�');

/** Text such as the segmenter may meet, made of the dictionary's words and whatever else gets into a file. */
export function chineseText(words: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words);
  const piece = fc.oneof(
    { arbitrary: word, weight: 6 },
    { arbitrary: word.chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))), weight: 3 },
    { arbitrary: commonCharacter, weight: 4 },
    { arbitrary: hanCharacter, weight: 2 },
    mark,
    latin,
    figure,
    astral,
    loneSurrogate,
  );
  return fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
}
