import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import { contains, shift } from '../../text/range';
import type { Range } from '../../text/range';
import { sentenceAround } from '../../text/sentence';
import type { Fact } from '../facts';
import { factsOf } from '../line-figures';
import { solve, type Solution } from './solve';
import { tryOut, type Gaps, type Guess } from './trial';

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

/** Counts on trial: small ones throughout, or a large one first, as a total that stands before its parts. */
const COUNTS: readonly (readonly [first: string, others: string])[] = [
  ['1', '1'],
  ['90000001', '1'],
];

/**
 * Puts numbers for all placeholders at once: what the reader then takes for a relation, broken or not, belongs
 * together, whatever the numbers.
 */
function groupsIn(gaps: Gaps): readonly HalfFilled[] {
  const groups = new Map<string, HalfFilled>();
  for (const [first, others] of COUNTS) {
    const guesses = gaps.placeholders.map((placeholder, i) => ({
      placeholder,
      digits: i === 0 ? first : others,
    }));
    for (const group of groupsWith(gaps, guesses))
      groups.set(group.missing.map(({ start }) => start).join(), group);
  }
  return withoutParts([...groups.values()]);
}

function groupsWith(gaps: Gaps, guesses: readonly Guess[]): readonly HalfFilled[] {
  const { relations, guessed } = tryOut(gaps, guesses);
  const original = unshifted(gaps, guesses, guessed);
  return relations
    .filter(({ fixesValues }) => fixesValues)
    .flatMap(({ operands }) => {
      const missing = gaps.placeholders.filter((_, i) =>
        operands.some(({ range }) => contains(range, guessed[i] ?? { start: -1, end: -1 })),
      );
      const filled = operands
        .filter(({ range }) => !guessed.some((place) => contains(range, place)))
        .map(({ range }) => original(range));
      return missing.length > 0 && filled.length > 0 ? [{ filled, missing }] : [];
    });
}

/** Takes a range of the sentence on trial back to where it stands in the sentence as written. */
function unshifted(
  { placeholders }: Gaps,
  guesses: readonly Guess[],
  guessed: readonly Range[],
): (range: Range) => Range {
  return (range) => {
    const grown = guesses.reduce((sum, { digits }, i) => {
      const placeholder = placeholders[i];
      const isBefore = placeholder && (guessed[i]?.start ?? Infinity) < range.start;
      return isBefore ? sum + digits.length - (placeholder.end - placeholder.start) : sum;
    }, 0);
    return shift(range, -grown);
  };
}

/** A group whose placeholders are all in another one says nothing of its own. */
function withoutParts(groups: readonly HalfFilled[]): readonly HalfFilled[] {
  const isWithin = (a: HalfFilled, b: HalfFilled): boolean =>
    a !== b && a.missing.length < b.missing.length && a.missing.every((one) => b.missing.includes(one));
  return groups.filter((group) => !groups.some((other) => isWithin(group, other)));
}
