import { createAutomaton } from '../../../knowledge/automaton';
import { longestMatches } from '../../../knowledge/longest-matches';
import type { Person } from '../../../knowledge/types';
import type { Range } from '../../../text/range';

/** A name of the list, or a post that somebody on it holds, where it is in a text. */
export interface Mention {
  readonly text: string;
  readonly range: Range;
}

/** What of a list of people stands in a text. */
export interface PeopleIndex {
  readonly people: readonly Person[];
  readonly namesIn: (text: string) => readonly Mention[];
  readonly postsIn: (text: string) => readonly Mention[];
  readonly isName: (text: string) => boolean;
}

const indexes = new WeakMap<readonly Person[], PeopleIndex>();

/** The index of a list, built once. */
export function peopleIndex(people: readonly Person[]): PeopleIndex {
  const index = indexes.get(people) ?? buildIndex(people);
  indexes.set(people, index);
  return index;
}

function buildIndex(people: readonly Person[]): PeopleIndex {
  const names = new Set(people.map(({ name }) => name));
  const posts = new Set(people.flatMap((person) => person.posts));
  return {
    people,
    namesIn: finder([...names]),
    postsIn: finder([...posts]),
    isName: (text) => names.has(text),
  };
}

function finder(texts: readonly string[]): (text: string) => readonly Mention[] {
  const automaton = createAutomaton(texts);
  return (text) => {
    const found: Mention[] = [];
    automaton.scan(text, (number, end) => {
      const one = texts[number] ?? '';
      found.push({ text: one, range: { start: end - one.length, end } });
    });
    return longestMatches(found);
  };
}
