import { createAutomaton } from '../../../knowledge/automaton';
import type { Automaton } from '../../../knowledge/automaton';
import type { Knowledge, Term } from '../../../knowledge/types';
import type { Range } from '../../../text/range';

/** The components of a fixed group, all there but in another order than the fixed one. */
export interface Disorder {
  readonly term: Term;
  readonly range: Range;
  /** The same stretch with its components in the fixed order. */
  readonly ordered: string;
}

interface Group {
  readonly term: Term;
  readonly parts: readonly string[];
}

interface Place {
  readonly part: string;
  readonly range: Range;
}

interface Index {
  readonly parts: readonly string[];
  readonly automaton: Automaton;
  /** The groups that a part belongs to. */
  readonly groupsOf: ReadonlyMap<string, readonly Group[]>;
}

const FEWEST_PARTS = 3;

/** Parts shorter than this on average are common words, in any order. */
const SHORTEST_AVERAGE = 3.5;

const indexes = new WeakMap<Knowledge, Index>();

function indexOf(knowledge: Knowledge): Index {
  const index = indexes.get(knowledge) ?? buildIndex(knowledge.terms);
  indexes.set(knowledge, index);
  return index;
}

function buildIndex(terms: readonly Term[]): Index {
  const groupsOf = new Map<string, Group[]>();
  for (const group of terms.flatMap(fixedGroupsOf)) {
    for (const part of group.parts) groupsOf.set(part, [...(groupsOf.get(part) ?? []), group]);
  }
  const parts = [...groupsOf.keys()];
  return { parts, automaton: createAutomaton(parts), groupsOf };
}

function fixedGroupsOf(term: Term): readonly Group[] {
  return term.senses
    .filter(({ orderFixed, parts }) => orderFixed && parts.length >= FEWEST_PARTS)
    .filter(({ parts }) => parts.join('').length / parts.length >= SHORTEST_AVERAGE)
    .filter(({ parts }) => new Set(parts).size === parts.length)
    .map(({ parts }) => ({ term, parts }));
}

/** The groups of a text whose components stand side by side in a wrong order. */
export function disordersIn(text: string, knowledge: Knowledge): readonly Disorder[] {
  const { parts, automaton, groupsOf } = indexOf(knowledge);
  const places: Place[] = [];
  automaton.scan(text, (number, end) => {
    const part = parts[number] ?? '';
    places.push({ part, range: { start: end - part.length, end } });
  });
  if (places.length < FEWEST_PARTS) return [];
  return groupsPresent(places, groupsOf).flatMap((group) => disorderOf(text, group, places) ?? []);
}

/** The groups that may be complete: as many of their parts stand in the text as they have. */
function groupsPresent(places: readonly Place[], groupsOf: Index['groupsOf']): readonly Group[] {
  const count = new Map<Group, number>();
  for (const { part } of places) {
    for (const group of groupsOf.get(part) ?? []) count.set(group, (count.get(group) ?? 0) + 1);
  }
  return [...count].flatMap(([group, found]) => (found >= group.parts.length ? [group] : []));
}

function disorderOf(text: string, group: Group, places: readonly Place[]): Disorder | undefined {
  const own = places.filter(({ part }) => group.parts.includes(part));
  for (let first = 0; first + group.parts.length <= own.length; first++) {
    const stretch = own.slice(first, first + group.parts.length);
    if (!isComplete(stretch, group) || !isSideBySide(text, stretch)) continue;
    if (stretch.every(({ part }, i) => part === group.parts[i])) return undefined;
    return { term: group.term, range: rangeOf(stretch), ordered: inOrder(text, stretch, group) };
  }
  return undefined;
}

function isComplete(stretch: readonly Place[], { parts }: Group): boolean {
  return new Set(stretch.map(({ part }) => part)).size === parts.length;
}

/** Nothing stands between one part and the next but a mark, 和 or quotation marks. */
function isSideBySide(text: string, stretch: readonly Place[]): boolean {
  return stretch.every(({ range }, i) => {
    const before = stretch[i - 1];
    return (
      before === undefined || /^[”’]?[、，]?[和与及]?[“‘]?$/.test(text.slice(before.range.end, range.start))
    );
  });
}

function rangeOf(stretch: readonly Place[]): Range {
  return { start: stretch[0]?.range.start ?? 0, end: stretch.at(-1)?.range.end ?? 0 };
}

function inOrder(text: string, stretch: readonly Place[], { parts }: Group): string {
  const between = stretch.map(({ range }, i) =>
    text.slice(stretch[i - 1]?.range.end ?? range.start, range.start),
  );
  return parts.map((part, i) => `${between[i] ?? ''}${part}`).join('');
}
