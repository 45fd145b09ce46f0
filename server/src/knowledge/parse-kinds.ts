import {
  finish,
  isPattern,
  openYaml,
  readBilingual,
  readEntries,
  readEntry,
  readFlag,
  readOptionalNumber,
  readOptionalText,
  readPatterns,
  readRaw,
  readText,
  readTexts,
  report,
} from './yaml-entries';
import type { YamlEntry } from './yaml-entries';
import type {
  DataProblem,
  ForbiddenPhrase,
  KindDetection,
  KindSection,
  ReportKind,
  SkeletonBlock,
} from './types';

/** The kind a file describes, and what was wrong in it. */
interface ParsedKind {
  readonly kind: ReportKind | undefined;
  readonly problems: readonly DataProblem[];
}

/** Reads the description of one report kind. Never throws; without a problem there is a kind. */
export function parseKind(text: string, file: string): ParsedKind {
  const problems: DataProblem[] = [];
  const root = openYaml(text, file, problems);
  if (!root) return { kind: undefined, problems };
  const kind = readKind(root);
  return { kind: finish(root) ? kind : undefined, problems };
}

function readKind(root: YamlEntry): ReportKind {
  const id = readText(root, 'id');
  root.name = id;
  return {
    id,
    name: readBilingual(root, 'name'),
    prefixes: readTexts(root, 'prefixes'),
    declaredAs: readTexts(root, 'declaredAs'),
    detect: readDetection(root),
    title: readText(root, 'title'),
    salutation: readOptionalText(root, 'salutation'),
    salutationRequired: readFlag(root, 'salutationRequired', false),
    lead: readTexts(root, 'lead'),
    sections: readEntries(root, 'sections').map(readSection),
    closing: readTexts(root, 'closing'),
    closingRequired: readFlag(root, 'closingRequired', false),
    signature: readTexts(root, 'signature'),
    forbidden: readEntries(root, 'forbidden').map(readForbidden),
    note: 'note' in root.values ? readBilingual(root, 'note') : undefined,
  };
}

function readDetection(root: YamlEntry): KindDetection {
  const entry = readEntry(root, 'detect');
  if (!entry) {
    report(root, { zh: '缺少“detect”', en: '"detect" is missing' });
    return { title: [], opening: [], priority: 0 };
  }
  const detection = {
    title: readPatterns(entry, 'title'),
    opening: readPatterns(entry, 'opening'),
    priority: readOptionalNumber(entry, 'priority') ?? 0,
  };
  finish(entry);
  return detection;
}

function readSection(entry: YamlEntry): KindSection {
  const title = readText(entry, 'title');
  const section: KindSection = {
    title,
    english: readText(entry, 'english'),
    alternatives: readTexts(entry, 'alternatives'),
    matches: readPatterns(entry, 'matches'),
    presence: readPresence(entry),
    free: readFlag(entry, 'free', false),
    mayBeSplit: readFlag(entry, 'mayBeSplit', false),
    runIn: readFlag(entry, 'runIn', false),
    lead: readOptionalText(entry, 'lead'),
    items: readItems(entry, 'items'),
    children: readBlocks(entry),
  };
  finish(entry);
  return section;
}

function readPresence(entry: YamlEntry): KindSection['presence'] {
  const given = readOptionalText(entry, 'presence');
  if (given === undefined) return 'required';
  if (given === 'required' || given === 'usual' || given === 'optional') return given;
  const message = {
    zh: '“presence”应为 required、usual 或 optional',
    en: '"presence" should be required, usual or optional',
  };
  report(entry, message, 'presence');
  return 'optional';
}

/** `children: 3` stands for three blocks to be named by the writer; a list names them. */
function readBlocks(entry: YamlEntry): readonly SkeletonBlock[] {
  const value = readRaw(entry, 'children');
  if (typeof value === 'number')
    return Array.from({ length: value }, () => ({ title: '*', items: ['*', '*', '*'] }));
  return readEntries(entry, 'children').map((child) => {
    const block = { title: readText(child, 'title'), items: readItems(child, 'items') };
    finish(child);
    return block;
  });
}

/** `items: 3` stands for three items to be written; a list begins them. */
function readItems(entry: YamlEntry, key: string): readonly string[] {
  const value = readRaw(entry, key);
  return typeof value === 'number' ? Array.from({ length: value }, () => '*') : readTexts(entry, key);
}

function readForbidden(entry: YamlEntry): ForbiddenPhrase {
  const pattern = readText(entry, 'pattern');
  isPattern(entry, 'pattern', pattern);
  const phrase = { pattern, reason: readBilingual(entry, 'reason') };
  finish(entry);
  return phrase;
}
