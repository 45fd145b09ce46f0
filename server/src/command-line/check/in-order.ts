/** So many are begun before the first has to be done. */
const AHEAD = 16;

/** Begins work on several items at once, and gives the results in the order of the items. */
export async function* inOrder<T, R>(items: readonly T[], work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for (const item of items) {
    begun.push(work(item));
    const first = begun.length > AHEAD ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const one of begun) yield await one;
}
