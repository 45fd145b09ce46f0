import type { Range } from '../text/range';

/** Of matches that overlap, keeps the one that starts first, and of those that start together the longest. */
export function longestMatches<Match extends { readonly range: Range }>(
  matches: readonly Match[],
): readonly Match[] {
  const sorted = [...matches].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = 0;
  return sorted.filter(({ range }) => {
    const free = range.start >= end;
    if (free) end = range.end;
    return free;
  });
}
