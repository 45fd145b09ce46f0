import type { Label } from './figure';
import { digitValue, readNumeral } from './numerals';
import { readEnding } from './amounts';

/** Numbers that are names: telephone services of the police and the administration. */
const KNOWN_NUMBERS = new Set([
  '110',
  '119',
  '120',
  '122',
  '12110',
  '12123',
  '12306',
  '12309',
  '12315',
  '12333',
  '12337',
  '12338',
  '12345',
  '12348',
  '12355',
  '12363',
  '12368',
  '12380',
  '12388',
  '12389',
  '12395',
  '96110',
  '11087',
]);

interface LabelPattern {
  readonly label: Label['label'];
  readonly pattern: RegExp;
}

/** Names that begin with a digit, tried in this order. */
const LABELS: readonly LabelPattern[] = [
  // 4+5+N, 1＋8, 7×24
  { label: 'formula', pattern: /[0-9０-９]{1,4}(?:[+＋×][0-9０-９A-Za-zＮ]{1,4})+(?![0-9０-９.])/y },
  // 0571-88886666, 138…
  { label: 'telephone', pattern: /0[0-9]{2,3}-[0-9]{7,8}(?![0-9])/y },
  { label: 'telephone', pattern: /1[3-9][0-9]{9}(?![0-9.．])/y },
  // 5.16非法经营案, 7.22专案
  {
    label: 'dated-name',
    pattern:
      /(?:1[0-2]|[1-9])[.．·•](?:3[01]|[12][0-9]|[1-9])(?=[一-鿿][^，。；：、“”0-9％%]{0,18}?(?:案|事件|事故|行动|宣传|教育|国家安全日))/y,
  },
  // 2022.05.18 is a date; 1.2.3 is a version
  { label: 'version', pattern: /[0-9]{1,2}(?:\.[0-9]{1,2}){2,}/y },
];

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

const LATIN_UNIT = /(?:km|kg|ha|kW|KW|MW|GW|TB|GB|MB|tce|EFLOPS|m|t|P)(?![A-Za-z0-9])/y;

function label(text: string, start: number, end: number, kind: Label['label']): Label {
  return { kind: 'label', label: kind, range: { start, end }, text: text.slice(start, end) };
}

const DOCUMENT_NUMBER = /[〔［[(（][0-9０-９]{4}[〕］\])）](?:第)?[0-9０-９]{1,5}号/y;

/** 〔2018〕59号 at its opening bracket. */
export function readDocumentNumber(text: string, bracket: number): Label | undefined {
  DOCUMENT_NUMBER.lastIndex = bracket;
  const match = DOCUMENT_NUMBER.exec(text);
  return match ? label(text, bracket, bracket + match[0].length, 'document-number') : undefined;
}

// Blanks and heading marks that may stand before the number of a heading.
const LONGEST_INDENT = 12;

const OPENING = '（(［[';
const CLOSING = '）)］]';

/** The mark of a heading or a note: `1.` or `1、` at the start of the line, （1）, ［1］. */
function readHeadingNumber(text: string, at: number, end: number): Label | undefined {
  if (end - at > 2) return undefined;
  const bracket = OPENING.indexOf(text.charAt(at - 1) || ' ');
  if (bracket >= 0 && text.charAt(end) === CLOSING.charAt(bracket)) return label(text, at, end, 'heading');
  const mark = text.charAt(end);
  if (at > LONGEST_INDENT || !mark || !'.．、'.includes(mark) || digitValue(text.charCodeAt(end + 1)) >= 0)
    return undefined;
  return /^[\s#>]*$/.test(text.slice(0, at)) ? label(text, at, end, 'heading') : undefined;
}

/** 5G, A4, PM2.5: digits that touch a Latin letter, unless a unit follows (GDP8万元). */
function readCode(text: string, at: number, endOfWhole: number): Label | undefined {
  const isBefore = isLatin(text.charCodeAt(at - 1));
  const end = isPoint(text, endOfWhole) ? readNumeral(text, at).digits.end : endOfWhole;
  if (!isBefore && !isLatin(text.charCodeAt(end))) return undefined;
  LATIN_UNIT.lastIndex = end;
  const before = isBefore && !isAmount(text, end);
  const after = isLatin(text.charCodeAt(end)) && !LATIN_UNIT.test(text);
  if (!before && !after) return undefined;
  let start = at;
  while (isLatin(text.charCodeAt(start - 1))) start -= 1;
  let stop = end;
  while (isLatin(text.charCodeAt(stop)) || digitValue(text.charCodeAt(stop)) >= 0) stop += 1;
  return label(text, start, stop, 'code');
}

function isPoint(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === '.' || mark === '．';
}

/** Whether a unit or a scale word makes an amount of the digits before `at`. */
function isAmount(text: string, at: number): boolean {
  return '万亿'.includes(text.charAt(at) || ' ') || readEnding(text, at) !== undefined;
}

const LONGEST_NUMBER = 5;
const SHORTEST_NUMBER = 3;

/** 110, 12345 where no unit follows, and a version such as 2.0 before a noun. */
function readBareName(text: string, at: number, end: number): Label | undefined {
  if (isPoint(text, end)) return readVersion(text, at);
  const length = end - at;
  if (length < SHORTEST_NUMBER || length > LONGEST_NUMBER || !KNOWN_NUMBERS.has(text.slice(at, end)))
    return undefined;
  return readNumeral(text, at).digits.end > end || isAmount(text, end)
    ? undefined
    : label(text, at, end, 'known-number');
}

const VERSION = /[1-9][.．]0(?![0-9])(?![%％‰万亿个倍成∶：:—])/y;

function readVersion(text: string, at: number): Label | undefined {
  VERSION.lastIndex = at;
  if (!VERSION.test(text)) return undefined;
  const end = at + '2.0'.length;
  return isAmount(text, end) ? undefined : label(text, at, end, 'version');
}

/** The longest quoted name that is looked for around digits: “昆仑2023”, “500强”, “30条”. */
const LONGEST_QUOTE = 14;

const BEFORE_QUOTE = markTable('”，。；：、');
const WITHIN_QUOTE = markTable('“，。；：、');

function markTable(marks: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}

/** Digits inside a short quotation without marks are part of a name. */
function readQuoted(text: string, at: number): Label | undefined {
  let open = at - 1;
  while (open >= 0 && at - open <= LONGEST_QUOTE && text.charAt(open) !== '“') {
    if (BEFORE_QUOTE[text.charCodeAt(open)]) return undefined;
    open -= 1;
  }
  if (text.charAt(open) !== '“') return undefined;
  let close = at;
  while (close < text.length && close - open <= LONGEST_QUOTE && text.charAt(close) !== '”') {
    if (WITHIN_QUOTE[text.charCodeAt(close)]) return undefined;
    close += 1;
  }
  return text.charAt(close) === '”' ? label(text, at, close, 'quoted') : undefined;
}

/** Marks behind the first digits of a name of the table. */
const NAME_MARKS = '+＋×.．·•-';
const MOBILE_DIGITS = 11;

function readTabled(text: string, at: number, end: number): Label | undefined {
  if (end - at !== MOBILE_DIGITS && !NAME_MARKS.includes(text.charAt(end) || ' ')) return undefined;
  for (const { label: kind, pattern } of LABELS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const stop = match && at + match[0].length;
    if (stop && !(kind === 'telephone' && isAmount(text, stop))) return label(text, at, stop, kind);
  }
  return undefined;
}

/** The name whose digits begin at `at` and end at `end`, or nothing when they may be an amount. */
export function readLabel(text: string, at: number, end: number): Label | undefined {
  return (
    readTabled(text, at, end) ??
    readHeadingNumber(text, at, end) ??
    readQuoted(text, at) ??
    readCode(text, at, end) ??
    readBareName(text, at, end)
  );
}
