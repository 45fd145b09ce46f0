import { headingsOf } from '../../document/headings';
import { phraseSnippet } from '../../knowledge/skeleton-snippet';
import type { Knowledge, Phrase } from '../../knowledge/types';
import type { Caret } from './caret';
import type { Offer } from './completion-item';
import { spellingBeginningWith } from '../../text/pinyin';
import { pinyinInitials } from '../../text/pinyin-initials';
import { typedHan, typedLetters } from './typed';

/** More than these are a list to read, not an offer. */
const MOST_PHRASES = 12;

/** What may stand after a place that a phrase is to fill. */
const CLOSING_MARK = /[。，；：！？]/;

/**
 * Standard phrases that begin with what is typed: Chinese, pinyin or initials, of the phrase or of its purpose. Those
 * for the section the caret is in come first.
 */
export function phraseOffers(caret: Caret, { phrases }: Knowledge): readonly Offer[] {
  const found = phrases.flatMap((phrase) => {
    const typed = typedOf(caret.before, phrase);
    return typed === undefined ? [] : [{ phrase, typed }];
  });
  if (found.length === 0) return [];
  const headings = headingsAbove(caret);
  const rank = ({ phrase }: (typeof found)[number]): number => (isFor(phrase, headings) ? 0 : 1);
  return found
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_PHRASES)
    .map(({ phrase, typed }) => offer(phrase, typed, caret.after));
}

/** What has been typed of a phrase. */
interface Typed {
  /** In code units. */
  readonly length: number;
  /** The ways to type it that have been begun. */
  readonly spellings: readonly string[];
}

/** What has been typed of a phrase; undefined where nothing has. */
function typedOf(before: string, { text, purpose }: Phrase): Typed | undefined {
  const letters = typedLetters(before);
  if (letters === undefined) {
    const typed = typedHan(before).find((one) => text.startsWith(one) || purpose.startsWith(one));
    const isOnlyBegun = typed !== undefined && typed !== text;
    return isOnlyBegun ? { length: typed.length, spellings: [text, purpose] } : undefined;
  }
  const spelling = spellingBeginningWith(letters, text) ?? spellingBeginningWith(letters, purpose);
  return spelling === undefined ? undefined : { length: letters.length, spellings: [spelling] };
}

/** The titles of the headings that the caret is under, the nearest first. */
function headingsAbove({ document, placed }: Caret): readonly string[] {
  const titles: string[] = [];
  let level = Number.POSITIVE_INFINITY;
  for (const heading of headingsOf(document).toReversed()) {
    if (heading.line.index > placed.index || heading.level >= level) continue;
    titles.push(document.text.slice(heading.title.start, heading.title.end));
    level = heading.level;
  }
  return titles;
}

function isFor({ headings }: Phrase, titles: readonly string[]): boolean {
  return titles.some((title) => headings.some((heading) => title.includes(heading)));
}

/** A phrase brings its own mark at the end, unless one is there already. */
function offer({ text, purpose, section }: Phrase, { length, spellings }: Typed, after: string): Offer {
  const written = CLOSING_MARK.test(after.charAt(0)) ? text.replace(/[。，；：]$/, '') : text;
  return {
    label: text,
    kind: 'phrase',
    insert: { text: phraseSnippet(written), isSnippet: true },
    typedLength: length,
    spellings: [...spellings, text, purpose, pinyinInitials(text), pinyinInitials(purpose)],
    detail: { zh: `${section.zh} · ${purpose}`, en: `${section.en} · ${purpose}` },
  };
}
