/** The greatest of any number of numbers: Math.max() takes no more than the stack has room for. */
export function greatest(numbers: Iterable<number>): number {
  let most = -Infinity;
  for (const number of numbers) most = Math.max(most, number);
  return most;
}

/** The least of any number of numbers. */
export function least(numbers: Iterable<number>): number {
  let most = Infinity;
  for (const number of numbers) most = Math.min(most, number);
  return most;
}

/** The last of `items` that begins before `offset`, by bisection; `items` are in the order they begin. */
export function lastBefore<T>(
  items: readonly T[],
  offset: number,
  startOf: (item: T) => number,
): T | undefined {
  return items[indexFrom(items, offset, startOf) - 1];
}

/** The index of the first of `items`, which are in order, that starts at or after `offset`. */
export function indexFrom<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far two places in a row are apart. */
export function apart(a: number, b: number): number {
  return Math.abs(a - b);
}
