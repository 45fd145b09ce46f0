import { PEOPLE_KEYS } from '../knowledge/parse-people';
import { addEntry } from './add-entry';

/**
 * The text of a list of people with one more name; comments and order stay as they are.
 *
 * @param yaml the file's text, empty for a new file
 * @returns undefined if the text has to be put right by hand first, or has the name already
 */
export function addPerson(yaml: string, name: string): string | undefined {
  return addEntry(yaml, {
    list: [PEOPLE_KEYS.people, 'people'],
    named: [PEOPLE_KEYS.name, 'name'],
    name,
    entry: { [PEOPLE_KEYS.name]: name, [PEOPLE_KEYS.post]: '' },
    isOnOneLine: true,
  });
}
