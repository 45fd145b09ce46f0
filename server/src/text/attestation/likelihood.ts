import type { Surroundings } from './edit';
import { childOf, countAt, isHanSymbol, isWordAt, LONGEST_STRING, nodeOf, NO_NODE } from './language-table';
import type { LanguageTable } from './language-table';
import { UNKNOWN } from './symbols';

/** How much a string that was seen counts for against the shorter string that ends it. */
const SMOOTHING = 5;

/** The nodes of the one, two and three symbols before a place. */
export type Contexts = readonly number[];

/** What the symbols from `start` on come after. */
export function contextsBefore(table: LanguageTable, symbols: Uint16Array, start: number): Contexts {
  return LENGTHS_OF_CONTEXT.map((length) => nodeOf(table, symbols, start - length, length));
}

const LENGTHS_OF_CONTEXT = [1, 2, 3];

/**
 * The logarithm of how likely some symbols and the three that come after them are, each after those before it.
 *
 * @param symbols what is put in a place of the text
 * @param end where the place ends, and the text goes on
 * @param before the contexts of the place
 * @param least where it can only come to less than this, some number that is less is given instead
 */
export function logLikelihood(
  table: LanguageTable,
  text: Uint16Array,
  symbols: ArrayLike<number>,
  end: number,
  before: Contexts,
  least = -Infinity,
): number {
  // By length less one: the string that ends just before the symbol looked at. Each symbol makes the next ones of these.
  const contexts = before.slice();
  const last = Math.min(text.length, end + LONGEST_STRING - 1);
  let sum = 0;
  // No symbol is likelier than certain, so that the sum never grows again.
  for (let i = 0; i < symbols.length && sum >= least; i++)
    sum += Math.log(moveOn(table, contexts, symbols[i] ?? 0));
  for (let at = end; at < last && sum >= least; at++) sum += Math.log(moveOn(table, contexts, text[at] ?? 0));
  return sum;
}

/** How likely a symbol is after its contexts, which become those of the symbol after it. */
function moveOn(table: LanguageTable, contexts: number[], symbol: number): number {
  let found = ((table.frequencies[symbol] ?? 0) + 0.1) / table.total;
  let isSeen = true;
  let shorter = symbol === UNKNOWN ? NO_NODE : symbol;
  for (let i = 0; i < contexts.length; i++) {
    const context = contexts[i] ?? NO_NODE;
    const node = context === NO_NODE ? NO_NODE : childOf(table, context, symbol);
    const seen = context === NO_NODE ? 0 : countAt(table, context, i + 1);
    isSeen &&= seen > 0;
    if (isSeen) {
      const together = node === NO_NODE ? 0 : countAt(table, node, i + 2);
      found = (together + SMOOTHING * found) / (Math.max(seen, together) + SMOOTHING);
    }
    contexts[i] = shorter;
    shorter = node;
  }
  return found;
}

/** What a character outside of any word costs beside its rarity. */
const ALONE = 2;
const MOST_ALONE = 16;

/** What it costs to make a text of words, in the cheapest way: rare words and single characters are dear. */
export function wordCost(table: LanguageTable, { symbols }: Surroundings): number {
  const costs = new Float64Array(symbols.length + 1).fill(Infinity);
  costs[0] = 0;
  const reach = (to: number, cost: number): void => {
    if (cost < (costs[to] ?? 0)) costs[to] = cost;
  };
  for (let at = 0; at < symbols.length; at++) {
    const cost = costs[at] ?? 0;
    const symbol = symbols[at] ?? 0;
    if (!isHanSymbol(symbol)) {
      reach(at + 1, cost);
      continue;
    }
    reach(at + 1, cost + ALONE + Math.min(MOST_ALONE, rarity(table, table.frequencies[symbol] ?? 0)));
    eachWordAt(table, symbols, at, (length, count) => reach(at + length, cost + rarity(table, count)));
  }
  return costs[symbols.length] ?? 0;
}

const rarity = (table: LanguageTable, count: number): number => Math.log(table.total / (count + 0.5));

/** A word where it is, and how often it occurs; without length where there is none. */
interface FoundWord {
  readonly from: number;
  readonly length: number;
  readonly count: number;
}

/** The longest word that has a character in the place. */
export function longestWordAt(table: LanguageTable, { symbols, start, end }: Surroundings): FoundWord {
  let longest: FoundWord = { from: start, length: 0, count: 0 };
  for (let from = Math.max(0, start - LONGEST_STRING + 1); from < Math.max(end, start); from++) {
    eachWordAt(table, symbols, from, (length, count) => {
      const reaches = from + length > start;
      const isLonger = length > longest.length || (length === longest.length && count > longest.count);
      if (reaches && isLonger) longest = { from, length, count };
    });
  }
  return longest;
}

function eachWordAt(
  table: LanguageTable,
  symbols: Uint16Array,
  at: number,
  visit: (length: number, count: number) => void,
): void {
  let node = symbols[at] ?? 0;
  if (node === 0) return;
  for (let length = 2; length <= LONGEST_STRING && at + length <= symbols.length; length++) {
    node = childOf(table, node, symbols[at + length - 1] ?? 0);
    if (node === NO_NODE) return;
    if (isWordAt(table, node)) visit(length, countAt(table, node, length));
  }
}
