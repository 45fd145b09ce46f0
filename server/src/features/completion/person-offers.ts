import type { Knowledge, Person } from '../../knowledge/types';
import type { Caret } from './caret';
import type { Offer } from './completion-item';
import { spellingBeginningWith } from '../../text/pinyin';
import { pinyinInitials } from '../../text/pinyin-initials';
import { typedHan, typedLetters } from './typed';

/** The names of the unit's list of people that begin with what is before the caret, or whose pinyin does. */
export function personOffers({ before }: Caret, { people }: Knowledge): readonly Offer[] {
  if (people.length === 0) return [];
  const letters = typedLetters(before);
  if (letters !== undefined)
    return people.flatMap((person) => {
      const spelling = spellingBeginningWith(letters, person.name);
      return spelling === undefined ? [] : [offer(person, letters.length, spelling)];
    });
  return typedHan(before).flatMap((typed) =>
    people
      .filter(({ name }) => name.startsWith(typed) && name.length > typed.length)
      .map((person) => offer(person, typed.length, pinyinInitials(person.name))),
  );
}

function offer({ name, posts }: Person, typedLength: number, spelling: string): Offer {
  return {
    label: name,
    kind: 'word',
    insert: { text: name, isSnippet: false },
    typedLength,
    spellings: [name, spelling],
    detail: { zh: posts.join('、') || '人员名单', en: posts.join(', ') || 'List of people' },
  };
}
