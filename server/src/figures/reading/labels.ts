import type { Label } from './figure';
import { digitValue, readNumeral, readScale } from './numerals';
import { readEnding } from './amounts';
import { hedgeInside } from './hedges';
import { isLatinUnit } from './units';

/** Numbers that are names: the services that police, departments and utilities answer by telephone. */
const KNOWN_NUMBERS = new Set(
  `110 119 120 122 11087 12110 12123 12305 12306 12309 12313 12314 12315 12316 12317 12318 12319 12320 12321 12325
  12326 12328 12329 12330 12331 12333 12336 12337 12338 12339 12345 12348 12350 12355 12356 12358 12360 12363 12365
  12366 12367 12368 12369 12371 12377 12378 12379 12380 12381 12385 12386 12388 12389 12393 12395 95598 96110`.split(
    /\s+/,
  ),
);

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
  // 3·15晚会: a middle dot is no decimal point
  { label: 'dated-name', pattern: /(?:1[0-2]|0?[1-9])[·•・](?:3[01]|[12][0-9]|0?[1-9])(?![0-9”])/y },
  // 5.16非法经营案, 7.22专案, 6.26国际禁毒日
  {
    label: 'dated-name',
    pattern:
      /(?:1[0-2]|[1-9])[.．](?:3[01]|[12][0-9]|[1-9])(?=[一-鿿][^，。；：、“”0-9％%]{0,18}?(?:案|事件|事故|行动|宣传|教育|讲话|[毒全护法权害情防]日))/y,
  },
  // 2022.05.18 is a date; 1.2.3 is a version
  { label: 'version', pattern: /[0-9]{1,2}(?:\.[0-9]{1,2}){2,}/y },
];

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function label(text: string, start: number, end: number, kind: Label['label']): Label {
  return { kind: 'label', label: kind, range: { start, end }, text: text.slice(start, end) };
}

/** 〔2018〕59号, and the case number of a court （2023）苏0102民初1234号. */
const DOCUMENT_NUMBER =
  /[〔［[(（][0-9０-９]{4}[〕］\])）](?:第?|[一-鿿]{1,2}[0-9]{0,4}[一-鿿]{1,4})[0-9０-９]{1,6}号/y;

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

/** 5G, A4, PM2.5, COVID-19: digits that touch a Latin letter, unless a unit follows (GDP8万元). */
function readCode(text: string, at: number, endOfWhole: number): Label | undefined {
  const hyphen = text.charAt(at - 1) === '-' ? 1 : 0;
  const isBefore = isLatin(text.charCodeAt(at - 1 - hyphen));
  const end = isPoint(text, endOfWhole) ? readNumeral(text, at).digits.end : endOfWhole;
  if (!isBefore && !isLatin(text.charCodeAt(end))) return undefined;
  const before = isBefore && (!isAmount(text, end) || isGrade(text, end) || isParticulate(text, at));
  const after = isLatin(text.charCodeAt(end)) && !isLatinUnit(text, end);
  if (!before && !after) return undefined;
  let start = isBefore ? at - hyphen : at;
  while (isLatin(text.charCodeAt(start - 1))) start -= 1;
  // 5G-2: the letters belong to the code before.
  if (hyphen && digitValue(text.charCodeAt(start - 1)) >= 0) return undefined;
  let stop = end;
  while (isLatin(text.charCodeAt(stop)) || digitValue(text.charCodeAt(stop)) >= 0) stop += 1;
  return label(text, start, stop, 'code');
}

function isPoint(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === '.' || mark === '．';
}

/** Whether a unit or a scale word, perhaps after 余, makes an amount of the digits before `at`. */
function isAmount(text: string, at: number): boolean {
  const next = at + (hedgeInside(text, at) ? 1 : 0);
  return readScale(text, next)[0] !== '' || readEnding(text, next) !== undefined;
}

/** PM2.5年均浓度, PM_2.5 */
function isParticulate(text: string, at: number): boolean {
  return text.startsWith('PM', at - 2) || text.startsWith('PM_', at - 3);
}

/** L3级 is a code, GDP8万元 an amount. */
function isGrade(text: string, at: number): boolean {
  const ending = readEnding(text, at);
  return ending?.kind === 'quantity' && ending.unit.kind === 'grade';
}

const LONGEST_NUMBER = 5;
const SHORTEST_NUMBER = 3;

/** A ratio or a range whose first number only looks like a name: 120∶1, 110—150元. */
const GOES_ON = /[∶：:比—–－～~至到-]{1,2}[0-9０-９]/y;

function isFirstOfTwo(text: string, end: number): boolean {
  GOES_ON.lastIndex = end;
  return GOES_ON.test(text);
}

/** 110, 12345 where no unit follows, and a version such as 2.0 before a noun. */
function readBareName(text: string, at: number, end: number): Label | undefined {
  if (isPoint(text, end)) return readVersion(text, at);
  const length = end - at;
  if (length < SHORTEST_NUMBER || length > LONGEST_NUMBER || !KNOWN_NUMBERS.has(text.slice(at, end)))
    return undefined;
  return readNumeral(text, at).digits.end > end || isAmount(text, end) || isFirstOfTwo(text, end)
    ? undefined
    : label(text, at, end, 'known-number');
}

const VERSION = /[1-9][.．]0(?![0-9])(?![%％‰万亿个倍成∶：:—]|[、和与及或][0-9])/y;

function readVersion(text: string, at: number): Label | undefined {
  VERSION.lastIndex = at;
  if (!VERSION.test(text)) return undefined;
  const end = at + '2.0'.length;
  return isAmount(text, end) || isFirstOfTwo(text, end) ? undefined : label(text, at, end, 'version');
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
function readQuoted(text: string, at: number, end: number): Label | undefined {
  // 《中国制造2025》, however long the title is
  if (text.charAt(end) === '》' || text.charAt(end) === '”') return label(text, at, end, 'quoted');
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

/** Names that an amount may look like: 6.5万个预案, 13800000000元. */
const MAY_BE_AMOUNT: ReadonlySet<Label['label']> = new Set(['telephone', 'dated-name']);

/** Marks after the first digits of a name of the table. */
const NAME_MARKS = '+＋×.．·•・-';
const MOBILE_DIGITS = 11;

function readTabled(text: string, at: number, end: number): Label | undefined {
  if (end - at !== MOBILE_DIGITS && !NAME_MARKS.includes(text.charAt(end) || ' ')) return undefined;
  for (const { label: kind, pattern } of LABELS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const stop = match && at + match[0].length;
    if (stop && !(MAY_BE_AMOUNT.has(kind) && isAmount(text, stop))) return label(text, at, stop, kind);
  }
  return undefined;
}

/** Nouns that make a name of the number before them: 318国道, 12路公交车, 301医院, 135快反机制, 90后. */
const NAMED_BY_NOUN =
  /国道|省道|县道|乡道|路公交|次列车|次航班|医院|地质队|高地|消毒液|快反|工作法|机制|模式|战略|行动|警务|(?<=211|985)(?:高校|大学|院校|工程)|(?<=(?<![0-9])(?:[5-9][05]|0[05]|10))后/y;

/** Words that announce a number which is a name: 附件1, 举报电话：8230110, GB/T 9704—2012. */
const NAMED_BY_WORD: readonly (readonly [Label['label'], RegExp])[] = [
  ['heading', /(?:附件|附表|附图|见表|见图|专栏)$/],
  ['serial', /(?:电话|热线|传真|邮编|账号|卡号|证号|编号|文号|号码|车牌|QQ|微信)[：:为]?$/],
  ['code', /(?:GB|GB\/[TZ]|DB\d\d\/T|[A-Z]{2}\/T|ISO)[ \u00a0]?$/],
  ['code', /双$/],
];
const LONGEST_ANNOUNCEMENT = 8;

/** The last characters of those words: most numbers stand after none of them. */
const ENDS_ANNOUNCEMENT = markTable('件表图栏话线真编号码牌信：:为双QTZO \u00a0');

/** The year of a standard: GB/T 9704—2012. */
const YEAR_OF_STANDARD = /[—–－:：-]{1,2}(?:19|20)[0-9]{2}(?![0-9])/y;

/** A number that the words beside it make a name. */
function readAnnounced(text: string, at: number, end: number): Label | undefined {
  NAMED_BY_NOUN.lastIndex = end;
  if (NAMED_BY_NOUN.test(text)) return label(text, at, end, 'code');
  if (!ENDS_ANNOUNCEMENT[text.charCodeAt(at - 1)]) return undefined;
  const before = text.slice(Math.max(0, at - LONGEST_ANNOUNCEMENT), at);
  const kind = NAMED_BY_WORD.find(([, word]) => word.test(before))?.[0];
  if (!kind || isAmount(text, end)) return undefined;
  YEAR_OF_STANDARD.lastIndex = end;
  const isDated = kind === 'code' && YEAR_OF_STANDARD.test(text);
  return label(text, at, isDated ? YEAR_OF_STANDARD.lastIndex : end, kind);
}

/** The name whose digits begin at `at` and end at `end`, or nothing when they may be an amount. */
export function readLabel(text: string, at: number, end: number): Label | undefined {
  return (
    readTabled(text, at, end) ??
    readHeadingNumber(text, at, end) ??
    readQuoted(text, at, end) ??
    readAnnounced(text, at, end) ??
    readCode(text, at, end) ??
    readBareName(text, at, end)
  );
}
