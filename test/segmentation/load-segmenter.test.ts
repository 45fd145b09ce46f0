import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { DICTIONARY_FILES } from '../../server/src/segmenter/dictionary-files';
import { loadSegmenter, type LoadedSegmenter } from '../../server/src/segmenter/load-segmenter';
import { nativeModuleFile } from '../../server/src/segmenter/native-paths';
import { dictionaryFolder, hasNodejieba, nativeFolder } from './prepared-engines';

const workshop = mkdtempSync(path.join(os.tmpdir(), 'nigao-segmenter-'));
afterAll(() => rmSync(workshop, { recursive: true }));

let folder = '';
let copies = 0;
beforeEach(() => {
  folder = path.join(workshop, `copy-${++copies}`);
});

/** A dictionary folder of a few words for a test to spoil. */
function smallDictionary(): string {
  cpSync(dictionaryFolder, folder, { recursive: true });
  writeFileSync(path.join(folder, DICTIONARY_FILES.dictionary), '工作 12 vn\n总结 7 v\n社会治安 3 n\n');
  return folder;
}

function load(options: {
  native?: string;
  dictionary?: string;
  userWords?: readonly string[];
}): LoadedSegmenter {
  const { native = nativeFolder, dictionary = dictionaryFolder, userWords = [] } = options;
  return loadSegmenter({ nativeFolder: native, dictionaryFolder: dictionary, userWords });
}

describe.runIf(hasNodejieba)('with a native module for this machine', () => {
  it('nodejieba cuts the words', () => {
    const { segmenter, reason } = load({ userWords: ['一村一警'] });
    expect(segmenter.name).toBe('nodejieba');
    expect(reason).toBeUndefined();
    expect(segmenter.cut('推进一村一警')).toEqual(['推进', '一村一警']);
  });

  it('a common word stays a common word though the user has it too', () => {
    // Weighed as a user's word, 工作 would lose to 工作台: 安全 工作台 账.
    const { segmenter } = load({ userWords: ['工作'] });
    expect(segmenter.cut('安全工作台账')).toEqual(['安全', '工作', '台账']);
  });
});

describe('without one', () => {
  it('the JavaScript engine cuts the same words, and the reason is given', () => {
    const { segmenter, reason } = load({ native: folder, userWords: ['一村一警'] });
    expect(segmenter.name).toBe('javascript');
    expect(segmenter.cut('推进一村一警')).toEqual(['推进', '一村一警']);
    expect(reason?.en).toBe(`there is no nodejieba for ${process.platform}-${process.arch}`);
    expect(reason?.zh).toContain('没有适用于');
  });

  it('one that is not for this Node counts as none', () => {
    const file = nativeModuleFile(folder, process.platform, process.arch);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'this is no native module');
    const { segmenter, reason } = load({ native: folder });
    expect(segmenter.name).toBe('javascript');
    expect(reason?.en).toContain('nodejieba does not load');
  });
});

// cppjieba ends the whole process at any of these; that this test goes on is half of what it shows.
describe('what nodejieba does not survive is kept from it', () => {
  const { dictionary, hmm, user, idf, stopWords } = DICTIONARY_FILES;

  it.each([dictionary, hmm])('%s missing, empty, a folder or cut off: Intl.Segmenter cuts', (name) => {
    const file = path.join(smallDictionary(), name);
    const spoil = [
      () => truncateSync(file, Math.floor(statSync(file).size / 2)),
      () => truncateSync(file, 0),
      () => rmSync(file),
      () => mkdirSync(file),
    ];
    for (const step of spoil) {
      step();
      const { segmenter, reason } = load({ dictionary: folder });
      expect(segmenter.name).toBe('intl');
      expect(segmenter.cut('研究\ud83d起源').join('')).toBe('研究\ud83d起源');
      expect(reason?.en).toMatch(/dictionary|model/);
    }
  });

  it.each([user, idf, stopWords])('%s missing: the JavaScript engine cuts', (name) => {
    rmSync(path.join(smallDictionary(), name));
    expect(load({ dictionary: folder }).segmenter.name).toBe('javascript');
  });

  it.each([idf, stopWords])('%s empty: the JavaScript engine cuts', (name) => {
    truncateSync(path.join(smallDictionary(), name), 0);
    expect(load({ dictionary: folder }).segmenter.name).toBe('javascript');
  });

  it('a path that nodejieba would take for a list of paths: the JavaScript engine cuts', () => {
    folder = `${folder};词典`;
    expect(load({ dictionary: smallDictionary() }).segmenter.name).toBe('javascript');
  });
});
