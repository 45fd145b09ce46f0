import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createJiebaSegmenter } from '../../server/src/text/segmentation/jieba-segmenter';
import type { Segmenter } from '../../server/src/text/segmentation/words';
import { jiebaTexts } from './prepared-engines';

let segmenter: Segmenter;
let withUserWords: Segmenter;

beforeAll(() => {
  segmenter = createJiebaSegmenter({ ...jiebaTexts(), userWords: [] });
  withUserWords = createJiebaSegmenter({ ...jiebaTexts(), userWords: ['一村一警', '除险保安', '𠮷野家'] });
});

function cut(text: string): string {
  return segmenter.cut(text).join('|');
}

describe('the JavaScript segmenter', () => {
  it('takes the most probable split, not the longest first word', () => {
    expect(cut('南京市长江大桥')).toBe('南京市|长江大桥');
    expect(cut('研究生命的起源')).toBe('研究|生命|的|起源');
  });

  it('puts characters together to words the dictionary does not have', () => {
    expect(cut('他来到了网易杭研大厦')).toBe('他|来到|了|网易|杭研|大厦');
  });

  it('keeps numbers with their decimals and Latin words whole', () => {
    expect(cut('增长16.6％')).toBe('增长|16.6|％');
    expect(cut('GDP2总量')).toBe('GDP2|总量');
  });

  it('gives every mark, blank and placeholder as a word of its own', () => {
    expect(cut('立案**起，破案 *起。')).toBe('立案|*|*|起|，|破案| |*|起|。');
  });

  it('knows the words of the user, also those outside the basic plane', () => {
    expect(segmenter.cut('推进一村一警')).not.toContain('一村一警');
    expect(withUserWords.cut('推进一村一警除险保安')).toEqual(['推进', '一村一警', '除险保安']);
    expect(withUserWords.cut('去𠮷野家')).toEqual(['去', '𠮷野家']);
  });

  it('gives words that are together exactly the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(segmenter.cut(text).join('')).toBe(text);
      }),
    );
    expect(segmenter.cut('')).toEqual([]);
    expect(segmenter.cut('半个\ud83d字符').join('')).toBe('半个\ud83d字符');
  });

  it('refuses a malformed dictionary and names the line', () => {
    const { hmm } = jiebaTexts();
    const broken = '工作 10 n\n总结 5\n';
    expect(() => createJiebaSegmenter({ dictionary: broken, hmm, userWords: [] })).toThrow('line 2');
  });
});
