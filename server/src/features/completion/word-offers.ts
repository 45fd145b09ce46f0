import type { Line } from '../../document/line';
import type { WordSource } from '../../rules/checker';
import { spellingBeginningWith } from '../../text/pinyin';
import { initialsOfCharacter, pinyinInitials } from '../../text/pinyin-initials';
import type { Caret } from './caret';
import type { Offer } from './completion-item';
import { typedHan, typedLetters } from './typed';

/** Words this report already uses that begin with what is before the caret, the most used first. */
export function wordOffers({ document, before }: Caret, words: WordSource): readonly Offer[] {
  const lines = document.lines.map(({ line }) => line);
  const letters = typedLetters(before);
  return letters === undefined ? byHan(before, lines, words) : byLetters(letters, lines, words);
}

/** How often each word is used, the most used first. */
function countWords(
  lines: readonly Line[],
  words: WordSource,
  isWanted: (word: string) => boolean,
): readonly (readonly [string, number])[] {
  const uses = new Map<string, number>();
  for (const { prose } of lines) {
    for (const word of words.wordsOf(prose) ?? []) {
      if (isWanted(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const WORD = /^\p{Script=Han}{2,}$/u;

function byHan(before: string, lines: readonly Line[], words: WordSource): readonly Offer[] {
  const beginnings = typedHan(before);
  const shortest = beginnings.at(-1);
  if (shortest === undefined) return [];
  // A word that begins with any of them holds the last two characters typed.
  const concerned = lines.filter(({ prose }) => prose.includes(shortest));
  const beginningOf = (word: string): string | undefined =>
    beginnings.find((typed) => word.length > typed.length && word.startsWith(typed));
  return countWords(concerned, words, (word) => beginningOf(word) !== undefined && WORD.test(word)).map(
    ([word, uses]) => offer(word, uses, beginningOf(word)?.length ?? 0, pinyinInitials(word)),
  );
}

function byLetters(letters: string, lines: readonly Line[], words: WordSource): readonly Offer[] {
  const first = letters.charAt(0).toLowerCase();
  const spellingOf = (word: string): string | undefined =>
    initialsOfCharacter(word.charAt(0)).includes(first) && WORD.test(word)
      ? spellingBeginningWith(letters, word)
      : undefined;
  const said = lines.filter(({ content }) => content.start < content.end);
  return countWords(said, words, (word) => spellingOf(word) !== undefined).map(([word, uses]) =>
    offer(word, uses, letters.length, spellingOf(word) ?? ''),
  );
}

function offer(word: string, uses: number, typedLength: number, spelling: string): Offer {
  return {
    label: word,
    kind: 'word',
    insert: { text: word, isSnippet: false },
    typedLength,
    spellings: [word, spelling],
    detail: { zh: `本文已用${uses}次`, en: `Used in this report: ${uses}` },
  };
}
