// The dictionary folder of the built server: the texts all engines read.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { locateSources } from './sources.mjs';

const SERVER_DICTIONARY = path.resolve(import.meta.dirname, '../../server/dist/dictionary');

/**
 * Fills `folder` from the nodejieba package: dictionary, model and licence as they are. nodejieba insists on
 * three more files, which only its keyword extraction uses: one line of each (instead of 6 MB) will do, and
 * the user dictionary stays empty, because the glossary's terms are added one by one.
 */
export function copyDictionary(folder = SERVER_DICTIONARY) {
  const { cppjieba } = locateSources();
  mkdirSync(folder, { recursive: true });
  for (const name of ['jieba.dict.utf8', 'hmm_model.utf8']) {
    copyFileSync(path.join(cppjieba, 'dict', name), path.join(folder, name));
  }
  copyFileSync(path.join(cppjieba, 'LICENSE'), path.join(folder, 'LICENSE'));
  writeFileSync(path.join(folder, 'user.dict.utf8'), '');
  writeFileSync(path.join(folder, 'idf.utf8'), '的 1\n');
  writeFileSync(path.join(folder, 'stop_words.utf8'), '的\n');
}
