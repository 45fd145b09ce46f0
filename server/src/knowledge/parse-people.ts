import {
  finish,
  openYaml,
  readEntries,
  readOptionalNumber,
  readOptionalText,
  readText,
  readTexts,
  report,
} from './yaml-entries';
import type { YamlEntry } from './yaml-entries';
import type { DataProblem, Person } from './types';

/** The name of the file in which a unit keeps its people: beside its reports, or in a folder above them. */
export const PEOPLE_FILE = '人员.yaml';

/** The keys of an entry, Chinese and English; both may be used anywhere. */
export const PEOPLE_KEYS = {
  people: '人员',
  name: '姓名',
  post: '职务',
  from: '从',
  until: '到',
  order: '次序',
} as const;

/** The people of a list, and what was wrong with the others. */
interface ParsedPeople {
  readonly people: readonly Person[];
  readonly problems: readonly DataProblem[];
}

/** Reads a list of people. Never throws; an entry with a problem is left out, the others are kept. */
export function parsePeople(text: string, file: string): ParsedPeople {
  const problems: DataProblem[] = [];
  const root = openYaml(text, file, problems);
  if (!root) return { people: [], problems };
  const people = readEntries(root, keyIn(root, 'people')).flatMap((entry) => readPerson(entry) ?? []);
  finish(root);
  return { people, problems };
}

function readPerson(entry: YamlEntry): Person | undefined {
  const name = readText(entry, keyIn(entry, 'name'));
  entry.name = name;
  if (name !== '' && !/^[一-鿿·]{2,12}$/u.test(name)) {
    const message = { zh: `“${name}”不是姓名`, en: `${name} is no name` };
    report(entry, message, keyIn(entry, 'name'));
  }
  const person: Person = {
    name,
    posts: readTexts(entry, keyIn(entry, 'post')),
    from: readDay(entry, 'from'),
    until: readDay(entry, 'until'),
    order: readOptionalNumber(entry, keyIn(entry, 'order')),
  };
  return finish(entry) ? person : undefined;
}

function readDay(entry: YamlEntry, field: 'from' | 'until'): string | undefined {
  const key = keyIn(entry, field);
  const day = readOptionalText(entry, key);
  if (day === undefined || /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(day)) return day;
  const message = {
    zh: `“${key}”应写作 2022、2022-06 或 2022-06-25`,
    en: `"${key}" should look like 2022, 2022-06 or 2022-06-25`,
  };
  report(entry, message, key);
  return undefined;
}

/** The Chinese key if it is there, else the English one. */
function keyIn(entry: YamlEntry, key: keyof typeof PEOPLE_KEYS): string {
  const chinese = PEOPLE_KEYS[key];
  return chinese in entry.values ? chinese : key;
}
