import type { Range } from '../../text/range';
import { readFacts, type LineFacts } from '../facts';
import { openMeasure } from '../reading/open-measure';
import { readFigures } from '../reading/recognise';
import type { Unknown } from '../reading/figure';
import type { Relation } from '../equations/relation';
import { relationsOf } from '../sentence/relations';

/** A sentence with places in it where figures are still missing. */
export interface Gaps {
  /** The prose of the sentence. */
  readonly text: string;
  /** Its placeholders, in the order they stand; offsets in `text`. */
  readonly placeholders: readonly Range[];
}

/** A number put on trial for a placeholder. */
export interface Guess {
  readonly placeholder: Range;
  readonly digits: string;
}

/** The sentence as it would read with the guesses in it. */
export interface Trial {
  readonly facts: LineFacts;
  readonly relations: readonly Relation[];
  /** Where each guess stands now, in the order of the guesses. */
  readonly guessed: readonly Range[];
}

/**
 * Reads a sentence with numbers put for some of its placeholders. The relations that the reader of figures then
 * sees, broken or not, tell what belongs together and what would have to stand there.
 *
 * @param guesses in the order they stand
 */
export function tryOut({ text, placeholders }: Gaps, guesses: readonly Guess[]): Trial {
  const guessed: Range[] = [];
  const left: Range[] = [];
  let written = '';
  let at = 0;
  for (const placeholder of placeholders) {
    const guess = guesses.find((one) => one.placeholder === placeholder);
    written += text.slice(at, placeholder.start);
    const start = written.length;
    written += guess ? guess.digits : text.slice(placeholder.start, placeholder.end);
    (guess ? guessed : left).push({ start, end: written.length });
    at = placeholder.end;
  }
  written += text.slice(at);
  const facts = readFacts(written, readFigures(written, left));
  return { facts, relations: relationsOf(facts), guessed };
}

/**
 * Reads a sentence with some of its placeholders open: figures that may be anything, so that words bind them and the
 * equations they are bound to say what they have to be.
 *
 * @param placesOf the decimals that the figure of a placeholder would be written with
 */
export function openIn(
  { text, placeholders }: Gaps,
  opened: readonly Range[],
  placesOf: (unknown: Unknown) => number,
): readonly Relation[] {
  const figures = readFigures(text, placeholders).map((figure) =>
    figure.kind === 'unknown' && opened.some(({ start }) => start === figure.placeholder.start)
      ? (openMeasure(figure, text, placesOf(figure)) ?? figure)
      : figure,
  );
  return relationsOf(readFacts(text, figures));
}
