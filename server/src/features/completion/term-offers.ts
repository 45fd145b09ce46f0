import type { Knowledge, Term } from '../../knowledge/types';
import { spellingBeginningWith } from '../../text/pinyin';
import { pinyinInitials } from '../../text/pinyin-initials';
import { termCard } from '../term-card';
import type { Caret } from './caret';
import type { Offer } from './completion-item';
import { typedHan, typedLetters } from './typed';

/** The glossary terms that begin with what is before the caret, or whose pinyin does, in full or by initials. */
export function termOffers({ before }: Caret, { terms }: Knowledge): readonly Offer[] {
  const letters = typedLetters(before);
  return letters === undefined ? byHan(before, terms) : byLetters(letters, terms);
}

interface Form {
  readonly text: string;
  readonly term: Term;
}

const formsOfTerms = new WeakMap<readonly Term[], ReadonlyMap<string, readonly Form[]>>();

/** Names and aliases by their first two characters. */
function formsByStart(terms: readonly Term[]): ReadonlyMap<string, readonly Form[]> {
  const known = formsOfTerms.get(terms);
  if (known) return known;
  const forms = new Map<string, Form[]>();
  for (const form of formsOf(terms)) {
    const start = form.text.slice(0, 2);
    forms.set(start, [...(forms.get(start) ?? []), form]);
  }
  formsOfTerms.set(terms, forms);
  return forms;
}

function formsOf(terms: readonly Term[]): readonly Form[] {
  return terms.flatMap((term) => [term.term, ...term.aliases].map((text) => ({ text, term })));
}

function byHan(before: string, terms: readonly Term[]): readonly Offer[] {
  const forms = formsByStart(terms);
  return typedHan(before).flatMap((typed) =>
    (forms.get(typed.slice(0, 2)) ?? [])
      .filter(({ text }) => text.startsWith(typed) && text.length > typed.length)
      .map((form) => offer(form, typed.length, pinyinInitials(form.text))),
  );
}

function byLetters(letters: string, terms: readonly Term[]): readonly Offer[] {
  return formsOf(terms).flatMap((form) => {
    const spelling = spellingBeginningWith(letters, form.text);
    return spelling === undefined ? [] : [offer(form, letters.length, spelling)];
  });
}

function offer({ text, term }: Form, typedLength: number, spelling: string): Offer {
  const { group, english, groupEnglish } = term;
  return {
    label: text,
    kind: 'term',
    insert: { text, isSnippet: false },
    typedLength,
    spellings: [text, spelling],
    detail: { zh: group || '术语', en: english ?? groupEnglish ?? 'Term' },
    documentation: termCard({ as: 'term', term, range: { start: 0, end: text.length } }, text),
  };
}
