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
