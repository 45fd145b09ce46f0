import type { Line } from '../document/line';
import type { TermIndex, TermMatch } from '../knowledge/types';

const known = new WeakMap<TermIndex, WeakMap<Line, readonly TermMatch[]>>();

/** The glossary terms in a line, ranges relative to it; searched for once for as long as the line lives. */
export function termsOfLine(line: Line, index: TermIndex): readonly TermMatch[] {
  if (line.content.start === line.content.end) return [];
  const lines = known.get(index) ?? new WeakMap<Line, readonly TermMatch[]>();
  known.set(index, lines);
  const found = lines.get(line) ?? index.find(line.prose);
  lines.set(line, found);
  return found;
}
