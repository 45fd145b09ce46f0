import { textOf, withInsertions } from './pieces';
import type { Piece } from './pieces';

/** What the dialect would read as markup at the start of a line, though Word shows it as it stands. */
const AT_START =
  /^(?:#{1,6}(?=[ \t]|$)|>|[-+](?=[ \t]|$)|`{3}|~{3}|(?:-[ \t]*){3,}$|\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+(?:\|[ \t]*)?$)/;

/** The same within a line: a backslash that would escape, code, comments, addresses, links, named characters. */
const WITHIN =
  /\\(?=[!-/:-@[-`{-~])|`|<(?=!--|[a-zA-Z][\w+.-]{0,31}:|[^\s<>@]{1,64}@)|\[(?=[^\]]{0,500}\]\()|&(?=#?\w{1,32};)|(?<=^|[\s\p{P}])(?<!_)_{1,2}(?=[^\s_][^_]{0,500}_{1,2}(?:$|[\s\p{P}]))/gu;

/** A line of text as the dialect must write it to say the same. */
export function escaped(line: readonly Piece[]): readonly Piece[] {
  const text = textOf(line);
  const places = Array.from(text.matchAll(WITHIN)).flatMap(({ 0: sign, index }) =>
    // Of two, the one that is left would still be a mark of emphasis.
    Array.from(sign, (_, i) => index + i),
  );
  if (AT_START.test(text) && !places.includes(0)) places.unshift(0);
  return withInsertions(
    line,
    places.map((at) => ({ at, text: '\\' })),
  );
}

/** The text of a table cell: a bar would end it. */
export function escapedCell(cell: readonly Piece[]): readonly Piece[] {
  const line = escaped(cell);
  const bars = Array.from(textOf(line).matchAll(/\|/g), ({ index }) => ({ at: index, text: '\\' }));
  return withInsertions(line, bars);
}
