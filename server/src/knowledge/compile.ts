import { parseFormulas } from './parse-formulas';
import { parseIdioms } from './parse-idioms';
import { parseGlossary } from './parse-glossary';
import { parseKind } from './parse-kinds';
import { parsePhrases } from './parse-phrases';
import { parseVocabulary } from './parse-vocabulary';
import { parseWords } from './parse-words';
import type { DataProblem, KnowledgeData } from './types';
import { mergeWordLists } from './word-lists';

/** A file of `server/data`: its path below that folder, with `/`, and its text. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

/** The data files read into one plain object, and what was wrong in them. */
interface CompiledKnowledge {
  readonly data: KnowledgeData;
  readonly problems: readonly DataProblem[];
}

/**
 * Reads all data files: `formulas/*.yaml`, `glossary/*.yaml`, `idioms/*.yaml`, `kinds/*.yaml`, `phrases/*.yaml`,
 * `vocabulary/*.yaml` and `words/*.yaml`.
 */
export function compileDataFiles(files: readonly DataFile[]): CompiledKnowledge {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const inFolder = (folder: string): readonly DataFile[] =>
    sorted.filter(({ path }) => path.startsWith(`${folder}/`));
  const formulas = inFolder('formulas').map(({ text, path }) => parseFormulas(text, path));
  const idioms = inFolder('idioms').map(({ text, path }) => parseIdioms(text, path));
  const glossaries = inFolder('glossary').map(({ text, path }) => parseGlossary(text, path));
  const kinds = inFolder('kinds').map(({ text, path }) => parseKind(text, path));
  const phrases = inFolder('phrases').map(({ text, path }) => parsePhrases(text, path));
  const vocabularies = inFolder('vocabulary').map(({ text, path }) => parseVocabulary(text, path));
  const words = inFolder('words').map(({ text, path }) => parseWords(text, path));
  return {
    data: {
      terms: glossaries.flatMap(({ terms }) => terms),
      kinds: kinds.flatMap(({ kind }) => kind ?? []),
      wordLists: mergeWordLists(words.flatMap(({ list }) => list ?? [])),
      formulas: formulas.flatMap((file) => file.formulas),
      idioms: idioms.flatMap((file) => file.idioms),
      phrases: phrases.flatMap((file) => file.phrases),
      vocabulary: vocabularies.flatMap((file) => file.vocabulary),
    },
    problems: [
      ...formulas,
      ...idioms,
      ...glossaries,
      ...kinds,
      ...phrases,
      ...vocabularies,
      ...words,
    ].flatMap(({ problems }) => problems),
  };
}
