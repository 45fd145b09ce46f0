import { add, integer, shiftDecimal, type Decimal } from './decimal';
import { digitValue, readNumeral, readScale } from './numerals';

/** What stands after the first part of a number written in several. */
export interface Parts {
  readonly value: Decimal;
  readonly end: number;
  /** The power of ten of its last digit. */
  readonly power: number;
  /** They are the whole number, and nothing is before them. */
  readonly isWhole?: true;
}

const [WAN, YI] = [4, 8];

const POWERS_IN_GROUP: Readonly<Record<string, number>> = { 千: 3, 百: 2, 十: 1 };
const GROUPED = /((?:[0-9０-９][千百十]){1,3})([0-9０-９]?)(万|亿)/y;

/** 3千5百万: thousands and hundreds that one 万 or 亿 multiplies. 3千万 alone is a scale word of its own. */
function readGrouped(text: string, at: number): Parts | undefined {
  GROUPED.lastIndex = at;
  const [all = '', parts = '', ones = '', scale = ''] = GROUPED.exec(text) ?? [];
  const count = parts.length / 2;
  if (count + ones.length < 2) return undefined;
  const powers = Array.from({ length: count }, (_, i) => POWERS_IN_GROUP[parts.charAt(2 * i + 1)] ?? 0);
  if (powers.some((power, i) => power >= (powers[i - 1] ?? YI))) return undefined;
  const group = powers.reduce(
    (sum, power, i) => sum + digitValue(parts.charCodeAt(2 * i)) * 10 ** power,
    ones === '' ? 0 : digitValue(ones.charCodeAt(0)),
  );
  const scaled = scale === '万' ? WAN : YI;
  const last = ones === '' ? (powers.at(-1) ?? 0) : 0;
  return { value: shiftDecimal(integer(group), scaled), end: at + all.length, power: scaled + last };
}

/** 1亿2000万, 7万5千4百, 3万4000: smaller parts that belong to the number whose scale word is before them. */
function readTail(text: string, at: number, power: number): Parts | undefined {
  const start = '零〇'.includes(text.charAt(at) || ' ') ? at + 1 : at;
  if (digitValue(text.charCodeAt(start)) < 0) return undefined;
  const grouped = readGrouped(text, start);
  if (grouped && power === YI && grouped.power < power) return grouped;
  const numeral = readNumeral(text, start);
  const { value: written, digits } = numeral;
  const [scale, ownPower] = readScale(text, digits.end);
  if (!written || ownPower >= power || written.scale > 0) return undefined;
  const length = digits.end - start;
  // 3万4000 and 3万零500; 3万 500 and 3万5 are left alone.
  if (scale === '' && power < YI && (power < WAN || length !== power) && start === at) return undefined;
  if (ownPower + length > power) return undefined;
  const value = shiftDecimal(written, ownPower);
  const end = digits.end + scale.length;
  const next = scale === '' ? undefined : readTail(text, end, ownPower);
  return next ? { ...next, value: add(value, next.value) } : { value, end, power: ownPower };
}

/** The parts of a number that has several scale words; `end` is where the digits at `at` end with theirs, of `power`. */
export function readParts(text: string, at: number, end: number, power: number): Parts | undefined {
  const grouped = readGrouped(text, at);
  if (grouped) return { ...grouped, isWhole: true };
  return power >= SMALLEST_POWER ? readTail(text, end, power) : undefined;
}

const SMALLEST_POWER = 3;
