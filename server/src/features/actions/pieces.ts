import type { TextEdit } from '../../rules/rule';
import type { Range } from '../../text/range';

/** A text that has been edited: stretches of the original, and what was put in between. */
type Piece = { readonly kept: Range } | { readonly inserted: string };

/** An unedited text in one piece. */
export function piecesOf(text: string): readonly Piece[] {
  return [{ kept: { start: 0, end: text.length } }];
}

/**
 * The pieces after one more round of edits.
 *
 * @param edits of the text as it is now, in the order they stand, without overlaps
 */
export function editPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const edited: Piece[] = [];
  let rest: readonly Piece[] = pieces;
  let at = 0;
  for (const { range, newText } of edits) {
    const [before, behind] = cut(rest, range.start - at);
    const [, after] = cut(behind, range.end - range.start);
    for (const piece of before) edited.push(piece);
    edited.push({ inserted: newText });
    rest = after;
    at = range.end;
  }
  return [...edited, ...rest];
}

/** The edits that make the edited text of the original, in the order they stand. */
export function editsOf(pieces: readonly Piece[], original: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let end = 0;
  let newText = '';
  const flush = (start: number): void => {
    if (start > end || newText !== '') edits.push({ range: { start: end, end: start }, newText });
    newText = '';
  };
  for (const piece of pieces) {
    if ('inserted' in piece) {
      newText += piece.inserted;
      continue;
    }
    flush(piece.kept.start);
    end = piece.kept.end;
  }
  flush(original.length);
  return edits;
}

function lengthOf(piece: Piece): number {
  return 'inserted' in piece ? piece.inserted.length : piece.kept.end - piece.kept.start;
}

/** The pieces up to an offset, and those after it. */
function cut(pieces: readonly Piece[], offset: number): readonly [readonly Piece[], readonly Piece[]] {
  let left = offset;
  for (const [i, piece] of pieces.entries()) {
    const length = lengthOf(piece);
    if (left < length) {
      const [first, second] = split(piece, left);
      return [
        [...pieces.slice(0, i), ...(left > 0 ? [first] : [])],
        [second, ...pieces.slice(i + 1)],
      ];
    }
    left -= length;
  }
  return [pieces, []];
}

function split(piece: Piece, at: number): readonly [Piece, Piece] {
  if ('inserted' in piece) {
    return [{ inserted: piece.inserted.slice(0, at) }, { inserted: piece.inserted.slice(at) }];
  }
  const middle = piece.kept.start + at;
  return [
    { kept: { start: piece.kept.start, end: middle } },
    { kept: { start: middle, end: piece.kept.end } },
  ];
}
