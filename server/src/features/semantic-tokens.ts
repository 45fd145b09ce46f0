import { headingsOf } from '../document/headings';
import { leadsOf } from '../document/leads';
import type { Line, PlacedLine } from '../document/line';
import { remembered } from '../document/remembered';
import type { ReportDocument } from '../document/report-document';
import { titleOf } from '../document/title';
import type { Knowledge, TermIndex } from '../knowledge/types';
import { overlaps, shift } from '../text/range';
import type { Range } from '../text/range';
import { termsOfLine } from './terms-of-line';

/**
 * `ordinal` is the 一、 of a heading, `marker` the 一是 of an enumeration, `lead` the first sentence that heads
 * its paragraph.
 */
export type SemanticTokenType = 'title' | 'heading' | 'ordinal' | 'lead' | 'marker' | 'placeholder' | 'term';

/** A stretch of one line that an editor may colour. */
export interface SemanticToken {
  readonly range: Range;
  readonly type: SemanticTokenType;
  /** Headings only: 1 to 4, deeper for `#` headings without an ordinal. */
  readonly level?: number;
}

/** In the order they stand; no two overlap and none crosses a line end. */
export function semanticTokens(document: ReportDocument, knowledge: Knowledge): readonly SemanticToken[] {
  const roles = rolesOf(document);
  return document.lines.flatMap((placed) =>
    tokensOfLine(placed.line, roles.get(placed), knowledge.termIndex).map((token) => ({
      ...token,
      range: shift(token.range, placed.start),
    })),
  );
}

/** What a line is within its document; its own text cannot tell. */
type Role = 'title' | 'lead' | number;

const rolesOf = remembered((document: ReportDocument): ReadonlyMap<PlacedLine, Role> => {
  const roles = new Map<PlacedLine, Role>();
  leadsOf(document).forEach((line) => roles.set(line, 'lead'));
  headingsOf(document).forEach(({ line, level }) => roles.set(line, level));
  const title = titleOf(document);
  if (title) roles.set(title, 'title');
  return roles;
});

const known = new WeakMap<TermIndex, WeakMap<Line, Map<Role | undefined, readonly SemanticToken[]>>>();

function tokensOfLine(line: Line, role: Role | undefined, index: TermIndex): readonly SemanticToken[] {
  const lines = known.get(index) ?? new WeakMap<Line, Map<Role | undefined, readonly SemanticToken[]>>();
  known.set(index, lines);
  const byRole = lines.get(line) ?? new Map<Role | undefined, readonly SemanticToken[]>();
  lines.set(line, byRole);
  const tokens = byRole.get(role) ?? withoutOverlaps(line, role, index);
  byRole.set(role, tokens);
  return tokens;
}

/** Where tokens overlap the first layer wins, but a heading goes on around what is in it. */
function withoutOverlaps(line: Line, role: Role | undefined, index: TermIndex): readonly SemanticToken[] {
  const taken = new Uint8Array(line.text.length);
  const inner = [...ofPlaceholders(line), ...ofOrdinals(line), ...ofTerms(line, index)]
    .filter(({ range }) => {
      const isFree = !taken.subarray(range.start, range.end).includes(1);
      if (isFree) taken.fill(1, range.start, range.end);
      return isFree;
    })
    .sort(byPlace);
  return [...inner, ...ofRole(line, role).flatMap((outer) => around(inner, outer))].sort(byPlace);
}

function byPlace(a: SemanticToken, b: SemanticToken): number {
  return a.range.start - b.range.start;
}

function ofPlaceholders(line: Line): readonly SemanticToken[] {
  return line.placeholders.map(({ range }) => ({ range, type: 'placeholder' }));
}

function ofOrdinals(line: Line): readonly SemanticToken[] {
  return [
    ...(line.head ? [{ range: line.head.range, type: 'ordinal' } as const] : []),
    ...line.markers.map(({ range }) => ({ range, type: 'marker' }) as const),
  ];
}

function ofTerms(line: Line, index: TermIndex): readonly SemanticToken[] {
  return termsOfLine(line, index)
    .filter(({ as }) => as !== 'wrong')
    .map(({ range }) => ({ range, type: 'term' }));
}

function ofRole(line: Line, role: Role | undefined): readonly SemanticToken[] {
  if (role === undefined) return [];
  if (role === 'title') return [{ range: line.content, type: 'title' }];
  if (role === 'lead') return line.leadCandidate ? [{ range: line.leadCandidate, type: 'lead' }] : [];
  return [{ range: line.head?.title ?? line.content, type: 'heading', level: role }];
}

/** What is left of `outer` outside the sorted `inner` tokens. */
function around(inner: readonly SemanticToken[], outer: SemanticToken): readonly SemanticToken[] {
  const pieces: SemanticToken[] = [];
  let start = outer.range.start;
  for (const { range } of inner) {
    if (!overlaps(range, outer.range)) continue;
    if (range.start > start) pieces.push({ ...outer, range: { start, end: range.start } });
    start = range.end;
  }
  if (start < outer.range.end) pieces.push({ ...outer, range: { start, end: outer.range.end } });
  return pieces;
}
