/** A half-open stretch of text in UTF-16 code units, `start` inclusive, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same range moved by `by` code units: from a line to the document it is in. */
export function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}
