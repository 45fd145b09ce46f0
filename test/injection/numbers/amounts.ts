import { decimals, divide, fraction, multiply, type Fraction } from '../exact/fraction';
import type { Random } from '../random';

/** A count as reports have it: small ones are as common as large ones. */
export function count(random: Random, low = 12, high = 3000): number {
  const span = Math.log2(high / low);
  const value = Math.round(low * 2 ** ((span * random.integer(0, 1000)) / 1000));
  return Math.min(high, Math.max(low, value));
}

/** Part of a total, neither nothing nor all. */
export function partOf(random: Random, total: number, least = 35, most = 98): number {
  const part = Math.round((total * random.integer(least, most)) / 100);
  return Math.min(total - 1, Math.max(1, part));
}

/** `ways` whole parts of a total, none of them nothing. */
export function split(random: Random, total: number, ways: number): readonly number[] {
  const cuts = new Set<number>();
  while (cuts.size < ways - 1) cuts.add(random.integer(1, total - 1));
  const borders = [0, ...[...cuts].sort((a, b) => a - b), total];
  return borders.slice(1).map((border, i) => border - (borders[i] ?? 0));
}

/** A percentage with nought to two decimals, rounded half up or, more seldom, cut off. */
export function percent(random: Random, top: Fraction, bottom: Fraction): string {
  const places = random.pick([0, 1, 1, 2, 2]);
  const cut = places > 0 && random.chance(0.15) ? 'truncated' : 'rounded';
  return `${decimals(multiply(divide(top, bottom), fraction(100)), places, cut)}%`;
}

/** The percentage of two counts. */
export function share(random: Random, part: number, total: number): string {
  return percent(random, fraction(part), fraction(total));
}

/** A count moved by 3 to 60 per cent, never by nothing. */
export function moved(random: Random, from: number, up: boolean): number {
  const by = Math.max(1, Math.round((from * random.integer(3, 60)) / 100));
  return up ? from + by : from - by;
}
