import { isMap, isScalar, isSeq } from 'yaml';
import { parseYaml } from '../knowledge/parse-yaml';
import { CONFIGURATION_KEYS } from './parse-configuration';

/** `[河长制]` rather than `[ 河长制 ]`: what is added to keeps the writer's own habit. */
const TIGHT_LIST = /:[ \t]*[[{][^\s\]}]/;

/**
 * The text of a `nigao.config.yaml` with one more accepted word; comments and order stay as they are.
 *
 * @param yaml the file's text, empty for a new file
 * @returns undefined if the text is no YAML mapping and has to be put right by hand first
 */
export function acceptWord(yaml: string, word: string): string | undefined {
  const document = parseYaml(yaml, { logLevel: 'silent' });
  if (!document) return undefined;
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  const key =
    [CONFIGURATION_KEYS.accepted, 'accepted'].find((one) => document.has(one)) ?? CONFIGURATION_KEYS.accepted;
  const list: unknown = document.get(key, true);
  if (isSeq(list)) {
    if (!list.items.some((item) => isScalar(item) && item.value === word))
      list.add(document.createNode(word));
  } else {
    const before = isScalar(list) && typeof list.value === 'string' ? [list.value] : [];
    document.set(key, document.createNode([...new Set([...before, word])]));
  }
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: !TIGHT_LIST.test(yaml) });
  return /\r\n/.test(yaml) ? text.replace(/\r?\n/g, '\r\n') : text;
}
