import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGlossary } from '../../server/src/knowledge/parse-glossary';
import { createTermIndex, layerTerms } from '../../server/src/knowledge/term-index';
import type { Term } from '../../server/src/knowledge/types';

function glossary(yaml: string): readonly Term[] {
  const { terms, problems } = parseGlossary(`terms:\n${yaml}`, 'test.yaml');
  expect(problems).toEqual([]);
  return terms;
}

const terms = glossary(`
  - { term: 三会一课, meaning: 组织生活, wrong: [三课一会] }
  - { term: 监督执纪“四种形态”, aliases: [四种形态], meaning: 处置方式 }
  - { term: 一岗双责, meaning: 职责 }
  - { term: 党政同责、一岗双责、齐抓共管、失职追责, meaning: 责任体系 }
  - { term: 三违, meaning: 违章, notBefore: [规, 法] }
  - { term: 四早, meaning: 防控, notBefore: [上] }
  - { term: 四史, meaning: 历史 }
  - { term: 四风, meaning: 作风, wrong: { 奢糜之风: 奢靡之风 } }
`);

/** What is found in a text: how, and the stretch of text. */
function found(text: string, index = createTermIndex(terms)): readonly string[] {
  return index.find(text).map(({ as, range }) => `${as} ${text.slice(range.start, range.end)}`);
}

describe('a term', () => {
  it.each(['落实三会一课制度', '落实“三会一课”制度', '落实"三会一课"制度', '落实「三会一课」制度'])(
    'is found with and without quotation marks: %s',
    (text) => {
      expect(found(text)).toEqual(['term 三会一课']);
    },
  );

  it('is found whether or not the marks inside it are written, and its range holds them', () => {
    expect(found('运用监督执纪“四种形态”处理')).toEqual(['term 监督执纪“四种形态”']);
    expect(found('运用监督执纪"四种形态"处理')).toEqual(['term 监督执纪"四种形态"']);
    expect(found('运用监督执纪四种形态处理')).toEqual(['term 监督执纪四种形态']);
    expect(found('运用“四种形态”处理')).toEqual(['alias 四种形态']);
  });

  it('is not put together from what quotation marks keep apart', () => {
    expect(found('召开“三会、一课”')).toEqual([]);
    expect(found('开好三会“一课一研”活动')).toEqual([]);
  });

  it('yields to a longer one that starts at the same place or covers it', () => {
    expect(found('党政同责、一岗双责、齐抓共管、失职追责')).toEqual([
      'term 党政同责、一岗双责、齐抓共管、失职追责',
    ]);
    expect(found('党政同责、一岗双责')).toEqual(['term 一岗双责']);
  });

  it('is not found inside a longer word', () => {
    expect(found('整治“三违”行为')).toEqual(['term 三违']);
    expect(found('发现三违规行为')).toEqual([]);
    expect(found('坚持四早，周四早上开会，定于星期四早晨')).toEqual(['term 四早']);
    expect(found('点校二十四史，学好四史')).toEqual(['term 四史']);
  });

  it('is found in its wrong forms, with what is right', () => {
    const [match] = createTermIndex(terms).find('刹住奢糜之风');
    expect(match).toMatchObject({ as: 'wrong', right: '奢靡之风', range: { start: 2, end: 6 } });
  });

  it('of a user replaces the one of the same name, and keeps the others', () => {
    const own = glossary(
      '  - { term: 三会一课, meaning: 本单位的说法 }\n  - { term: 一千双百, meaning: 本地行动 }',
    );
    const layered = layerTerms(terms, own);
    expect(layered.length).toBe(terms.length + 1);
    expect(found('一千双百、三会一课、三课一会', createTermIndex(layered))).toEqual([
      'term 一千双百',
      'term 三会一课',
    ]);
  });
});

describe('the index', () => {
  const characters = fc.constantFrom('三', '会', '一', '课', '四', '种', '形', '𠮷', '。', '\n');
  const names = fc.uniqueArray(fc.string({ unit: characters, minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 12,
  });
  const texts = fc.string({ unit: characters, maxLength: 60 });

  it('finds what a search for one name after the other finds', () => {
    fc.assert(
      fc.property(names, texts, (list, text) => {
        const made = list
          .filter((name) => !name.includes('\n'))
          .map((name): Term => ({ ...templateTerm, term: name }));
        const matches = createTermIndex(made).find(text);
        expect(matches.map(({ term, range }) => [range.start, term.term])).toEqual(searchNaively(made, text));
      }),
    );
  });
});

const templateTerm: Term = {
  term: '',
  group: '',
  aliases: [],
  senses: [],
  wrong: [],
  confusions: [],
  checked: false,
  notBefore: [],
  notAfter: [],
};

/** At each place the longest name that is there, going on after it; the slow way to the same matches. */
function searchNaively(list: readonly Term[], text: string): readonly (readonly [number, string])[] {
  const matches: (readonly [number, string])[] = [];
  for (let at = 0; at < text.length;) {
    const here = list
      .map(({ term }) => term)
      .filter((name) => text.startsWith(name, at))
      .sort((a, b) => b.length - a.length)[0];
    if (here !== undefined) matches.push([at, here]);
    at += here?.length ?? 1;
  }
  return matches;
}
