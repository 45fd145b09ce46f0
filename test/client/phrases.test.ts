import { describe, expect, it } from 'vitest';
import { phrasesIn, shownLength } from '../../client/src/phrases/phrase-files';
import { snippetOffers } from '../../client/src/phrases/snippet-offers';

const read = (entries: Readonly<Record<string, object>>) =>
  phrasesIn({ path: 'snippets/openings.code-snippets', text: JSON.stringify(entries) }).phrases;

const PHRASES = read({
  xbn: { prefix: ['xbn', '下半年'], body: ['下半年，${1:*}将抓好${2:*}：$0'], description: '打算' },
  jnyl: { prefix: ['jnyl', '今年以来'], body: '今年以来，在${1:*}的领导下。$0' },
});

describe('phrases of the snippet files', () => {
  it.each([
    ['xb', ['下半年，*将抓好*：'], 2],
    ['上半年过去。XBN', ['下半年，*将抓好*：'], 3],
    ['总之，今年', ['今年以来，在*的领导下。'], 2],
    ['到了下半年', ['下半年，*将抓好*：'], 3],
    ['x', [], 0],
    ['下', [], 0],
    ['xbx', [], 0],
  ])('for %s are %j', (before, shown, typedLength) => {
    const offers = snippetOffers(before, PHRASES);
    expect(offers.map(({ phrase }) => phrase.shown)).toEqual(shown);
    for (const offer of offers) {
      expect(offer.typedLength).toBe(typedLength);
      expect(offer.filterText.startsWith(before.slice(-typedLength))).toBe(true);
    }
  });

  it.each([
    ['下半年，${1:*}将抓好${2:*}：$0', '下半年，${1:*}将抓好${0:*}：'],
    ['特此报告。$0', '特此报告。$0'],
    ['同比${1|上升,下降|}。$0', '同比${1|上升,下降|}。$0'],
    ['${1:*}年，${1:*}年。$0', '${1:*}年，${1:*}年。$0'],
  ])('end at their last place: %s', (body, ending) => {
    expect(read({ one: { prefix: 'one', body } })[0]?.body).toBe(ending);
  });

  it.each([
    ['下半年，${1:*}将抓好${0:*}：', 10],
    ['5\\$${1|上升,下降|}$0', 4],
  ])('%s writes %i characters', (snippet, length) => {
    expect(shownLength(snippet)).toBe(length);
  });
});
