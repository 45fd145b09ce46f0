import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createKnowledge } from './knowledge/knowledge';
import type { Knowledge, KnowledgeData } from './knowledge/types';
import type { RuleId } from './rules/rule';
import { startSegmenter } from './segmenter/start-segmenter';
import type { SegmenterHandle, SegmenterOptions } from './segmenter/start-segmenter';

/** The version, put in by the build. */
declare const NIGAO_VERSION: string;

export const version: string = NIGAO_VERSION;

let knowledge: Knowledge | undefined;

/** The knowledge that lies beside the bundles; read once. */
export function readKnowledge(): Knowledge {
  knowledge ??= createKnowledge(
    JSON.parse(readFileSync(path.join(__dirname, 'knowledge.json'), 'utf8')) as KnowledgeData,
  );
  return knowledge;
}

/** Starts the segmenter on the files beside the bundles, with the glossary's terms as words of their own. */
export function startShippedSegmenter(
  knowledge: Knowledge,
  { engine, ...listeners }: Pick<SegmenterOptions, 'onReady' | 'onFailed' | 'engine'>,
): SegmenterHandle {
  return startSegmenter({
    workerFile: path.join(__dirname, 'segmenter-worker.js'),
    nativeFolder: path.join(__dirname, 'native'),
    dictionaryFolder: path.join(__dirname, 'dictionary'),
    tableFile: path.join(__dirname, 'language.table'),
    engine,
    userWords: knowledge.terms.flatMap(({ term, aliases }) => [term, ...aliases]),
    ...listeners,
  });
}

/** The address of the page on a rule, where the documentation is installed. Each page is looked for once. */
export function locateDocumentation(): (rule: RuleId) => string | undefined {
  const known = new Map<RuleId, string | undefined>();
  return (rule) => {
    if (!known.has(rule)) {
      const page = path.join(__dirname, '../../docs/rules', `${rule}.md`);
      known.set(rule, existsSync(page) ? pathToFileURL(page).href : undefined);
    }
    return known.get(rule);
  };
}
