import { finish, openYaml, readEntries, readOptionalText, readText, readTexts } from './yaml-entries';
import type { KeyNames, YamlEntry } from './yaml-entries';
import type { DataProblem, Phrase } from './types';

/** The name of the file in which a unit, or a writer, keeps phrases: beside the reports, or in a folder above them. */
export const PHRASES_FILE = '短语.yaml';

/** What the keys of such a file are called in Chinese. */
export const PHRASE_KEYS: KeyNames = {
  phrases: '短语',
  text: '内容',
  purpose: '用途',
  sections: '部分',
};

/** Under which the phrases of the writer's own are shown. */
export const OWN_PHRASES = { zh: '自存短语', en: 'Own phrases' };

/** The phrases of a file, and what was wrong with the others. */
interface ParsedPhrases {
  readonly phrases: readonly Phrase[];
  readonly problems: readonly DataProblem[];
}

/** Reads a writer's own phrases. Never throws; an entry with a problem is left out, the others are kept. */
export function parseOwnPhrases(text: string, file: string): ParsedPhrases {
  const problems: DataProblem[] = [];
  const root = openYaml(text, file, problems, PHRASE_KEYS);
  if (!root) return { phrases: [], problems };
  const phrases = readEntries(root, 'phrases').flatMap((entry) => readPhrase(entry) ?? []);
  finish(root);
  return { phrases, problems };
}

function readPhrase(entry: YamlEntry): Phrase | undefined {
  const text = readText(entry, 'text');
  entry.name = text;
  const phrase: Phrase = {
    text,
    purpose: readOptionalText(entry, 'purpose') ?? purposeOf(text),
    section: OWN_PHRASES,
    headings: readTexts(entry, 'sections'),
  };
  return finish(entry) ? phrase : undefined;
}

const LONGEST_PURPOSE = 12;

/** What a phrase is for, where nobody has said it: how it begins. */
export function purposeOf(text: string): string {
  const [clause = ''] = text.replace(/[*＊]+/g, '').split(/[，。；：！？、\s]/u, 1);
  return clause.slice(0, LONGEST_PURPOSE);
}
