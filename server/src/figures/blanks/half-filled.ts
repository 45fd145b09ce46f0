import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import { contains, shift } from '../../text/range';
import type { Range } from '../../text/range';
import { sentenceAround } from '../../text/sentence';
import type { Fact } from '../facts';
import { factsOf } from '../line-figures';
import { placesOf, solve, type Solution } from './solve';
import { openIn, type Gaps } from './trial';

/** A placeholder whose value the other figures of its sentence leave no choice about. */
export interface Solved extends Solution {
  /** The placeholder in the line. */
  readonly placeholder: Range;
}

/** Figures that belong together, some of them filled in and some not; ranges are in the line. */
export interface HalfFilled {
  readonly filled: readonly Range[];
  /** The placeholders, in the order they stand. */
  readonly missing: readonly Range[];
}

/** More placeholders in one sentence are a form to fill in, not a slip. */
const MOST_MISSING = 12;

/** The sentences of a line that hold both figures and placeholders for figures. */
const mixedSentences: (line: Line) => readonly (Gaps & { readonly start: number })[] = remembered((line) => {
  if (line.placeholders.length === 0 || line.block === 'table') return [];
  return factsOf(line).sentences.flatMap((facts) => {
    const unknown = facts.filter(isGap);
    const [first] = unknown;
    if (!first || unknown.length > MOST_MISSING || facts.length === unknown.length) return [];
    if (facts.length < FEWEST_FIGURES || !countsOneThingTwice(facts)) return [];
    const { start, end } = sentenceAround(line.prose, first.figure.range.start);
    const placeholders = line.placeholders
      .map(({ range }) => range)
      .filter((range) => contains({ start, end }, range))
      .map((range) => shift(range, -start));
    return [{ text: line.prose.slice(start, end), placeholders, start }];
  });
});

/** No relation is between fewer figures. */
const FEWEST_FIGURES = 3;

/** A quick look: whether two figures are in one measure, without which there is nothing to compute. */
function countsOneThingTwice(facts: readonly Fact[]): boolean {
  const measures = facts.flatMap(({ figure }) =>
    figure.kind === 'quantity' || figure.kind === 'unknown' ? (figure.unit?.group ?? []) : figure.kind,
  );
  return new Set(measures).size < measures.length;
}

/** 2* hides digits that are partly known: nothing can be put for it. */
function isGap({ figure }: Fact): boolean {
  return figure.kind === 'unknown' && figure.placeholder.start === figure.range.start;
}

/** The placeholders of a line that can be computed. */
export const solvedIn: (line: Line) => readonly Solved[] = remembered((line) =>
  mixedSentences(line).flatMap((gaps) => {
    const grouped = new Set(groupsIn(gaps).flatMap(({ missing }) => missing));
    return [...grouped].flatMap((placeholder) => {
      const solution = solve(gaps, placeholder);
      return solution ? [{ ...solution, placeholder: shift(placeholder, gaps.start) }] : [];
    });
  }),
);

/** The groups of a line that are filled in half. */
export const halfFilledIn: (line: Line) => readonly HalfFilled[] = remembered((line) =>
  mixedSentences(line).flatMap((gaps) =>
    groupsIn(gaps).map(({ filled, missing }) => ({
      filled: filled.map((range) => shift(range, gaps.start)),
      missing: missing.map((range) => shift(range, gaps.start)),
    })),
  ),
);

/** With all placeholders open at once, what words bind together: that belongs together, whatever the numbers. */
function groupsIn(gaps: Gaps): readonly HalfFilled[] {
  const groups = new Map<string, HalfFilled>();
  for (const { operands, fixesValues } of openIn(gaps, gaps.placeholders, (one) => placesOf(one, gaps))) {
    if (!fixesValues) continue;
    const missing = gaps.placeholders.filter((place) => operands.some(({ range }) => contains(range, place)));
    const filled = operands
      .filter(({ range }) => !gaps.placeholders.some((place) => contains(range, place)))
      .map(({ range }) => range);
    if (missing.length > 0 && filled.length > 0)
      groups.set(missing.map(({ start }) => start).join(), { filled, missing });
  }
  return withoutParts([...groups.values()]);
}

/** A group whose placeholders are all in another one says nothing of its own. */
function withoutParts(groups: readonly HalfFilled[]): readonly HalfFilled[] {
  const isWithin = (a: HalfFilled, b: HalfFilled): boolean =>
    a !== b && a.missing.length < b.missing.length && a.missing.every((one) => b.missing.includes(one));
  return groups.filter((group) => !groups.some((other) => isWithin(group, other)));
}
