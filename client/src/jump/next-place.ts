import type { Span } from './text-change';

/**
 * The place to select after `selection` (an empty one is the caret); after the last comes the first.
 *
 * @param places in the order they have in the document
 */
export function nextPlace<Place extends Span>(places: readonly Place[], selection: Span): Place | undefined {
  const after = places.find((one) => one.start >= selection.end && !isSame(one, selection));
  return after ?? places[0];
}

/** The place to select before `selection`; before the first comes the last. */
export function previousPlace<Place extends Span>(
  places: readonly Place[],
  selection: Span,
): Place | undefined {
  const before = places.findLast((one) => one.end <= selection.start && !isSame(one, selection));
  return before ?? places.at(-1);
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
