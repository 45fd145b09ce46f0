const MOST_CHANGES = 2;

/** Whoever writes so long a name did not mean one of ours. */
const LONGEST = 64;

/**
 * What somebody may have meant by a name that does not exist: the one with the same last part (`rate` for
 * `number/rate`), else the one that needs the fewest changes of a character, at most two.
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const sameEnd = known.filter((one) => lastPart(one) === lastPart(name));
  if (sameEnd.length === 1) return sameEnd[0];
  const [nearest] = known
    .map((one) => ({ one, changes: changesBetween(name, one) }))
    .filter(({ changes }) => changes <= MOST_CHANGES)
    .sort((a, b) => a.changes - b.changes);
  return nearest?.one;
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** Levenshtein's distance. */
function changesBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const replaced = (above[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(replaced, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
