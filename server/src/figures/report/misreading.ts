/** How a number may have been mistyped for another: two digits exchanged, one wrong, one lost or doubled. */
export type Misreading = 'transposed' | 'mistyped' | 'dropped';

/** The one slip of the keyboard that makes `b` of `a`, both as written; `undefined` where it takes more. */
export function misreadOf(a: string, b: string): Misreading | undefined {
  if (a === b) return undefined;
  if (a.length === b.length) {
    const at = firstDifference(a, b);
    if (a.slice(at + 1) === b.slice(at + 1)) return a.length > 1 ? 'mistyped' : undefined;
    const isTransposed = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
    return isTransposed ? 'transposed' : undefined;
  }
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  if (longer.length !== shorter.length + 1 || shorter.length < 2) return undefined;
  const at = firstDifference(longer, shorter);
  return longer[at] !== '.' && longer.slice(at + 1) === shorter.slice(at) ? 'dropped' : undefined;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < b.length && a[at] === b[at]) at += 1;
  return at;
}
