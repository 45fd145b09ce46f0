/** A stretch of the document in UTF-16 offsets, `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The placeholder to select after `selection` (an empty one is the caret); after the last comes the first.
 *
 * @param placeholders in the order they stand in the document
 */
export function nextPlaceholder(placeholders: readonly Span[], selection: Span): Span | undefined {
  const after = placeholders.find((one) => one.start >= selection.end && !sameSpan(one, selection));
  return after ?? placeholders[0];
}

/** The placeholder to select before `selection`; before the first comes the last. */
export function previousPlaceholder(placeholders: readonly Span[], selection: Span): Span | undefined {
  const before = placeholders.findLast((one) => one.end <= selection.start && !sameSpan(one, selection));
  return before ?? placeholders.at(-1);
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
