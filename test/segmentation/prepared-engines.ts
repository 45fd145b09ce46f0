import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nativeModuleFile } from '../../server/src/segmenter/native-paths';

const repository = path.resolve(import.meta.dirname, '../..');

export const buildScript = path.join(repository, 'scripts/nodejieba/build.mjs');
export const nativeFolder = path.join(repository, 'server/dist/native');
export const dictionaryFolder = path.join(repository, 'server/dist/dictionary');

execFileSync(process.execPath, [buildScript]);

/** Whether this machine has nodejieba: not so where there is no compiler. Tests that need it ask here. */
export const hasNodejieba = existsSync(nativeModuleFile(nativeFolder, process.platform, process.arch));

/** The dictionary and the model as the engines read them. */
export function jiebaTexts(): { dictionary: string; hmm: string } {
  return {
    dictionary: readFileSync(path.join(dictionaryFolder, 'jieba.dict.utf8'), 'utf8'),
    hmm: readFileSync(path.join(dictionaryFolder, 'hmm_model.utf8'), 'utf8'),
  };
}
