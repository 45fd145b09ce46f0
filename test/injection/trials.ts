import { FORMAL_CLASSES } from './formal/classes';
import type { FormalClass } from './formal/classes';
import { trueReport } from './formal/report';
import { NUMBER_CLASSES, SENTENCE_FAMILIES } from './numbers/classes';
import { pairOf } from './numbers/pair';
import { trapSentence } from './numbers/traps';
import { createRandom } from './random';
import type { Random } from './random';
import type { Place, Row, Trial } from './trial';

const HEAD = '工作情况汇报\n\n';

/** A sentence as the one paragraph of a report. */
const asReport = (sentence: string): string => `${HEAD}${sentence}\n`;

const inReport = ({ start, end }: Place): Place => ({
  start: start + HEAD.length,
  end: end + HEAD.length,
});

/** Sentences that only look wrong: nothing is injected, and nothing may be found. */
export const TRAP_ROW: Row = { name: 'traps', rules: [], silent: SENTENCE_FAMILIES };

/** `count` true sentences of each class, each with its false twin. */
export function numberTrials(seed: number, count: number): readonly Trial[] {
  return NUMBER_CLASSES.flatMap(({ name, generators }, i) => {
    const random = createRandom(seed + i);
    return times(count, () => {
      const { truth, falsehood, place, statement } = pairOf(random.pick(generators), random);
      return {
        truth: asReport(truth),
        falsehood: asReport(falsehood),
        slips: [{ class: name, place: inReport(place), statement: inReport(statement) }],
      };
    });
  });
}

/** True sentences that only look wrong. */
export function trapTexts(seed: number, count: number): readonly string[] {
  const random = createRandom(seed);
  return times(count, () => asReport(`${trapSentence(random)}。`));
}

/** `count` whole reports, and for each class as many with one formal slip. */
export function formalTrials(seed: number, count: number): readonly Trial[] {
  const random = createRandom(seed);
  const reports = times(count, () => trueReport(random));
  return FORMAL_CLASSES.flatMap((one, i) => injectedInto(reports, one, count, createRandom(seed + i)));
}

/**
 * The same in texts that others wrote: `count` of their lines for each class, or the whole text where the slip shows
 * only there.
 */
export function formalTrialsIn(texts: readonly string[], seed: number, count: number): readonly Trial[] {
  const lines = texts.flatMap((text) => text.split(/\r?\n/)).filter((line) => line.length >= 30);
  return FORMAL_CLASSES.filter(({ name }) => name !== 'unfinished sections').flatMap((one, i) => {
    const random = createRandom(seed + i);
    const from = random.shuffled(one.needsReport ? texts : lines.map(asReport));
    return injectedInto(from, one, count, random);
  });
}

/** How many texts may in vain be looked at for a place to put a slip, for each that is wanted. */
const PATIENCE = 40;

function injectedInto(
  texts: readonly string[],
  { name, inject }: FormalClass,
  count: number,
  random: Random,
): readonly Trial[] {
  const trials: Trial[] = [];
  for (let i = 0; i < count * PATIENCE && trials.length < count; i += 1) {
    const truth = texts[i % texts.length];
    const injection = truth === undefined ? undefined : inject(truth, random);
    if (truth !== undefined && injection) {
      trials.push({ truth, falsehood: injection.text, slips: [{ class: name, place: injection.place }] });
    }
  }
  return trials;
}

function times<T>(count: number, make: () => T): readonly T[] {
  return Array.from({ length: count }, make);
}
