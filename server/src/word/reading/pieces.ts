import { trimBlanks } from '../../text/blanks';
import type { XmlElement } from '../xml/xml-tree';

/** Where a stretch of text is in the file. */
export interface TextSource {
  /** The `w:t` that holds it. */
  readonly element: XmlElement;
  /** What the element says, and for each of its characters where that begins in the part. */
  readonly starts: readonly number[];
  /** How far into what the element says the stretch begins. */
  readonly from: number;
  /** The run of the main text that marks can be set around: that of the text, or of the note or box it is in. */
  readonly run: XmlElement;
  /** Whether the run is the text's own, so that it can be cut within it. */
  readonly isOwnRun: boolean;
}

/** A stretch of text; without a source where it is not written in the file as text: numbers, line marks. */
export interface Piece {
  readonly text: string;
  readonly source?: TextSource;
}

/** What pieces say. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Text that is not written in the file. */
export function madeUp(text: string): Piece {
  return { text };
}

/** The pieces between two offsets into what they say. */
export function sliced(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const from = Math.max(0, start - at);
    const to = Math.min(piece.text.length, end - at);
    if (from < to) result.push(part(piece, from, to));
    at += piece.text.length;
  }
  return result;
}

/** A line without the blanks at its sides: the dialect needs no indent. */
export function trimmed(line: readonly Piece[]): readonly Piece[] {
  const text = textOf(line);
  const { start, end } = trimBlanks(text, { start: 0, end: text.length });
  return sliced(line, start, end);
}

function part({ text, source }: Piece, from: number, to: number): Piece {
  const cut = { text: text.slice(from, to) };
  return source ? { ...cut, source: { ...source, from: source.from + from } } : cut;
}

/** Pieces with `insertions` put in before characters of what they say; in the order of the offsets. */
export function withInsertions(
  pieces: readonly Piece[],
  insertions: readonly { readonly at: number; readonly text: string }[],
): readonly Piece[] {
  const result: Piece[] = [];
  let next = 0;
  let start = 0;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    let from = start;
    for (let at = insertions[next]; at && at.at < end; at = insertions[(next += 1)]) {
      if (at.at > from) result.push(part(piece, from - start, at.at - start));
      result.push(madeUp(at.text));
      from = at.at;
    }
    if (from < end) result.push(part(piece, from - start, end - start));
    start = end;
  }
  return result;
}
