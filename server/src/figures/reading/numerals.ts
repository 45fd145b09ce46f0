import type { Range } from '../../text/range';
import { MAX_DIGITS, parseDecimal, type Decimal } from './decimal';
import type { GroupMark, Scale, Script } from './figure';

const FULL_WIDTH_ZERO = 0xff10;

/** The value of an ASCII or full-width digit's code unit, or -1. */
export function digitValue(code: number): number {
  if (code < 58) return code >= 48 ? code - 48 : -1;
  return code >= FULL_WIDTH_ZERO && code <= FULL_WIDTH_ZERO + 9 ? code - FULL_WIDTH_ZERO : -1;
}

/** Digits, grouping and point of an Arabic numeral, without sign. */
interface Numeral {
  readonly digits: Range;
  /** `undefined` when there are too many digits for a figure. */
  readonly value: Decimal | undefined;
  readonly script: Script;
  readonly grouping?: GroupMark;
}

/** The end of the run of digits at `at`. */
export function endOfDigits(text: string, at: number): number {
  let end = at;
  while (digitValue(text.charCodeAt(end)) >= 0) end += 1;
  return end;
}

/**
 * The group separator at `at`: `,` anywhere, `，` only between full-width digits (the old printed form
 * １，１２０亿元), since it is a comma of the sentence everywhere else. Three digits must follow, no more.
 */
function groupMark(text: string, at: number, script: Script): GroupMark | undefined {
  const mark = text.charAt(at);
  if (!isGroupMark(mark) || (mark === '，' && script !== 'full-width')) return undefined;
  return endOfDigits(text, at + 1) === at + 4 ? mark : undefined;
}

/** The mark and the end of the groups of three digits after the first digits of a numeral. */
function readGroups(text: string, at: number, script: Script): { mark: GroupMark; end: number } | undefined {
  const mark = groupMark(text, at, script);
  if (!mark) return undefined;
  let end = at;
  while (groupMark(text, end, script) === mark) end += 4;
  // 30 000平方米, but 2 105 stays two numbers where nothing says what they count.
  return mark === ' ' && !COUNTED.test(text.slice(end, end + 2)) ? undefined : { mark, end };
}

/** What stands after a number that is parted by blanks: its unit, 万, a point or a sign. */
const COUNTED = /^(?:[.．]\d|[\u4e00-\u9fff%％㎀-㏕])/;

/** Reads the Arabic numeral that starts at `at`, in half or full width, grouped or not. */
export function readNumeral(text: string, at: number): Numeral {
  const script: Script = text.charCodeAt(at) >= FULL_WIDTH_ZERO ? 'full-width' : 'ascii';
  let end = endOfDigits(text, at);
  const groups = end - at <= 3 ? readGroups(text, end, script) : undefined;
  if (groups) end = groups.end;
  const point = text.charAt(end);
  if ((point === '.' || point === '．') && digitValue(text.charCodeAt(end + 1)) >= 0)
    end = endOfDigits(text, end + 1);
  const numeral = { digits: { start: at, end }, value: valueAt(text, at, end), script };
  return groups ? { ...numeral, grouping: groups.mark } : numeral;
}

/** Longer runs of digits do not fit a number of the machine exactly. */
const MACHINE_DIGITS = 15;

/** The value of a numeral; short ones, which nearly all are, are added up without making a string of them. */
function valueAt(text: string, start: number, end: number): Decimal | undefined {
  if (end - start > 2 * MAX_DIGITS) return undefined;
  if (end - start > MACHINE_DIGITS) return parseDecimal(asciiDigits(text.slice(start, end)));
  let total = 0;
  let scale = -1;
  for (let i = start; i < end; i += 1) {
    const value = digitValue(text.charCodeAt(i));
    if (value >= 0) {
      total = total * 10 + value;
      if (scale >= 0) scale += 1;
    } else if (!isGroupMark(text.charAt(i))) scale = 0;
  }
  return { mantissa: BigInt(total), scale: Math.max(scale, 0) };
}

function isGroupMark(mark: string): mark is GroupMark {
  return mark === ',' || mark === '，' || mark === ' ';
}

/** Full-width digits and points as ASCII, group separators dropped. */
export function asciiDigits(text: string): string {
  if (/^[0-9.]+$/.test(text)) return text;
  let ascii = '';
  for (let i = 0; i < text.length; i += 1) {
    const value = digitValue(text.charCodeAt(i));
    const char = text.charAt(i);
    if (value >= 0) ascii += String(value);
    else if (char === '.' || char === '．') ascii += '.';
    else if (!isGroupMark(char)) ascii += char;
  }
  return ascii;
}

/** ASCII digits as full-width ones, the point included. */
export function fullWidthDigits(text: string): string {
  return text
    .replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH_ZERO - 48))
    .replace('.', '．');
}

/** Scale words, longest first, with their powers of ten. */
export const SCALES: readonly (readonly [Scale, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['千万', 7],
  ['百万', 6],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

/** Units and words that begin with 百 or 千 and are no scale: 千米, 千瓦, 千牛顿, 千字节, 百分点. */
const NOT_A_SCALE = /[百千](?=[米克瓦伏卡帕分强年里赫焦]|牛顿|字节|比特|安[时培，。])/y;

const NO_SCALE: readonly [Scale, number] = ['', 0];

/** The scale word at `at`. */
export function readScale(text: string, at: number): readonly [Scale, number] {
  const first = text.charAt(at);
  if (first !== '万' && first !== '亿' && first !== '千' && first !== '百') return NO_SCALE;
  NOT_A_SCALE.lastIndex = at;
  if (NOT_A_SCALE.test(text)) return NO_SCALE;
  return SCALES.find(([word]) => text.startsWith(word, at)) ?? NO_SCALE;
}
