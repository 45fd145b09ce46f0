import { barePattern } from './quotation';
import {
  finish,
  openYaml,
  readEntries,
  readEntry,
  readFlag,
  readOptionalNumber,
  readOptionalText,
  readRaw,
  readText,
  readTexts,
  report,
} from './yaml-entries';
import type { KeyNames, YamlEntry } from './yaml-entries';
import type { ActivePeriod, DataProblem, Sense, Term, WrongForm } from './types';

/** What the keys of a glossary may be called in Chinese. */
export const CHINESE_KEYS: KeyNames = {
  group: '组',
  terms: '术语',
  term: '名称',
  english: '英文',
  aliases: '别名',
  meaning: '含义',
  senses: '义项',
  field: '领域',
  parts: '内容',
  orderFixed: '次序固定',
  count: '项数',
  formula: '算式',
  source: '出处',
  date: '时间',
  collocation: '搭配',
  active: '通行',
  from: '从',
  until: '到',
  wrong: '误作',
  confusions: '易混',
  note: '说明',
  checked: '已核对',
  notBefore: '后接不算',
  notAfter: '前接不算',
};

/** The terms of a glossary file, and what was wrong with the others. */
interface ParsedGlossary {
  readonly terms: readonly Term[];
  readonly problems: readonly DataProblem[];
}

/**
 * Reads a glossary: one of the product's own or one that a user wrote. Never throws; an entry with a problem is
 * left out, the others are kept. `file` is only used in messages.
 */
export function parseGlossary(text: string, file: string): ParsedGlossary {
  const problems: DataProblem[] = [];
  const root = openYaml(text, file, problems, CHINESE_KEYS);
  if (!root) return { terms: [], problems };
  if (!('terms' in root.values)) {
    // It may be any file: nothing of what it says is told.
    report(root, { zh: '不是词表：缺少“terms”', en: 'this is no glossary: "terms" is missing' });
    return { terms: [], problems };
  }
  const group = readOptionalText(root, 'group') ?? '';
  const groupEnglish = readOptionalText(root, 'english');
  const terms = readEntries(root, 'terms').flatMap((entry) => readTerm(entry, group, groupEnglish) ?? []);
  finish(root);
  return { terms, problems };
}

function readTerm(entry: YamlEntry, group: string, groupEnglish: string | undefined): Term | undefined {
  const name = readText(entry, 'term');
  entry.name = name;
  const aliases = readTexts(entry, 'aliases');
  [name, ...aliases].forEach((form) => checkLength(entry, form));
  const term: Term = {
    term: name,
    group,
    groupEnglish,
    english: readOptionalText(entry, 'english'),
    aliases,
    senses: readSenses(entry),
    collocation: readOptionalText(entry, 'collocation'),
    active: readActive(entry),
    wrong: readWrong(entry, name),
    confusions: readTexts(entry, 'confusions'),
    note: readOptionalText(entry, 'note'),
    checked: readFlag(entry, 'checked', false),
    notBefore: readTexts(entry, 'notBefore'),
    notAfter: readTexts(entry, 'notAfter'),
  };
  return finish(entry) ? term : undefined;
}

/** The senses of a term: a list under `senses`, or one sense written into the term itself. */
function readSenses(entry: YamlEntry): readonly Sense[] {
  if (!('senses' in entry.values)) return [readSense(entry)];
  const senses = readEntries(entry, 'senses').map((senseEntry) => {
    const field = readText(senseEntry, 'field');
    const sense = readSense(senseEntry);
    finish(senseEntry);
    return { ...sense, field };
  });
  if (senses.length === 0) report(entry, { zh: '“senses”不能为空', en: '"senses" is empty' }, 'senses');
  return senses;
}

function readSense(entry: YamlEntry): Sense {
  const parts = readTexts(entry, 'parts');
  const count = readOptionalNumber(entry, 'count');
  const formula = readOptionalText(entry, 'formula');
  checkCount(entry, parts, count);
  checkFormula(entry, count, formula);
  return {
    meaning: readText(entry, 'meaning'),
    parts,
    orderFixed: readFlag(entry, 'orderFixed', true),
    count,
    formula,
    source: readOptionalText(entry, 'source'),
    date: readOptionalText(entry, 'date'),
  };
}

function checkCount(entry: YamlEntry, parts: readonly string[], count: number | undefined): void {
  if (count === undefined || parts.length === 0 || parts.length === count) return;
  const message = {
    zh: `“count”为${count}，但“parts”有${parts.length}项`,
    en: `"count" is ${count} but "parts" has ${parts.length} entries`,
  };
  report(entry, message, 'count');
}

function checkFormula(entry: YamlEntry, count: number | undefined, formula: string | undefined): void {
  if (formula === undefined) return;
  const sum = formula.split('+').reduce((total, part) => total + Number(part), 0);
  if (sum === count) return;
  const message = { zh: `“formula”之和不等于“count”`, en: '"formula" does not add up to "count"' };
  report(entry, message, 'formula');
}

function readActive(entry: YamlEntry): ActivePeriod | undefined {
  const active = readEntry(entry, 'active');
  if (!active) return undefined;
  const period = { from: readDay(active, 'from'), until: readDay(active, 'until') };
  finish(active);
  return period;
}

function readDay(entry: YamlEntry, key: string): string | undefined {
  const day = readOptionalText(entry, key);
  if (day === undefined || /^\d{4}(-\d{2}(-\d{2})?)?$/u.test(day)) return day;
  const message = {
    zh: `“${key}”应写作 2022、2022-06 或 2022-06-25`,
    en: `"${key}" should look like 2022, 2022-06 or 2022-06-25`,
  };
  report(entry, message, key);
  return undefined;
}

/** Wrong forms: a list of strings that stand for the term itself, or a mapping from each to what is right. */
function readWrong(entry: YamlEntry, term: string): readonly WrongForm[] {
  const value = readRaw(entry, 'wrong');
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  const forms = isMapping
    ? readWrongMapping(entry)
    : readTexts(entry, 'wrong').map((text) => ({ text, right: term }));
  forms.forEach((form) => checkLength(entry, form.text));
  return forms;
}

function readWrongMapping(entry: YamlEntry): readonly WrongForm[] {
  const mapping = readEntry(entry, 'wrong');
  if (!mapping) return [];
  return Object.keys(mapping.values).map((text) => ({ text, right: readText(mapping, text) }));
}

/** A name of one character would be found in every sentence. */
function checkLength(entry: YamlEntry, form: string): void {
  if (form === '' || barePattern(form).length >= 2) return;
  report(entry, {
    zh: `“${form}”太短，至少要有两个字`,
    en: `"${form}" is too short: two characters at least`,
  });
}
