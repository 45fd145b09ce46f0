import { readMeasure } from './amounts';
import { readChinese } from './chinese';
import { parseDecimal, type Decimal } from './decimal';
import { isMeasure, type Fraction, type Measure, type RangeFigure, type Ratio } from './figure';
import { asciiDigits, digitValue } from './numerals';

const RATIO = /[0-9０-９]+(?:[.．][0-9０-９]+)?(?:[：:∶比][0-9０-９]+(?:[.．][0-9０-９]+)?)+/y;
const CLOCK = /^(?:[01]?\d|2[0-4])[：:∶][0-5]\d(?:[：:∶][0-5]\d)?$/;
const RATIO_CONTEXT = /比[^，。；]{0,8}$/;
const RATIO_AFTER = /^的?(?:比例|比|配)/;

/** 1：1.5 or 4.0∶37.7∶58.3; a form that could be a time of day needs 比 before it. */
export function readRatio(text: string, at: number): Ratio | undefined {
  RATIO.lastIndex = at;
  const match = RATIO.exec(text);
  if (!match) return undefined;
  const written = asciiDigits(match[0]);
  const end = at + match[0].length;
  const isNamed =
    RATIO_CONTEXT.test(text.slice(Math.max(0, at - 10), at)) || RATIO_AFTER.test(text.slice(end, end + 3));
  if (CLOCK.test(written) && !isNamed) return undefined;
  const terms = written.split(/[：:∶比]/).map(parseDecimal);
  if (!terms.every((term): term is Decimal => term !== undefined)) return undefined;
  const mark = /[：:∶比]/.exec(match[0])?.[0] ?? ':';
  return { kind: 'ratio', range: { start: at, end }, text: match[0], terms, mark };
}

const SLASH = /([0-9０-９]{1,3})[/／]([1-9１-９][0-9０-９]{0,3})(?![0-9０-９/／.．万])/y;

/** 1/10 as a part of a whole. */
export function readSlashFraction(text: string, at: number): Fraction | undefined {
  SLASH.lastIndex = at;
  const match = SLASH.exec(text);
  const numerator = match?.[1] && parseDecimal(asciiDigits(match[1]));
  const denominator = match?.[2] && parseDecimal(asciiDigits(match[2]));
  if (!match || !numerator || !denominator) return undefined;
  return {
    kind: 'fraction',
    range: { start: at, end: at + match[0].length },
    text: match[0],
    numerator,
    denominator,
  };
}

const RANGE_MARK = /[—–－～~-]{1,2}|至|到/y;
const RANGE_MARKS = '—–－～~-至到';
const FROM = /(?:由|从|自)[^，。；、]*$/;

/** Whether 由, 从 or 自 before it makes `A到B` a change and not a range. */
function isChange(text: string, start: number): boolean {
  return FROM.test(text.slice(Math.max(0, start - 16), start));
}

function canPair(low: Measure, high: Measure): boolean {
  if (low.kind === 'quantity' && !low.unit) return true;
  if (low.kind !== high.kind) return false;
  return low.kind !== 'quantity' || high.kind !== 'quantity' || low.unit?.group === high.unit?.group;
}

/** 5%—8%, 3至5年, 1万～2万元: the range that begins with `low`. */
export function readRange(text: string, low: Measure): RangeFigure | undefined {
  if (!RANGE_MARKS.includes(text.charAt(low.range.end) || ' ')) return undefined;
  RANGE_MARK.lastIndex = low.range.end;
  const mark = RANGE_MARK.exec(text)?.[0];
  if (!mark) return undefined;
  const at = low.range.end + mark.length;
  if (isChange(text, low.range.start)) return undefined;
  const high = digitValue(text.charCodeAt(at)) < 0 ? readChinese(text, at) : readMeasure(text, at);
  if (!high || !isMeasure(high) || !canPair(low, high) || (high.kind === 'quantity' && !high.unit))
    return undefined;
  const range = { start: low.range.start, end: high.range.end };
  return { kind: 'range', range, text: text.slice(range.start, range.end), low, high, mark };
}
