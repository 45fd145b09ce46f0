const FEWEST = 2;
const LONGEST = 20;

/**
 * What the writer may have typed of a word in Chinese: every stretch of at least two Han characters that ends at
 * the caret, the longest first, for Chinese does not show where a word begins.
 */
export function typedHan(before: string): readonly string[] {
  const typed = /\p{Script=Han}{2,}$/u.exec(before.slice(-LONGEST))?.[0] ?? '';
  const characters = Array.from(typed);
  return characters
    .slice(0, Math.max(0, characters.length + 1 - FEWEST))
    .map((_, i) => characters.slice(i).join(''));
}

/** The letters before the caret if they may be the pinyin of a word, or its initials: two to twenty. */
export function typedLetters(before: string): string | undefined {
  const letters = /[A-Za-z]+$/.exec(before.slice(-LONGEST - 1))?.[0] ?? '';
  return letters.length >= FEWEST && letters.length <= LONGEST ? letters : undefined;
}
