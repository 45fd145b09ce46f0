import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Fault } from '../text/segmentation/dictionary-text';
import type { Segmenter } from '../text/segmentation/words';
import { DICTIONARY_FILES, nodejiebaFilesFault } from './dictionary-files';
import { nativeDictionaryFolder, nativeModuleFile } from './native-paths';

/** What we use of nodejieba's native module. */
interface NodejiebaModule {
  load(dictionary: string, hmm: string, user: string, idf: string, stopWords: string): boolean;
  insertWord(word: string): boolean;
  /** Without `hmm` set, words the dictionary lacks fall apart into characters. */
  cut(text: string, hmm: boolean): string[];
}

/** nodejieba, loaded; or why it cannot be. */
type NodejiebaLoading =
  { readonly ok: true; readonly segmenter: Segmenter } | { readonly ok: false; readonly fault: Fault };

/**
 * Loads nodejieba's native module with its dictionary. The dictionary and the model must have been checked
 * before (`readDictionaryFiles`): at a file it does not like, cppjieba ends the whole process. Loading takes
 * a third of a second and memory that is never given back, so it is done once, in the worker.
 */
export function loadNodejieba(
  nativeFolder: string,
  dictionaryFolder: string,
  userWords: readonly string[],
): NodejiebaLoading {
  const file = nativeModuleFile(nativeFolder, process.platform, process.arch);
  if (!existsSync(file)) return { ok: false, fault: notForThisMachine() };
  const filesFault = nodejiebaFilesFault(dictionaryFolder);
  if (filesFault) return { ok: false, fault: filesFault };
  try {
    const folder = nativeDictionaryFolder(dictionaryFolder, process.cwd(), process.platform);
    if (folder === undefined) return { ok: false, fault: unusablePath() };
    const nodejieba = createRequire(file)(file) as NodejiebaModule;
    const at = (name: string): string => path.join(folder, name);
    const { dictionary, hmm, user, idf, stopWords } = DICTIONARY_FILES;
    nodejieba.load(at(dictionary), at(hmm), at(user), at(idf), at(stopWords));
    for (const word of userWords) nodejieba.insertWord(word);
    return { ok: true, segmenter: segmenterOf(nodejieba) };
  } catch (error) {
    return { ok: false, fault: notLoadable(error) };
  }
}

function segmenterOf(nodejieba: NodejiebaModule): Segmenter {
  return { name: 'nodejieba', cut: (text) => takeFrom(text, nodejieba.cut(text, true)) };
}

/** The same words as stretches of `text`: nodejieba spells a lone surrogate U+FFFD, which is as long. */
function takeFrom(text: string, words: readonly string[]): readonly string[] {
  let start = 0;
  return words.map(({ length }) => text.slice(start, (start += length)));
}

function notForThisMachine(): Fault {
  const machine = `${process.platform}-${process.arch}`;
  return { zh: `没有适用于 ${machine} 的 nodejieba`, en: `there is no nodejieba for ${machine}` };
}

function unusablePath(): Fault {
  return {
    zh: 'nodejieba 打不开安装路径（过长，或含有汉字等特殊字符）',
    en: 'nodejieba cannot open the installation path (too long, or with special characters)',
  };
}

function notLoadable(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  return { zh: `nodejieba 无法加载：${message}`, en: `nodejieba does not load: ${message}` };
}
