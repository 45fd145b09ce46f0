import {
  finish,
  isPattern,
  openYaml,
  readBilingual,
  readEntries,
  readOptionalText,
  readPatterns,
  readText,
  readTexts,
  report,
} from './yaml-entries';
import type { YamlEntry } from './yaml-entries';
import { wordListIds } from './types';
import type { DataProblem, WordEntry, WordList, WordListId, WordTarget } from './types';

/** A word list's file, and what was wrong in it. */
interface ParsedWords {
  readonly list: WordList | undefined;
  readonly problems: readonly DataProblem[];
}

/** Reads a word list: one of the product's own or one that a user wrote. Never throws; entries with a problem are left out. */
export function parseWords(text: string, file: string): ParsedWords {
  const problems: DataProblem[] = [];
  const root = openYaml(text, file, problems);
  if (!root) return { list: undefined, problems };
  const id = readListId(root);
  const entries = readEntries(root, 'entries').flatMap((entry) => readWordEntry(entry) ?? []);
  finish(root);
  return { list: id && { id, entries }, problems };
}

function readListId(root: YamlEntry): WordListId | undefined {
  const given = readText(root, 'list');
  const id = wordListIds.find((known) => known === given);
  if (given && !id) {
    const known = wordListIds.join(', ');
    report(
      root,
      {
        zh: `没有名为“${given}”的词表，可用：${known}`,
        en: `no list is called "${given}"; there are ${known}`,
      },
      'list',
    );
  }
  return id;
}

function readWordEntry(entry: YamlEntry): WordEntry | undefined {
  const target = readTarget(entry);
  const read: WordEntry = {
    target,
    right: readTexts(entry, 'right'),
    reason: readReason(entry),
    unless: readPatterns(entry, 'unless'),
    severity: readSeverity(entry),
    since: readSince(entry),
  };
  return finish(entry) ? read : undefined;
}

/** `wrong: 布署` is an exact string, `pattern: 截止(目前|今)` a regular expression; an entry has one of them. */
function readTarget(entry: YamlEntry): WordTarget {
  if (!('pattern' in entry.values)) {
    const text = readText(entry, 'wrong');
    entry.name = text;
    return { kind: 'text', text };
  }
  const source = readText(entry, 'pattern');
  entry.name = source;
  if (isPattern(entry, 'pattern', source) && new RegExp(source, 'u').test('')) {
    report(entry, { zh: '“pattern”不能匹配空串', en: '"pattern" matches nothing at all' }, 'pattern');
  }
  return { kind: 'pattern', source };
}

function readReason(entry: YamlEntry): WordEntry['reason'] {
  return readBilingual(entry, 'reason');
}

function readSeverity(entry: YamlEntry): WordEntry['severity'] {
  const given = readOptionalText(entry, 'severity');
  if (given === undefined || given === 'warning' || given === 'information' || given === 'hint') return given;
  report(
    entry,
    {
      zh: '“severity”应为 warning、information 或 hint',
      en: '"severity" should be warning, information or hint',
    },
    'severity',
  );
  return undefined;
}

function readSince(entry: YamlEntry): string | undefined {
  const since = readOptionalText(entry, 'since');
  if (since === undefined || /^\d{4}-\d{2}-\d{2}$/u.test(since)) return since;
  report(entry, { zh: '“since”应写作 2022-05-01', en: '"since" should look like 2022-05-01' }, 'since');
  return undefined;
}
