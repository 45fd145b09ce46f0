import type { Range } from '../../text/range';
import { add, negate, shiftDecimal } from './decimal';
import type { Amount, Hedge, Measure, Rate, Scale, Unknown } from './figure';
import { hedgeAfter, hedgeBefore, hedgeInside } from './hedges';
import { readParts, type Parts } from './amount-parts';
import { digitValue, readNumeral, readScale } from './numerals';
import { readUnit, type Unit } from './units';

/** An amount, the hedges inside it and the place where its unit may stand. */
interface ReadAmount {
  readonly amount: Amount;
  readonly hedges: readonly Hedge[];
  readonly end: number;
}

/** What follows the number and makes it a rate, points, a multiple or a quantity. */
type Ending =
  | { readonly kind: 'rate'; readonly base: Rate['base']; readonly sign: string; readonly end: number }
  | { readonly kind: 'points'; readonly end: number }
  | { readonly kind: 'multiple'; readonly word: '倍' | '番'; readonly end: number }
  | { readonly kind: 'quantity'; readonly unit: Unit; readonly end: number };

const PER_MANY = ['10万', '十万'];
const BLANKS = ' \u00a0\u2002\u3000';
const RATE_SIGNS: ReadonlyMap<string, Rate['base']> = new Map([
  ['%', 100],
  ['％', 100],
  ['‰', 1000],
  ['﹪', 100],
]);

function skipBlank(text: string, at: number): number {
  return at < text.length && BLANKS.includes(text.charAt(at)) ? at + 1 : at;
}

/** The unit or sign at `at`; before % and a placeholder's unit one blank is allowed. */
export function readEnding(text: string, at: number, blank = false): Ending | undefined {
  const next = skipBlank(text, at);
  const base = RATE_SIGNS.get(text.charAt(next));
  if (base) return { kind: 'rate', base, sign: text.charAt(next), end: next + 1 };
  const start = blank ? next : at;
  return readSpecialEnding(text, start) ?? readUnitEnding(text, start);
}

function readUnitEnding(text: string, at: number): Ending | undefined {
  const unit = readUnit(text, at);
  return unit && { kind: 'quantity', unit, end: at + unit.word.length };
}

function readSpecialEnding(text: string, at: number): Ending | undefined {
  const word = text.charAt(at);
  switch (word) {
    case '个':
      return text.startsWith('百分点', at + 1) ? { kind: 'points', end: at + 4 } : undefined;
    case '百':
      return text.startsWith('百分点', at) ? { kind: 'points', end: at + 3 } : undefined;
    case '成':
      if ('立为功员本果效分'.includes(text.charAt(at + 1) || ' ')) return undefined;
      return { kind: 'rate', base: 10, sign: '成', end: at + 1 };
    case '倍':
    case '番':
      return { kind: 'multiple', word, end: at + 1 };
    case '/':
    case '／':
      return readPerMany(text, at);
    default:
      return undefined;
  }
}

/** 9.6/10万: the way rates of disease and death are written. */
function readPerMany(text: string, at: number): Ending | undefined {
  const sign = PER_MANY.find((word) => text.startsWith(word, at + 1));
  return sign === undefined
    ? undefined
    : { kind: 'rate', base: 100_000, sign: text.charAt(at) + sign, end: at + 1 + sign.length };
}

const NO_HEDGES: readonly Hedge[] = [];

/** Hedges at `at` between digits and unit, at most one. */
function insideAt(text: string, at: number): readonly Hedge[] {
  const hedge = hedgeInside(text, at);
  return hedge ? [hedge] : NO_HEDGES;
}

/** A minus or 负 stands directly before the digits and after a word or mark, not between two numbers or letters (减负30%). */
function isMinus(text: string, at: number): boolean {
  return (
    '-－−负'.includes(text.charAt(at - 1) || ' ') &&
    '降升长少加速幅为是达到至在温率值'.includes(text.charAt(at - 2) || ' ')
  );
}

/** Words pasted from elsewhere may stand a blank apart from their digits: 150.25 万件, 1114 件. */
function behindStrayBlank(text: string, at: number): number {
  const next = skipBlank(text, at);
  if (next === at) return at;
  const [scale] = readScale(text, next);
  return scale !== '' || readUnit(text, next) ? next : at;
}

/** 4万多亿: the hedge parts the scale word. */
const TEN_THOUSAND_YI: readonly [Scale, number] = ['万亿', 12];

/** The amount together with its smaller parts; its scale words are no longer one word after the digits. */
function withParts(amount: Amount, { value: parts, end, power, isWhole }: Parts): Amount {
  const value = isWhole ? parts : add(amount.value, parts);
  const written = shiftDecimal(value, -power);
  return { ...amount, written, scale: '', power, value, digits: { ...amount.digits, end }, parted: true };
}

/** Reads digits, scale word and the hedge between them: 16.4万余, 400余万. */
function readAmount(text: string, at: number): ReadAmount | undefined {
  const numeral = readNumeral(text, at);
  if (!numeral.value) return undefined;
  const minus = isMinus(text, at);
  const written = minus ? negate(numeral.value) : numeral.value;
  const next = behindStrayBlank(text, numeral.digits.end);
  const early = insideAt(text, next);
  const scaleAt = next + early.length;
  const scaled = readScale(text, scaleAt);
  let end = scaleAt + scaled[0].length;
  const parts = readParts(text, at, end, scaled[1]);
  if (parts) end = parts.end;
  const late = early.length === 0 ? insideAt(text, end) : NO_HEDGES;
  const isParted = late.length > 0 && scaled[0] === '万' && text.charAt(end + 1) === '亿';
  const [scale, power] = isParted ? TEN_THOUSAND_YI : scaled;
  if (isParted) end += 1;
  const digits = { start: minus ? at - 1 : at, end: numeral.digits.end };
  const amount = {
    written,
    scale,
    power,
    value: shiftDecimal(written, power),
    digits,
    script: numeral.script,
  };
  const whole = parts ? withParts(amount, parts) : amount;
  return {
    amount: numeral.grouping ? { ...whole, grouping: numeral.grouping } : whole,
    hedges: early.length > 0 ? early : late,
    end: end + late.length,
  };
}

/** 多 or 余 after the unit (3年多, 100人余) when no word goes on with it. */
const LATE_HEDGE = /[多余](?=[，。、；：）)的来]|$)/y;

function lateHedges(text: string, at: number): readonly Hedge[] {
  const hedges = insideAt(text, at);
  LATE_HEDGE.lastIndex = at;
  return hedges.length > 0 && LATE_HEDGE.test(text) ? hedges : NO_HEDGES;
}

/** 3个多月, 2个多百分点: the hedge parts the unit. */
const PARTED_UNIT = /个[多余](?=月|小时|星期|季度|工作日|百分点)/y;

function readPartedUnit(
  text: string,
  at: number,
): { readonly ending: Ending; readonly hedges: readonly Hedge[] } | undefined {
  if (text.charAt(at) !== '个') return undefined;
  PARTED_UNIT.lastIndex = at;
  const ending = PARTED_UNIT.test(text) ? readEnding(`个${text.slice(at + 2, at + 6)}`, 0) : undefined;
  return ending && { ending: { ...ending, end: at + ending.end + 1 }, hedges: insideAt(text, at + 1) };
}

/** Builds the figure once its amount and its ending are known. */
export function measureOf(
  text: string,
  range: Range,
  amount: Amount,
  hedges: readonly Hedge[],
  ending: Ending | undefined,
): Measure {
  const written = text.slice(range.start, range.end);
  const shared = false;
  switch (ending?.kind) {
    case 'rate':
      return {
        kind: 'rate',
        range,
        text: written,
        amount,
        hedges,
        shared,
        base: ending.base,
        sign: ending.sign,
      };
    case 'points':
      return { kind: 'points', range, text: written, amount, hedges, shared };
    case 'multiple':
      return { kind: 'multiple', range, text: written, amount, hedges, shared, word: ending.word };
    default:
      return { kind: 'quantity', range, text: written, amount, hedges, shared, unit: ending?.unit };
  }
}

/** The quantity, rate, points or multiple whose digits begin at `at`. */
export function readMeasure(text: string, at: number): Measure | undefined {
  const read = readAmount(text, at);
  if (!read) return undefined;
  const parted = readPartedUnit(text, read.end);
  const ending = parted?.ending ?? readEnding(text, read.end);
  const late = parted?.hedges ?? (ending ? lateHedges(text, ending.end) : NO_HEDGES);
  // Without a unit, 多 and 来 begin the next word (共3来).
  const inside =
    ending || read.amount.scale ? read.hedges : read.hedges.filter((hedge) => hedge.word === '余');
  const end = (ending ? ending.end : endOfBare(read, inside.length)) + (parted ? 0 : late.length);
  const before = hedgeBefore(text, read.amount.digits.start);
  const after = hedgeAfter(text, end);
  const hedges = allHedges(before, inside, late, after);
  return measureOf(text, { start: read.amount.digits.start, end }, read.amount, hedges, ending);
}

function allHedges(
  before: Hedge | undefined,
  inside: readonly Hedge[],
  late: readonly Hedge[],
  after: Hedge | undefined,
): readonly Hedge[] {
  if (!before && !after && late.length === 0) return inside;
  return [...(before ? [before] : []), ...inside, ...late, ...(after ? [after] : [])];
}

function endOfBare(read: ReadAmount, hedgesKept: number): number {
  return hedgesKept === read.hedges.length ? read.end : read.amount.digits.end;
}

/** Scale word and hedge between a placeholder and its unit: *余万元. */
const PLACEHOLDER_TAIL = /[ \u00a0\u2002\u3000]?[余多]?[万亿]?[余多]?/y;

/** The figure that a placeholder stands for when a unit follows it. */
export function readUnknown(text: string, placeholder: Range): Unknown | undefined {
  PLACEHOLDER_TAIL.lastIndex = placeholder.end;
  const tail = PLACEHOLDER_TAIL.exec(text)?.[0] ?? '';
  const ending = readEnding(text, placeholder.end + tail.length, true);
  if (!ending) return undefined;
  const before = hedgeBefore(text, placeholder.start);
  const start = unknownStart(text, placeholder.start);
  return {
    kind: 'unknown',
    range: { start, end: ending.end },
    text: text.slice(start, ending.end),
    placeholder,
    measure: ending.kind,
    unit: ending.kind === 'quantity' ? ending.unit : undefined,
    hedges: before ? [before] : [],
  };
}

/** Digits before the placeholder belong to it: 2*起. */
function unknownStart(text: string, at: number): number {
  let start = at;
  while (digitValue(text.charCodeAt(start - 1)) >= 0) start -= 1;
  return start;
}
