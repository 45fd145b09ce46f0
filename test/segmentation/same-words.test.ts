import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSegmenter } from '../../server/src/segmenter/load-segmenter';
import type { Segmenter } from '../../server/src/text/segmentation/words';
import { chineseText } from './chinese-text';
import { dictionaryFolder, hasNodejieba, jiebaTexts, nativeFolder } from './prepared-engines';

const userWords = ['枫桥式派出所', '一村一警', '除险保安', '两抢一盗', '𠮷野家', '𪚥', '㐂', 'GDP增速', '�'];

/** Every hundredth word of the dictionary, and the user's. */
function someWords(dictionary: string): readonly string[] {
  const words = dictionary.split('\n').filter((line, i) => line !== '' && i % 100 === 0);
  return [...userWords, ...words.map((line) => line.slice(0, line.indexOf(' ')))];
}

// Where there is no compiler there is no nodejieba to compare with; load-segmenter.test.ts covers that case.
describe.runIf(hasNodejieba)('nodejieba and the JavaScript segmenter', () => {
  let nodejieba: Segmenter;
  let javascript: Segmenter;

  beforeAll(() => {
    nodejieba = loadSegmenter({ nativeFolder, dictionaryFolder, userWords }).segmenter;
    javascript = loadSegmenter({ nativeFolder: dictionaryFolder, dictionaryFolder, userWords }).segmenter;
  });

  it('are two engines', () => {
    expect([nodejieba.name, javascript.name]).toEqual(['nodejieba', 'javascript']);
  });

  it('give the same words, which are together exactly the text', () => {
    fc.assert(
      fc.property(chineseText(someWords(jiebaTexts().dictionary)), (text) => {
        const words = nodejieba.cut(text);
        expect(words.join('')).toBe(text);
        expect(javascript.cut(text)).toEqual(words);
      }),
      { numRuns: Number(process.env['NIGAO_SEGMENTER_RUNS'] ?? 3000) },
    );
  });

  it.each(['老汉北河', '安东尼斯上篮', '圣保利加洲', '圣保利雅德'])(
    'give the same words where two splits are equally probable: %s',
    (text) => {
      expect(javascript.cut(text)).toEqual(nodejieba.cut(text));
    },
  );

  it('use the hidden Markov model both', () => {
    expect(nodejieba.cut('网易杭研大厦')).toEqual(['网易', '杭研', '大厦']);
  });
});
