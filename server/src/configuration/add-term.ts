import { isMap, isScalar, isSeq } from 'yaml';
import { parseYaml } from '../knowledge/parse-yaml';
import { CONFIGURATION_KEYS } from './parse-configuration';

/** The glossary that terms are added to where a configuration names none. */
export const OWN_GLOSSARY = '术语表.yaml';

/** The first line of a new glossary. */
const HEAD = '组: 本单位用语\n术语:\n';

/**
 * The text of a glossary with one more term; comments and order stay as they are.
 *
 * @param yaml the file's text, empty for a new file
 * @returns undefined if the text has to be put right by hand first, or has the term already
 */
export function addTerm(yaml: string, term: string, meaning: string): string | undefined {
  const document = parseYaml(yaml.trim() === '' ? `${HEAD}  []\n` : yaml, { logLevel: 'silent' });
  if (!document || document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const key = document.has('terms') ? 'terms' : '术语';
  const keys = key === 'terms' ? ['term', 'meaning'] : ['名称', '含义'];
  const list: unknown = document.get(key, true);
  if (!isSeq(list)) return undefined;
  const isThere = list.items.some(
    (item) => isMap(item) && ['名称', 'term'].some((name) => item.get(name) === term),
  );
  if (isThere) return undefined;
  list.flow = false;
  list.add(document.createNode({ [keys[0] ?? '']: term, [keys[1] ?? '']: meaning }));
  return withLineEndsOf(yaml, document.toString({ lineWidth: 0 }));
}

/** The text of a configuration that also names the glossary; undefined if it has to be put right by hand first. */
export function nameGlossary(yaml: string, path: string): string | undefined {
  const document = parseYaml(yaml, { logLevel: 'silent' });
  if (!document || document.errors.length > 0) return undefined;
  if (document.contents !== null && !isMap(document.contents)) return undefined;
  const names = [CONFIGURATION_KEYS.glossaries, '术语表', 'glossaries', 'glossary'];
  const key = names.find((one) => document.has(one)) ?? CONFIGURATION_KEYS.glossaries;
  const list: unknown = document.get(key, true);
  if (isSeq(list)) {
    if (list.items.some((item) => isScalar(item) && item.value === path)) return yaml;
    list.add(document.createNode(path));
  } else {
    const before = isScalar(list) && typeof list.value === 'string' ? [list.value] : [];
    if (before.includes(path)) return yaml;
    document.set(key, document.createNode([...before, path]));
  }
  return withLineEndsOf(yaml, document.toString({ lineWidth: 0 }));
}

function withLineEndsOf(before: string, text: string): string {
  return /\r\n/.test(before) ? text.replace(/\r?\n/g, '\r\n') : text;
}
