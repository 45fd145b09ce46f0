import { finish, openYaml, readEntries, readText, readTexts } from './yaml-entries';
import type { YamlEntry } from './yaml-entries';
import type { DataProblem, Phrase } from './types';

/** The phrases of a file, and what was wrong with the others. */
interface ParsedPhrases {
  readonly phrases: readonly Phrase[];
  readonly problems: readonly DataProblem[];
}

/** Reads a file of phrases for one kind of section. Never throws; an entry with a problem is left out. */
export function parsePhrases(text: string, file: string): ParsedPhrases {
  const problems: DataProblem[] = [];
  const root = openYaml(text, file, problems);
  if (!root) return { phrases: [], problems };
  const section = {
    section: { zh: readText(root, 'section'), en: readText(root, 'english') },
    headings: readTexts(root, 'headings'),
  };
  const phrases = readEntries(root, 'phrases').flatMap((entry) => readPhrase(entry, section) ?? []);
  finish(root);
  return { phrases, problems };
}

function readPhrase(entry: YamlEntry, section: Pick<Phrase, 'section' | 'headings'>): Phrase | undefined {
  const text = readText(entry, 'text');
  entry.name = text;
  const phrase = { ...section, text, purpose: readText(entry, 'purpose') };
  finish(entry);
  return entry.sound ? phrase : undefined;
}
