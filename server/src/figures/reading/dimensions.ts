import { UNIT_SIZES } from '../words/measures.generated';
import { ONE, parseDecimal, type Decimal } from './decimal';
import type { Unit } from './units';

/** What a unit measures, and how much of the first unit of its dimension it is. */
export interface Size {
  /** mass, money, area; mass/立方米 for a unit with a slash. */
  readonly dimension: string;
  readonly size: Decimal;
}

const SIZES: ReadonlyMap<string, Size> = new Map(
  UNIT_SIZES.map(([unit, dimension, size]) => [unit, { dimension, size: parseDecimal(size) ?? ONE }]),
);

/** The size of a unit, given by its word: 吨, 微克/立方米. Nothing for what is only counted. */
export function sizeOf(word: string): Size | undefined {
  const slash = /[/／]/.exec(word);
  if (!slash) return SIZES.get(word);
  const own = SIZES.get(word.slice(0, slash.index));
  return own && { dimension: `${own.dimension}/${word.slice(slash.index + 1)}`, size: own.size };
}

/** Whether two units measure the same in different sizes: 吨 and 公斤, 毫克/立方米 and 微克/立方米. */
export function areOfOneDimension(a: Unit | undefined, b: Unit | undefined): boolean {
  const [first, second] = [a && sizeOf(a.word), b && sizeOf(b.word)];
  return first !== undefined && first.dimension === second?.dimension;
}

/** A unit that is a power of ten of the first unit of its dimension: 吨 is 10³ 公斤, but 亩 no such part of 平方米. */
export interface Scaled {
  readonly dimension: string;
  readonly power: number;
}

/** What a unit measures, and by which power of ten; a unit without one is a dimension of its own. */
export function scaleOf(unit: Unit | undefined): Scaled {
  const size = unit && sizeOf(unit.word);
  const power = size && powerOfTen(size.size);
  return power === undefined
    ? { dimension: unit?.group ?? '', power: 0 }
    : { dimension: size?.dimension ?? '', power };
}

function powerOfTen({ mantissa, scale }: Decimal): number | undefined {
  const digits = String(mantissa);
  return /^10*$/.test(digits) ? digits.length - 1 - scale : undefined;
}
