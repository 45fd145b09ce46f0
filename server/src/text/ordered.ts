/** The last of `items` that begins before `offset`, by bisection; `items` are in the order they begin. */
export function lastBefore<T>(
  items: readonly T[],
  offset: number,
  startOf: (item: T) => number,
): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) < offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
