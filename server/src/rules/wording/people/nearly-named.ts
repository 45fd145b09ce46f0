import type { Line } from '../../../document/line';
import type { Range } from '../../../text/range';
import type { Mention, PeopleIndex } from './people-index';

/** A name that differs from one of the list by one character, beside something that shows that it is a name. */
export interface NearlyNamed {
  readonly range: Range;
  readonly name: string;
}

const ITEM = /(?<=[、，：。\s和及与]|^)([一-鿿]{2,4})(?=[、，。；\s和及与]|同志|$)/gu;
const TITLED = /([一-鿿]{2,4})同志/gu;

/** The names of a line that are misspelt: beside the post of the person, before 同志, or between names of the list. */
export function nearlyNamedIn({ prose }: Line, index: PeopleIndex): readonly NearlyNamed[] {
  const names = index.namesIn(prose);
  const found = [
    ...index.postsIn(prose).flatMap((post) => besidePost(prose, post, index)),
    ...beforeComrade(prose, index),
    ...(names.length >= LEAST_NAMES ? betweenNames(prose, names, index) : []),
  ];
  const distinct = new Map(found.map((one) => [one.range.start, one]));
  return [...distinct.values()].filter(
    ({ range }) => !names.some((name) => name.range.start < range.end && range.start < name.range.end),
  );
}

/** So many names of the list in a line make it a list of names. */
const LEAST_NAMES = 2;

function besidePost(prose: string, post: Mention, index: PeopleIndex): readonly NearlyNamed[] {
  const holders = index.people.filter(({ posts }) => posts.includes(post.text));
  return holders.flatMap(({ name }) => {
    const places = [
      { start: post.range.end, end: post.range.end + name.length },
      { start: post.range.start - name.length, end: post.range.start },
    ];
    return places.flatMap((range) => misspelt(prose, range, name, index));
  });
}

function beforeComrade(prose: string, index: PeopleIndex): readonly NearlyNamed[] {
  return Array.from(prose.matchAll(TITLED)).flatMap(({ 1: said = '', index: at }) =>
    index.people.flatMap(({ name }) => {
      const end = at + said.length;
      return name.length >= 3 ? misspelt(prose, { start: end - name.length, end }, name, index) : [];
    }),
  );
}

function betweenNames(prose: string, names: readonly Mention[], index: PeopleIndex): readonly NearlyNamed[] {
  const said = new Set(names.map(({ text }) => text));
  return Array.from(prose.matchAll(ITEM)).flatMap(({ 0: item, index: at }) =>
    index.people
      .filter(({ name }) => !said.has(name) && name.length >= 3 && name.length === item.length)
      .flatMap(({ name }) => misspelt(prose, { start: at, end: at + item.length }, name, index)),
  );
}

function misspelt(
  prose: string,
  range: Range,
  name: string,
  { isName }: PeopleIndex,
): readonly NearlyNamed[] {
  const written = prose.slice(Math.max(0, range.start), range.end);
  if (range.start < 0 || isName(written) || !/^[一-鿿]+$/u.test(written)) return [];
  const different = [...name].filter((character, i) => written[i] !== character).length;
  // Of two characters, one alone that is the same is chance; the family name makes it likelier.
  const isClose = different === 1 && (name.length > 2 || written[0] === name[0]);
  const goesOn =
    name.length === 2 && /^[一-鿿]/u.test(prose.slice(range.end)) && !prose.startsWith('同志', range.end);
  return isClose && !goesOn ? [{ range, name }] : [];
}
