import {
  finish,
  openYaml,
  readEntries,
  readFlag,
  readItems,
  readOptionalText,
  readText,
  readTexts,
  report,
} from './yaml-entries';
import type { YamlEntry } from './yaml-entries';
import { barePattern } from './quotation';
import type { DataProblem, Formula } from './types';

/** The formulas of a file, and what was wrong with the others. */
interface ParsedFormulas {
  readonly formulas: readonly Formula[];
  readonly problems: readonly DataProblem[];
}

const SHORTEST = 4;

/** Of shorter ones only what is plainly mistyped is a slip: they differ by one character from too many other words. */
const SHORTEST_PHRASE = 6;

/** Reads a file of formulas. Never throws; an entry with a problem is left out, the others are kept. */
export function parseFormulas(text: string, file: string): ParsedFormulas {
  const problems: DataProblem[] = [];
  const root = openYaml(text, file, problems);
  if (!root) return { formulas: [], problems };
  readText(root, 'group');
  const formulas = readEntries(root, 'sources').flatMap(readSource);
  finish(root);
  return { formulas, problems };
}

/** A source and its formulas; a formula that is only a text has the source's day. */
function readSource(entry: YamlEntry): readonly Formula[] {
  const source = readText(entry, 'source');
  entry.name = source;
  const from = readDay(entry, 'date');
  if (from === undefined) report(entry, { zh: '缺少“date”', en: '"date" is missing' });
  const formulas = readItems(entry, 'formulas').flatMap((item) =>
    typeof item === 'string'
      ? { text: item, also: [], anyOrder: false, source, from }
      : (readFormula(item, source, from) ?? []),
  );
  formulas.forEach(({ text, also }) => [text, ...also].forEach((wording) => checkLength(entry, wording)));
  finish(entry);
  return formulas.map((formula) => (isShort(formula) ? { ...formula, isTerm: true } : formula));
}

function readFormula(entry: YamlEntry, source: string, from: string | undefined): Formula | undefined {
  const text = readText(entry, 'formula');
  entry.name = text;
  const formula: Formula = {
    text,
    name: readOptionalText(entry, 'name'),
    also: readTexts(entry, 'also'),
    anyOrder: readFlag(entry, 'anyOrder', false),
    source: readOptionalText(entry, 'source') ?? source,
    from: readDay(entry, 'from') ?? from,
    until: readDay(entry, 'until'),
    now: readOptionalText(entry, 'now'),
  };
  return finish(entry) ? formula : undefined;
}

function isShort({ text }: Formula): boolean {
  return barePattern(text).length < SHORTEST_PHRASE;
}

function checkLength(entry: YamlEntry, wording: string): void {
  if (barePattern(wording).length >= SHORTEST) return;
  const message = {
    zh: `“${wording}”太短，至少要${SHORTEST}个字`,
    en: `${wording} is too short: at least ${SHORTEST} characters`,
  };
  report(entry, message, 'formulas');
}

function readDay(entry: YamlEntry, key: string): string | undefined {
  const day = readOptionalText(entry, key);
  if (day === undefined || /^\d{4}-\d{2}-\d{2}$/u.test(day)) return day;
  report(entry, { zh: `“${key}”应写作 2022-05-01`, en: `"${key}" should look like 2022-05-01` }, key);
  return undefined;
}
