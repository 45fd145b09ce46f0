import type { Formula, Term } from '../types';
import { bareText } from './bare-text';

/** A collocation shorter than this differs by one character from too many other words. */
const SHORTEST = 6;

/** What a glossary says of its terms as formulas: the phrase a term stands in, and its components in their order. */
export function formulasOfTerms(terms: readonly Term[]): readonly Formula[] {
  return terms.flatMap((term) => [...nameOf(term), ...collocationOf(term), ...groupsOf(term)]);
}

/** A term itself; what it may be called instead is right as well. */
function nameOf({ term, aliases, senses: [sense], active }: Term): readonly Formula[] {
  if (!sense || !/^[一-鿿]+$/u.test(bareText(term).text)) return [];
  const source = sense.source ?? '';
  return [{ text: term, also: aliases, anyOrder: false, isTerm: true, source, ...periodOf(active) }];
}

function collocationOf({ collocation, senses: [sense], active }: Term): readonly Formula[] {
  if (collocation === undefined || !sense) return [];
  const bare = bareText(collocation).text;
  if (bare.length < SHORTEST || !/^[一-鿿]+$/u.test(bare)) return [];
  return [{ text: collocation, also: [], anyOrder: false, source: sense.source ?? '', ...periodOf(active) }];
}

function groupsOf({ term, senses, active }: Term): readonly Formula[] {
  return senses
    .filter(({ parts }) => parts.length >= 3 && parts.every((part) => /^[一-鿿]{2,}$/u.test(part)))
    .map(({ parts, orderFixed, source }) => ({
      text: parts.join('、'),
      name: term,
      also: [],
      anyOrder: !orderFixed,
      onlyNamed: true,
      source: source ?? '',
      ...periodOf(active),
    }));
}

function periodOf(active: Term['active']): Pick<Formula, 'from' | 'until'> {
  return { from: fullDay(active?.from), until: fullDay(active?.until) };
}

/** 2022 and 2022-06 as days. */
function fullDay(day: string | undefined): string | undefined {
  return day && `${day}-01-01`.slice(0, 10);
}
