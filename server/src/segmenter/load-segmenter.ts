import type { Bilingual } from '../text/language';
import { createIntlSegmenter } from '../text/segmentation/intl-segmenter';
import { createJiebaSegmenter } from '../text/segmentation/jieba-segmenter';
import type { Segmenter } from '../text/segmentation/words';
import { readDictionaryFiles } from './dictionary-files';
import { loadNodejieba } from './nodejieba-segmenter';

/** All engines for jieba's words give the same ones: the fastest to cut is nodejieba, the smallest the one in JavaScript. */
export interface EngineChoice {
  readonly engine?: 'fastest' | 'smallest' | undefined;
}

/** Where an engine finds what it needs. */
export interface SegmenterFiles extends EngineChoice {
  /** Holds `<platform>-<arch>/nodejieba.node`. An absolute path. */
  readonly nativeFolder: string;
  /** Holds the `DICTIONARY_FILES`. An absolute path. */
  readonly dictionaryFolder: string;
  /** The table of counts that wrong characters are found with. An absolute path. */
  readonly tableFile: string;
  /** Words to know besides the dictionary's: the terms of the glossary. */
  readonly userWords: readonly string[];
}

/** The best engine this machine can run. */
export interface LoadedSegmenter {
  readonly segmenter: Segmenter;
  /** Why it is not nodejieba. */
  readonly reason?: Bilingual;
}

/**
 * Loads the first engine that works: nodejieba; the same algorithm in JavaScript on the same dictionary
 * files; `Intl.Segmenter`, where these are missing or broken. Blocks its thread for about half a second.
 */
export function loadSegmenter({
  engine,
  nativeFolder,
  dictionaryFolder,
  userWords,
}: Omit<SegmenterFiles, 'tableFile'>): LoadedSegmenter {
  const reading = readDictionaryFiles(dictionaryFolder, userWords);
  if (!reading.ok) return { segmenter: createIntlSegmenter(), reason: reading.fault };
  if (engine === 'smallest') return { segmenter: createJiebaSegmenter(reading) };
  const native = loadNodejieba(nativeFolder, dictionaryFolder, reading.userWords);
  if (native.ok) return { segmenter: native.segmenter };
  return { segmenter: createJiebaSegmenter(reading), reason: native.fault };
}
