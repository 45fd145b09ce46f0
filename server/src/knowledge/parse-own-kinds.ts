import { literalPattern } from '../text/literal-pattern';
import { pinyinInitials } from '../text/pinyin-initials';
import {
  finish,
  openYaml,
  readEntries,
  readFlag,
  readItems,
  readOptionalText,
  readRaw,
  readText,
  readTexts,
  report,
} from './yaml-entries';
import type { KeyNames, YamlEntry } from './yaml-entries';
import type { DataProblem, KindSection, ReportKind, SkeletonBlock } from './types';

/** The name of the file in which a unit keeps its own kinds of report: beside its reports, or in a folder above them. */
export const KINDS_FILE = '文种.yaml';

/** What the keys of such a file are called in Chinese. */
export const KIND_KEYS: KeyNames = {
  kinds: '文种',
  name: '名称',
  also: '又称',
  title: '标题',
  salutation: '称谓',
  lead: '开头',
  sections: '部分',
  aliases: '又名',
  optional: '可不写',
  children: '小节',
  items: '各项',
  closing: '结尾',
  signature: '落款',
  note: '说明',
};

const OWN = 'own/';

/** Whether a kind comes from a file of the unit's own. */
export function isOwnKind(id: string): boolean {
  return id.startsWith(OWN);
}

/** The kinds of a file, and what was wrong with the others. */
interface ParsedKinds {
  readonly kinds: readonly ReportKind[];
  readonly problems: readonly DataProblem[];
}

/** A unit's own kind is meant before any that comes with the product. */
const PRIORITY = 1000;

/** Reads a unit's own kinds of report. Never throws; a kind with a problem is left out, the others are kept. */
export function parseOwnKinds(text: string, file: string): ParsedKinds {
  const problems: DataProblem[] = [];
  const root = openYaml(text, file, problems, KIND_KEYS);
  if (!root) return { kinds: [], problems };
  const kinds = readEntries(root, 'kinds').flatMap((entry) => readKind(entry) ?? []);
  finish(root);
  return { kinds, problems };
}

function readKind(entry: YamlEntry): ReportKind | undefined {
  const name = readText(entry, 'name');
  entry.name = name;
  const also = readTexts(entry, 'also');
  const kind: ReportKind = {
    id: `${OWN}${name}`,
    name: { zh: name, en: name },
    prefixes: [pinyinInitials(name), name],
    declaredAs: also,
    detect: { title: [name, ...also].map(literalPattern), opening: [], priority: PRIORITY },
    title: readOptionalText(entry, 'title') ?? `{单位}{年}年${name}`,
    salutation: readOptionalText(entry, 'salutation'),
    salutationRequired: false,
    lead: readTexts(entry, 'lead'),
    sections: readSections(entry),
    closing: readTexts(entry, 'closing'),
    closingRequired: false,
    signature: readTexts(entry, 'signature'),
    forbidden: [],
    note: noteOf(entry),
  };
  return finish(entry) ? kind : undefined;
}

function noteOf(entry: YamlEntry): ReportKind['note'] {
  const note = readOptionalText(entry, 'note');
  return note === undefined ? undefined : { zh: note, en: note };
}

function readSections(entry: YamlEntry): readonly KindSection[] {
  if (!('sections' in entry.values)) {
    report(entry, { zh: '缺少“部分”', en: '"sections" is missing' });
    return [];
  }
  const sections = readItems(entry, 'sections').map((item) =>
    typeof item === 'string' ? sectionOf(item) : readSection(item),
  );
  if (sections.length === 0 && entry.sound)
    report(entry, { zh: '“部分”里一节也没有', en: 'there is no section' }, 'sections');
  return sections;
}

function readSection(entry: YamlEntry): KindSection {
  const title = readText(entry, 'name');
  const section: KindSection = {
    ...sectionOf(title),
    alternatives: readTexts(entry, 'aliases'),
    presence: readFlag(entry, 'optional', false) ? 'optional' : 'required',
    lead: readTexts(entry, 'lead').join('\n') || undefined,
    items: readStars(entry, 'items'),
    children: readStars(entry, 'children').map((name): SkeletonBlock => ({ title: name, items: [] })),
  };
  finish(entry);
  return section;
}

function sectionOf(title: string): KindSection {
  const isOwnTitle = /^[*＊]+$/.test(title);
  return {
    title,
    english: title,
    alternatives: [],
    matches: [],
    presence: 'required',
    free: isOwnTitle,
    mayBeSplit: false,
    runIn: false,
    items: [],
    children: [],
  };
}

/** A skeleton of more is no help. */
const MOST_STARS = 20;

/** `3` stands for three to be named by the writer; a list names them. */
function readStars(entry: YamlEntry, key: string): readonly string[] {
  const value = readRaw(entry, key);
  if (typeof value !== 'number') return readTexts(entry, key);
  if (Number.isInteger(value) && value >= 0 && value <= MOST_STARS)
    return Array.from({ length: value }, () => '*');
  const called = entry.source.called(key);
  const message = {
    zh: `“${called}”应为 0 到 ${MOST_STARS} 的整数，或逐个写出名称`,
    en: `"${called}" should be a whole number up to ${MOST_STARS}, or a list of names`,
  };
  report(entry, message, key);
  return [];
}
