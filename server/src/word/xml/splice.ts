/** Puts `text` in the place of what is between two offsets. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Makes every splice; those at one place in the order they are given. They may not overlap. */
export function spliced(source: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += source.slice(at, start) + text;
    at = Math.max(at, end);
  }
  return result + source.slice(at);
}
