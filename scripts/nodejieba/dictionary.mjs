// The dictionary folder of the built server: the texts all engines read.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
  const copied = (name) => readFileSync(path.join(cppjieba, name));
  const contents = {
    'jieba.dict.utf8': copied('dict/jieba.dict.utf8'),
    'hmm_model.utf8': copied('dict/hmm_model.utf8'),
    'user.dict.utf8': Buffer.from(''),
    'idf.utf8': Buffer.from('的 1\n'),
    'stop_words.utf8': Buffer.from('的\n'),
    LICENSE: copied('LICENSE'),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(contents)) replaceFile(path.join(folder, name), content);
}

/**
 * Writes a file in one step, and only if it changes. A server may be loading these very files, and nodejieba
 * ends the whole process when it finds half a dictionary.
 */
function replaceFile(file, content) {
  if (existsSync(file) && readFileSync(file).equals(content)) return;
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}
