/** A stretch of a document in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement in a document, its offset in the text before it. */
export interface TextChange {
  readonly offset: number;
  /** How much was taken out. */
  readonly length: number;
  readonly text: string;
}

/** The text after a change. */
export function changed(text: string, { offset, length, text: inserted }: TextChange): string {
  return text.slice(0, offset) + inserted + text.slice(offset + length);
}

/** Where a span is after the change; undefined when the change touched what is in it. */
export function moved(span: Span, { offset, length, text }: TextChange): Span | undefined {
  if (offset >= span.end) return span;
  const isBefore = offset + length <= span.start;
  if (!isBefore) return undefined;
  const shift = text.length - length;
  return { start: span.start + shift, end: span.end + shift };
}

/** A span that takes in what is written in it or at its ends; undefined when a change reaches beyond it. */
export function grown({ start, end }: Span, { offset, length, text }: TextChange): Span | undefined {
  const shift = text.length - length;
  if (offset + length < start) return { start: start + shift, end: end + shift };
  if (offset > end) return { start, end };
  return offset >= start && offset + length <= end ? { start, end: end + shift } : undefined;
}

/** Where a span is after several changes, each to the text that the one before it left. */
export function movedThrough(span: Span, changes: readonly TextChange[]): Span | undefined {
  let now: Span | undefined = span;
  for (const change of changes) {
    if (!now) return undefined;
    now = moved(now, change);
  }
  return now;
}

/** A place as editors say it: line and column, both counted from 0. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** The offset of a position; one outside the text counts as its nearer end, as editors have it. */
export function offsetIn(text: string, { line, character }: TextPosition): number {
  const lineEnd = /\r\n|\r|\n/g;
  let start = 0;
  for (let passed = 0; passed < line; passed += 1) {
    const found = lineEnd.exec(text);
    if (!found) return text.length;
    start = lineEnd.lastIndex;
  }
  lineEnd.lastIndex = start;
  const end = lineEnd.exec(text)?.index ?? text.length;
  return Math.min(start + character, end);
}
