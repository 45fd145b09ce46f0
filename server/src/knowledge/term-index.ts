import type { Range } from '../text/range';
import { createAutomaton } from './automaton';
import { longestMatches } from './longest-matches';
import { barePattern, isQuotationMark, withQuotationMarks } from './quotation';
import type { Term, TermIndex, TermMatch } from './types';

type Form =
  | { readonly as: 'term' | 'alias'; readonly term: Term; readonly bare: string }
  | { readonly as: 'wrong'; readonly term: Term; readonly bare: string; readonly right: string };

/**
 * Builds the index. Where two terms claim the same string, a right form goes before a wrong one, a name before an
 * alias, and the earlier term before the later.
 */
export function createTermIndex(terms: readonly Term[]): TermIndex {
  const forms = distinctForms(terms);
  const automaton = createAutomaton(forms.map(({ bare }) => bare));
  return {
    find: (text) => {
      const matches: TermMatch[] = [];
      automaton.scan(
        text,
        (number, end) => {
          const form = forms[number];
          const match = form && placeForm(text, form, end);
          if (match) matches.push(match);
        },
        isQuotationMark,
      );
      return longestMatches(matches);
    },
  };
}

/** The terms of a glossary with another laid over it: a term of `upper` replaces the one of the same name. */
export function layerTerms(lower: readonly Term[], upper: readonly Term[]): readonly Term[] {
  const replaced = new Set(upper.map(({ term }) => term));
  return [...upper, ...lower.filter(({ term }) => !replaced.has(term))];
}

function distinctForms(terms: readonly Term[]): readonly Form[] {
  const names = terms.map((term): Form => ({ as: 'term', term, bare: barePattern(term.term) }));
  const aliases = terms.flatMap((term) =>
    term.aliases.map((alias): Form => ({ as: 'alias', term, bare: barePattern(alias) })),
  );
  const wrong = terms.flatMap((term) =>
    term.wrong.map(({ text, right }): Form => ({ as: 'wrong', term, bare: barePattern(text), right })),
  );
  const byString = new Map<string, Form>();
  for (const form of [...names, ...aliases, ...wrong]) {
    if (!byString.has(form.bare)) byString.set(form.bare, form);
  }
  return [...byString.values()];
}

function placeForm(text: string, form: Form, end: number): TermMatch | undefined {
  const range = withQuotationMarks(text, { start: startOf(text, end, form.bare.length), end });
  if (!range || !standsAlone(text, range, form)) return undefined;
  const { as, term } = form;
  return as === 'wrong' ? { as, term, range, right: form.right } : { as, term, range };
}

/** Where a match of so many code units begins, quotation marks not counted. */
function startOf(text: string, end: number, length: number): number {
  let start = end;
  for (let left = length; left > 0; start--) {
    if (!isQuotationMark(text.charCodeAt(start - 1))) left--;
  }
  return start;
}

function standsAlone(text: string, { start, end }: Range, { term, bare }: Form): boolean {
  return (
    !(isNumeral.test(bare) && continuesNumeral.test(text.slice(Math.max(0, start - 2), start))) &&
    !term.notBefore.some((next) => text.startsWith(next, end)) &&
    !term.notAfter.some((previous) => text.endsWith(previous, start))
  );
}

const isNumeral = /^[一二三四五六七八九十两\d]/u;

/** What makes a numeral after it the rest of a number, an ordinal or a weekday: 二十四史, 第三违…, 周四早上. */
const continuesNumeral = /(?:[第十百千万〇零几数\d周]|星期|礼拜)$/u;
