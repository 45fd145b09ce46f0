import { isMap, isSeq } from 'yaml';
import { parseYaml } from '../knowledge/parse-yaml';

interface NewEntry {
  /** The key of the list, the one for a new file first. */
  readonly list: readonly [string, string];
  /** The keys that name an entry, and its name: there is no second one of the same. */
  readonly named: readonly string[];
  readonly name: string;
  readonly entry: object;
  readonly isOnOneLine?: boolean;
}

/**
 * The text of a YAML file with one more entry in its list; comments and order stay as they are.
 *
 * @param yaml the file's text, empty for a new file
 * @returns undefined if the text has to be put right by hand first, or has such an entry already
 */
export function addEntry(
  yaml: string,
  { list, named, name, entry, isOnOneLine = false }: NewEntry,
): string | undefined {
  const document = parseYaml(yaml, { logLevel: 'silent' });
  if (!document) return undefined;
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  const key = list.find((one) => document.has(one)) ?? list[0];
  const entries: unknown = document.get(key, true);
  const node = document.createNode(entry, { flow: isOnOneLine });
  if (isSeq(entries)) {
    const isThere = entries.items.some((item) => isMap(item) && named.some((one) => item.get(one) === name));
    if (isThere) return undefined;
    entries.flow = false;
    entries.add(node);
  } else document.set(key, document.createNode([node]));
  const text = document.toString({ lineWidth: 0 });
  return /\r\n/.test(yaml) ? text.replace(/\r?\n/g, '\r\n') : text;
}
