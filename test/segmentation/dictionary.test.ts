import { describe, expect, it } from 'vitest';
import { checkDictionary } from '../../server/src/text/segmentation/dictionary-text';
import { createDictionary, NO_WORD } from '../../server/src/text/segmentation/dictionary';
import { exactLogarithm } from '../../server/src/text/segmentation/exact-logarithm';
import { readHiddenMarkovModel } from '../../server/src/text/segmentation/hidden-markov-model';
import { childOf, ROOT, type WordTrie } from '../../server/src/text/segmentation/word-trie';

function weightOf(trie: WordTrie, word: string): number | undefined {
  const node = [...word].reduce((at, character) => childOf(trie, at, character.codePointAt(0) ?? 0), ROOT);
  return trie.values[node];
}

describe('a dictionary', () => {
  it('weighs words by the logarithm of their share', () => {
    const { trie, lowestWeight, medianWeight } = createDictionary('工作 2 n\n总结 5 n\n汇报 1 n\n', ['述职']);
    expect(weightOf(trie, '工作')).toBe(Math.log(2 / 8));
    expect(weightOf(trie, '工')).toBe(NO_WORD);
    expect(lowestWeight).toBe(Math.log(1 / 8));
    expect(medianWeight).toBe(Math.log(2 / 8));
    expect(weightOf(trie, '述职')).toBe(medianWeight);
  });

  it('keeps every word while it grows', () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `词${String.fromCodePoint(0x4e00 + i)}语`);
    const { trie } = createDictionary(words.map((word) => `${word} 1 n`).join('\n'), []);
    expect(words.filter((word) => weightOf(trie, word) === NO_WORD)).toEqual([]);
  });

  it('says which words of the user are new to it', () => {
    expect(checkDictionary('工作 2 n\n总结 5 n', ['总结', '一村一警', '一村一警'])).toEqual({
      ok: true,
      unknownWords: ['一村一警'],
    });
  });

  it.each([
    ['nothing', '', 'empty'],
    ['a line without its part of speech', '工作 2 n\n总结 5', 'line 2'],
    ['a line cut off at its end', '工作 2 n\n总结 5 ', 'line 2'],
    ['a blank line', '工作 2 n\n\n总结 5 n\n', 'line 2'],
    ['a fourth column', '工作 2 n x\n', 'line 1'],
    ['a frequency that is no number', '工作 两 n\n', 'line 1'],
    ['a frequency of 0', '工作 0 n\n', 'line 1'],
  ])('is not sound with %s', (_, text, fault) => {
    const check = checkDictionary(text, []);
    expect(check.ok ? '' : check.fault.en).toContain(fault);
  });
});

describe('the exact logarithm', () => {
  it('is rounded to the nearest double where Math.log is not always', () => {
    expect(exactLogarithm(1)).toBe(0);
    expect(exactLogarithm(0.5)).toBe(-Math.LN2);
    // −10.7919177559517960…, between two doubles: Math.log gives the one farther off, …797.
    expect(exactLogarithm(1236 / 60_101_983)).toBe(-10.791917755951795);
  });
});

describe('a hidden Markov model', () => {
  const rows = ['-1 -2 -3 -4', '-1 -1 -1 -1', '-1 -1 -1 -1', '-1 -1 -1 -1', '-1 -1 -1 -1'];
  const emissions = ['工:-1,作:-2', '工:-1', '作:-3', '总:-1'];

  it('is read from nine lines among comments and blank lines', () => {
    const reading = readHiddenMarkovModel(['#start', '', ...rows, '#emit', ...emissions].join('\n'));
    expect(reading.ok && [...reading.model.start]).toEqual([-1, -2, -3, -4]);
    expect(reading.ok && reading.model.rows.size).toBe(3);
  });

  it.each([
    ['it ends early', [...rows, ...emissions.slice(1)]],
    ['a row is short', ['-1 -2 -3', ...rows.slice(1), ...emissions]],
    ['a pair is broken', [...rows, '工:', ...emissions.slice(1)]],
  ])('is not sound when %s', (_, lines) => {
    expect(readHiddenMarkovModel(lines.join('\n')).ok).toBe(false);
  });
});
