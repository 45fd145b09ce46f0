import { LineCounter, isNode, isScalar, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Bilingual } from '../text/language';
import { parseYaml } from './parse-yaml';
import type { DataProblem } from './types';
import { describeYamlError } from './yaml-errors';

type Path = readonly (string | number)[];
type Mapping = Readonly<Record<string, unknown>>;

interface YamlSource {
  readonly file: string;
  readonly problems: DataProblem[];
  readonly lineOf: (path: Path) => number;
  /** What problems call a key: as the writer of the file does. */
  readonly called: (key: string) => string;
}

/** Other names of keys, by the name that is asked for. */
export type KeyNames = Readonly<Record<string, string>>;

/**
 * One mapping of a YAML file while it is being read. Reading never throws: a missing or misshapen field becomes a
 * problem that names file, entry and line, and reads as empty.
 */
export interface YamlEntry {
  readonly values: Mapping;
  readonly path: Path;
  readonly source: YamlSource;
  readonly parent: YamlEntry | undefined;
  /** What problems call this entry. */
  name: string;
  sound: boolean;
  readonly asked: Set<string>;
}

/**
 * Opens a YAML file whose top is a mapping; problems are added to the list as fields are read.
 *
 * @param chinese what keys may be called too, at whatever depth
 */
export function openYaml(
  text: string,
  file: string,
  problems: DataProblem[],
  chinese: KeyNames = {},
): YamlEntry | undefined {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => Math.max(0, lines.linePos(offset).line - 1);
  const refuse = (line: number, { zh, en }: Bilingual): undefined => {
    const message = { zh: `不是有效的 YAML：${zh}`, en: `not valid YAML: ${en}` };
    problems.push({ file, entry: '', line, message });
  };
  const document = parseYaml(text, { lineCounter: lines, prettyErrors: false });
  if (!document) return refuse(0, { zh: '嵌套过深', en: 'nested too deeply' });
  const lineOf = (path: Path): number => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) && node.range ? lineAt(node.range[0]) : 0;
  };
  const error = document.errors[0];
  if (error) return refuse(lineAt(error.pos[0]), describeYamlError(error));
  const isChinese = translateKeys(document, chinese);
  const called = (key: string): string => (isChinese ? (chinese[key] ?? key) : key);
  try {
    const root: unknown = document.toJS();
    if (!isMapping(root)) return refuse(0, { zh: '顶层应为键值对', en: 'expected a mapping at the top' });
    return createEntry(root, [], '', { file, problems, lineOf, called }, undefined);
  } catch {
    return refuse(0, UNRESOLVED);
  }
}

/** Aliases that expand without end, or point nowhere, only show when the document is turned into values. */
const UNRESOLVED: Bilingual = { zh: '别名（*…）无法解析', en: 'an alias (*…) cannot be resolved' };

/** Gives keys the names they are asked for by; says whether any had another one. */
function translateKeys(document: Document, chinese: KeyNames): boolean {
  const english = new Map(Object.entries(chinese).map(([key, name]) => [name, key]));
  let isChinese = false;
  visit(document, {
    Pair: (_, { key }) => {
      const name = isScalar(key) && typeof key.value === 'string' ? english.get(key.value) : undefined;
      if (name === undefined || !isScalar(key)) return;
      key.value = name;
      isChinese = true;
    },
  });
  return isChinese;
}

/** What is wrong throughout is the wrong file; to look up the line of each key of a long one takes time. */
const MOST_PROBLEMS = 100;

const MORE: Bilingual = {
  zh: '还有其他问题，未一一列出',
  en: 'there are more problems, which are not listed',
};

/**
 * Adds a problem about an entry, at the line of `key` where it is given.
 *
 * @param messageOf called only if there is room for the problem
 */
export function reportLazily(entry: YamlEntry, messageOf: () => Bilingual, key?: string): void {
  const path = key !== undefined && key in entry.values ? [...entry.path, key] : entry.path;
  const { file, problems, lineOf } = entry.source;
  if (problems.length < MOST_PROBLEMS)
    problems.push({ file, entry: entry.name, line: lineOf(path), message: messageOf() });
  else if (problems.length === MOST_PROBLEMS) problems.push({ file, entry: '', line: 0, message: MORE });
  for (let spoilt: YamlEntry | undefined = entry; spoilt; spoilt = spoilt.parent) spoilt.sound = false;
}

/** Adds a problem about an entry, at the line of `key` where it is given. */
export function report(entry: YamlEntry, message: Bilingual, key?: string): void {
  reportLazily(entry, () => message, key);
}

/** The value of a key whose shape has several forms, or undefined. */
export function readRaw(entry: YamlEntry, key: string): unknown {
  entry.asked.add(key);
  return entry.values[key] ?? undefined;
}

/** A text that must be there. */
export function readText(entry: YamlEntry, key: string): string {
  const value = readOptionalText(entry, key);
  if (value) return value;
  if (value === undefined && !(key in entry.values)) {
    const name = entry.source.called(key);
    report(entry, { zh: `缺少“${name}”`, en: `"${name}" is missing` });
  } else {
    reportShape(entry, key, '非空文字', 'text that is not empty');
  }
  return '';
}

/** A text that may be left out. */
export function readOptionalText(entry: YamlEntry, key: string): string | undefined {
  const value = readRaw(entry, key);
  if (value === undefined) return undefined;
  const text = scalarText(value);
  if (text === undefined) reportShape(entry, key, '文字', 'text');
  return text;
}

/** A list of texts; a single text is read as a list of one. */
export function readTexts(entry: YamlEntry, key: string): readonly string[] {
  const value = readRaw(entry, key);
  if (value === undefined) return [];
  const list = (Array.isArray(value) ? (value as unknown[]) : [value]).map(scalarText);
  const good = list.filter((item): item is string => item !== undefined && item !== '');
  if (good.length < list.length)
    reportShape(entry, key, '非空文字的列表', 'a list of texts that are not empty');
  return good;
}

/** A number that may be left out. */
export function readOptionalNumber(entry: YamlEntry, key: string): number | undefined {
  const value = readRaw(entry, key);
  if (value === undefined || typeof value === 'number') return value;
  reportShape(entry, key, '数字', 'a number');
  return undefined;
}

/** A yes or no, with what its absence means. */
export function readFlag(entry: YamlEntry, key: string, fallback: boolean): boolean {
  const value = readRaw(entry, key);
  if (typeof value === 'boolean') return value;
  if (value !== undefined) reportShape(entry, key, ' true 或 false', 'true or false');
  return fallback;
}

/** A text in both languages that must be there: `{zh: …, en: …}`. */
export function readBilingual(entry: YamlEntry, key: string): Bilingual {
  const both = openChild(entry, key, readRaw(entry, key) ?? {});
  if (!both) return { zh: '', en: '' };
  const read = { zh: readText(both, 'zh'), en: readText(both, 'en') };
  reportUnknownKeys(both);
  return read;
}

/** The mapping under a key, or undefined when there is none. */
export function readEntry(entry: YamlEntry, key: string): YamlEntry | undefined {
  const value = readRaw(entry, key);
  return value === undefined ? undefined : openChild(entry, key, value);
}

/** The mappings of a list; what is no mapping is reported and left out. */
export function readEntries(entry: YamlEntry, key: string): readonly YamlEntry[] {
  const value = readRaw(entry, key);
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    reportShape(entry, key, '列表', 'a list');
    return [];
  }
  return value.flatMap((item: unknown, index) => openChild(entry, key, item, index) ?? []);
}

/** The items of a list each of which is a text or a mapping; what is neither is reported and left out. */
export function readItems(entry: YamlEntry, key: string): readonly (string | YamlEntry)[] {
  const value = readRaw(entry, key);
  if (!Array.isArray(value)) {
    reportShape(entry, key, '列表', 'a list');
    return [];
  }
  return value.flatMap(
    (item: unknown, index) => scalarText(item) ?? openChild(entry, key, item, index) ?? [],
  );
}

/** The strings of a list that compile as regular expressions; the others are reported. */
export function readPatterns(entry: YamlEntry, key: string): readonly string[] {
  return readTexts(entry, key).filter((source) => isPattern(entry, key, source));
}

/** Whether a string compiles as a regular expression with the `u` flag; reports it otherwise. */
export function isPattern(entry: YamlEntry, key: string, source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch (thrown) {
    const detail = messageOf(thrown);
    const message = {
      zh: `“${key}”不是有效的正则表达式：${detail}`,
      en: `"${key}" is no regular expression: ${detail}`,
    };
    report(entry, message, key);
    return false;
  }
}

/** Reports the keys that nobody asked for, which are misspelt ones; says whether the entry is fit for use. */
export function finish(entry: YamlEntry): boolean {
  reportUnknownKeys(entry);
  return entry.sound;
}

function reportUnknownKeys(entry: YamlEntry): void {
  for (const key of Object.keys(entry.values)) {
    if (!entry.asked.has(key)) report(entry, { zh: `不认识的键“${key}”`, en: `unknown key "${key}"` }, key);
  }
}

function reportShape(entry: YamlEntry, key: string, zh: string, en: string): void {
  const name = entry.source.called(key);
  report(entry, { zh: `“${name}”应为${zh}`, en: `"${name}" should be ${en}` }, key);
}

function openChild(entry: YamlEntry, key: string, value: unknown, index?: number): YamlEntry | undefined {
  const called = entry.source.called(key);
  const place = index === undefined ? called : `${called}[${index + 1}]`;
  if (!isMapping(value)) {
    report(entry, { zh: `“${place}”应为键值对`, en: `"${place}" should be a mapping` }, key);
    return undefined;
  }
  const path = index === undefined ? [...entry.path, key] : [...entry.path, key, index];
  const name = entry.name === '' ? place : `${entry.name} › ${place}`;
  return createEntry(value, path, name, entry.source, entry);
}

function createEntry(
  values: Mapping,
  path: Path,
  name: string,
  source: YamlSource,
  parent: YamlEntry | undefined,
): YamlEntry {
  return { values, path, source, parent, name, sound: true, asked: new Set() };
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A scalar as text: people leave the quotation marks off years and numbers. */
function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : undefined;
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
