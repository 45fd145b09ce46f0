import { isMap, isSeq } from 'yaml';
import { parseYaml } from '../knowledge/parse-yaml';
import { PEOPLE_KEYS } from '../knowledge/parse-people';

/**
 * The text of a list of people with one more name; comments and order stay as they are.
 *
 * @param yaml the file's text, empty for a new file
 * @returns undefined if the text is no YAML mapping and has to be put right by hand first
 */
export function addPerson(yaml: string, name: string): string | undefined {
  const document = parseYaml(yaml, { logLevel: 'silent' });
  if (!document) return undefined;
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  const key = [PEOPLE_KEYS.people, 'people'].find((one) => document.has(one)) ?? PEOPLE_KEYS.people;
  const list: unknown = document.get(key, true);
  const entry = document.createNode({ [PEOPLE_KEYS.name]: name, [PEOPLE_KEYS.post]: '' }, { flow: true });
  if (isSeq(list)) list.add(entry);
  else document.set(key, document.createNode([entry]));
  const text = document.toString({ lineWidth: 0 });
  return /\r\n/.test(yaml) ? text.replace(/\r?\n/g, '\r\n') : text;
}
