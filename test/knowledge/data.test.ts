import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileDataFiles } from '../../server/src/knowledge/compile';
import { barePattern } from '../../server/src/knowledge/quotation';
import { createTermIndex } from '../../server/src/knowledge/term-index';
import type { WordEntry } from '../../server/src/knowledge/types';
import { createWordIndex } from '../../server/src/knowledge/word-index';
import { readDataFiles, root } from './data-files';

const { data, problems } = compileDataFiles(readDataFiles());
const { terms, kinds, wordLists } = data;
const entries = Object.values(wordLists).flatMap((list) => list.entries);

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function targetOf({ target }: WordEntry): string {
  return target.kind === 'text' ? target.text : target.source;
}

const titleOf = ({ title }: { readonly title: string }): string => title;

describe('the data files', () => {
  it.each([
    ['README.md', /(\d+) 条|(\d+) fixed terms/g],
    ['CHANGELOG.md', /术语共 (\d+) 条|(\d+) terms;/g],
  ])('hold as many terms as %s says, in both languages', (file, said) => {
    const told = Array.from(readFileSync(join(root, file), 'utf8').matchAll(said), (match) =>
      Number(match[1] ?? match[2]),
    );
    expect(told).toEqual([terms.length, terms.length]);
  });

  it('have no problem', () => {
    expect(problems).toEqual([]);
  });

  it('come back unchanged from JSON', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe('the glossary', () => {
  it('holds at least 148 terms', () => {
    expect(terms.length).toBeGreaterThanOrEqual(148);
  });

  it('says of every term in English what it is, and which group it belongs to', () => {
    const incomplete = terms.filter(
      ({ english, group, groupEnglish }) => !english || !group || !groupEnglish,
    );
    expect(incomplete).toEqual([]);
  });

  it('gives no name twice, be it as term or as alias', () => {
    const names = terms.flatMap(({ term, aliases }) => [...new Set([term, ...aliases].map(barePattern))]);
    expect(repeated(names)).toEqual([]);
  });

  it('claims no wrong form twice', () => {
    expect(repeated(terms.flatMap(({ wrong }) => wrong.map(({ text }) => text)))).toEqual([]);
  });

  it('has no wrong form that is part of a right one', () => {
    const right = terms.flatMap(({ term, aliases, senses }) => [
      term,
      ...aliases,
      ...senses.flatMap(({ parts }) => parts),
    ]);
    const clashes = terms.flatMap(({ wrong }) =>
      wrong.filter(({ text }) => right.some((name) => barePattern(name).includes(barePattern(text)))),
    );
    expect(clashes).toEqual([]);
  });

  it('finds every term by its own name', () => {
    const { find } = createTermIndex(terms);
    const lost = terms.filter((term) => !find(`坚持${term.term}。`).some((match) => match.term === term));
    expect(lost.map(({ term }) => term)).toEqual([]);
  });
});

describe('the report kinds', () => {
  it('include those that officials write most', () => {
    expect(kinds.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'half-year-summary',
        'annual-summary',
        'education-campaign-summary',
        'conference-speech',
        'duty-report',
        'special-campaign-summary',
        'research-report',
        'rectification-report',
        'situation-report',
        'request',
        'party-building-duty-report',
      ]),
    );
  });

  it('have distinct ids, names and prefixes', () => {
    expect(repeated(kinds.map(({ id }) => id))).toEqual([]);
    expect(repeated(kinds.flatMap(({ name, declaredAs }) => [name.zh, ...declaredAs]))).toEqual([]);
    expect(repeated(kinds.flatMap(({ prefixes }) => prefixes))).toEqual([]);
  });

  it('have distinct sections, each with a title', () => {
    for (const { sections } of kinds) expect(repeated(sections.map(titleOf))).toEqual([]);
  });
});

describe('the word lists', () => {
  it('hold at least 250 confusable strings', () => {
    expect(wordLists.confusable.entries.length).toBeGreaterThanOrEqual(250);
  });

  it('hold nothing twice', () => {
    expect(repeated(entries.map(targetOf))).toEqual([]);
  });

  it('never offer the wrong string as its own correction', () => {
    const useless = entries.filter((entry) => entry.right.includes(targetOf(entry)));
    expect(useless.map(targetOf)).toEqual([]);
  });

  it('offer corrections in which the same list finds nothing more to correct', () => {
    const circular = Object.values(wordLists).flatMap((list) => {
      const { find } = createWordIndex(list.entries);
      const exact = list.entries.filter(({ target }) => target.kind === 'text');
      return exact.filter(({ right }) => right.some((text) => find(text).length > 0)).map(targetOf);
    });
    expect(circular).toEqual([]);
  });

  it('find every exact string where it is alone', () => {
    const lost = Object.values(wordLists).flatMap((list) => {
      const { find } = createWordIndex(list.entries);
      const exact = list.entries.flatMap(({ target }) => (target.kind === 'text' ? [target.text] : []));
      return exact.filter((text) => find(`，${text}。`).length === 0);
    });
    expect(lost).toEqual([]);
  });

  it('find nothing in the names of the glossary and in the skeletons’ own words', () => {
    const texts = [
      ...terms.flatMap(({ term, aliases, senses }) => [
        term,
        ...aliases,
        ...senses.flatMap(({ parts }) => parts),
      ]),
      ...kinds.flatMap(({ lead, closing, sections }) => [...lead, ...closing, ...sections.map(titleOf)]),
    ];
    const found = (['confusable', 'redundant', 'blended', 'missing-word'] as const).flatMap((id) => {
      const { find } = createWordIndex(wordLists[id].entries);
      return texts.filter((text) => find(text).length > 0);
    });
    expect(found).toEqual([]);
  });
});
