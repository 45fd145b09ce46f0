import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { around, groupPlaces } from '../../client/src/views/open-places-tree';
import { phrasesIn } from '../../client/src/phrases/phrase-files';
import type { OpenPlace, StructureItem } from '../../server/src/protocol/extensions';

const TEXT = '总结\n今年以来，走访*户。\n一、民生\n化解矛盾*起，办结率*%。\n';
const PLACES = Array.from(TEXT.matchAll(/\*/g), ({ index }, i): OpenPlace => {
  return { start: index, end: index + 1, text: '*', kind: i === 2 ? 'percent' : 'count' };
});
const start = TEXT.indexOf('一、民生');
const SECTIONS: readonly StructureItem[] = [
  { state: 'written', title: '一、民生', start, end: start + 4, openPlaces: 2, children: [] },
  { state: 'missing', title: '存在的问题', start: 0, end: 0, openPlaces: 0, children: [] },
];

describe('places to fill in, in the view', () => {
  const shown = (grouping: 'section' | 'kind') =>
    groupPlaces(PLACES, grouping, SECTIONS).map(({ label, places }) => `${label} ${places.length}`);

  it('are put together by section or by kind', () => {
    expect(shown('section')).toEqual([' 1', '一、民生 2']);
    expect(shown('kind')).toEqual(['count 2', 'percent 1']);
  });

  it('are shown with the words around them, up to the ends of the sentence', () => {
    expect(around(TEXT, PLACES[1]!)).toEqual({ label: '化解矛盾*起，办结率*%', mark: [4, 5] });
  });
});

describe('the phrases of the view', () => {
  const folder = new URL('../../snippets/', import.meta.url);

  it.each(readdirSync(folder).filter((name) => name.endsWith('.code-snippets')))(
    '%s are shown without the marks of a snippet, and described in Chinese',
    (name) => {
      const { id, phrases } = phrasesIn({ path: name, text: readFileSync(new URL(name, folder), 'utf8') });
      expect(id).toBe(name.replace('.code-snippets', ''));
      expect(phrases.length).toBeGreaterThan(0);
      for (const { shown, description, prefixes } of phrases) {
        expect(shown).not.toMatch(/[$\\{}]/);
        expect(shown).toMatch(/\p{Script=Han}/u);
        expect(description).not.toMatch(/[a-z]{3}/);
        expect(prefixes[0]).not.toBe('');
        expect(prefixes.length).toBeGreaterThan(0);
      }
    },
  );
});
