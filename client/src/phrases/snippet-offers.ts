import type { Phrase } from './phrase-files';

/** A phrase that has been begun. */
export interface SnippetOffer {
  readonly phrase: Phrase;
  /** How many code units before the caret have been typed of it. */
  readonly typedLength: number;
  /** Begins with what has been typed: editors filter by this. */
  readonly filterText: string;
}

const FEWEST = 2;

/**
 * The phrases that what is before the caret begins: a prefix of theirs in letters, or the Chinese they begin with.
 */
export function snippetOffers(before: string, phrases: readonly Phrase[]): readonly SnippetOffer[] {
  const letters = /[A-Za-z0-9]+$/.exec(before)?.[0] ?? '';
  const han = /\p{Script=Han}+$/u.exec(before)?.[0] ?? '';
  const begun = letters === '' ? endsOf(han) : [letters];
  return phrases.flatMap((phrase) => {
    for (const typed of begun) {
      if (typed.length < FEWEST) continue;
      const spelling = [...phrase.prefixes, phrase.shown].find((one) => startsWith(one, typed));
      if (spelling !== undefined) {
        return { phrase, typedLength: typed.length, filterText: typed + spelling.slice(typed.length) };
      }
    }
    return [];
  });
}

/** The longest first: Chinese does not show where a word begins. */
function endsOf(text: string): readonly string[] {
  const characters = Array.from(text.slice(-12));
  return characters.map((_, i) => characters.slice(i).join(''));
}

function startsWith(text: string, typed: string): boolean {
  return text.toLowerCase().startsWith(typed.toLowerCase());
}
