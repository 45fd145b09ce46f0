import type { Line, PlacedLine } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { shift, type Range } from '../../text/range';
import { closingSumsIn } from '../candidates/closing-sums';
import type { Candidate } from '../candidates/candidate';
import { triedOf } from '../candidates/propose';
import { rowSumsIn } from '../candidates/row-sums';
import type { Relation } from '../equations/relation';
import { relationsIn } from '../line-figures';
import { joined, placeIn, runsOf, type LineRun } from './line-runs';

/** A relation between figures of several paragraphs. */
export interface ParagraphRelation {
  readonly relation: Relation;
  /** The place in the document of a range that the relation names. */
  readonly placed: (range: Range) => Range;
}

const BINDERS = [rowSumsIn, closingSumsIn];

/** Wholes whose parts are told one a paragraph, and do not come to them. */
export const brokenAcrossParagraphs = remembered((document: ReportDocument): readonly ParagraphRelation[] =>
  runsOf(document).flatMap((lines) => {
    const { run, relations } = relationsAcross(lines.map(({ line }) => line));
    return relations.map((relation) => ({ relation, placed: placerOf(run, lines) }));
  }),
);

function placerOf(run: LineRun, lines: readonly PlacedLine[]): (range: Range) => Range {
  return (range) => {
    const { line, range: own } = placeIn(run, range);
    return shift(own, lines[line]?.start ?? 0);
  };
}

interface Across {
  readonly run: LineRun;
  readonly relations: readonly Relation[];
}

/** What was found for the run that begins with a line: it stays as long as its lines are the same. */
const KNOWN = new WeakMap<Line, Across>();

function relationsAcross(lines: readonly Line[]): Across {
  const [first] = lines;
  const before = first && KNOWN.get(first);
  if (before && areSame(before.run.lines, lines)) return before;
  const run = joined(lines);
  const candidates = BINDERS.flatMap((binder) => binder(run.facts)).filter((one) => isAcross(run, one));
  const relations = triedOf(candidates, candidates.length > 0 ? ownRelations(run) : []);
  const across = { run, relations: relations.filter(({ holds }) => !holds) };
  if (first) KNOWN.set(first, across);
  return across;
}

function areSame(some: readonly Line[], others: readonly Line[]): boolean {
  return some.length === others.length && some.every((line, i) => line === others[i]);
}

/** Each paragraph is asked of its own by `relationsIn`; a run is asked of what begins or ends in its first one. */
function isAcross(run: LineRun, { claim, facts }: Candidate): boolean {
  const lines = facts.map(({ figure }) => placeIn(run, figure.range).line);
  const isWithin = new Set(lines).size === 1;
  return !isWithin && lines.includes(0) && claim.kind === 'sum';
}

/** What the paragraphs prove by themselves, in the places of the run. */
function ownRelations(run: LineRun): readonly Relation[] {
  return run.lines.flatMap((line, i) =>
    relationsIn(line).map((relation) => ({
      ...relation,
      operands: relation.operands.map((operand) => ({
        ...operand,
        range: shift(operand.range, run.starts[i] ?? 0),
      })),
    })),
  );
}
