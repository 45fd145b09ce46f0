import { holds, type Slots } from '../exact/claim';
import type { Random } from '../random';
import type { Place } from '../trial';
import { ACTIVITIES, ENDINGS, OPENINGS } from '../vocabulary/surroundings';
import { changeFact } from './change';
import { misprinted } from './digit-error';
import { fill, placeOf, type Fact } from './fact';
import { rateFact } from './rate';
import { remainderFact } from './remainder';

/** A true sentence and its twin with one error. */
export interface Pair {
  readonly truth: string;
  readonly falsehood: string;
  /** Where the error shows in the false sentence. */
  readonly place: Place;
  /** The false statement without what is around it. */
  readonly statement: Place;
}

/** More tries than any fact needs. */
const TRIES = 200;

/** A fact of one generator as a sentence, and a twin with one error that no rounding excuses. */
export function pairOf(generate: (random: Random) => Fact, random: Random): Pair {
  for (let i = 0; i < TRIES; i += 1) {
    const fact = withPowersInSlots(generate(random));
    if (!fact.claims.every((claim) => holds(claim, fact.slots, 'fair'))) {
      throw new Error(`not true: ${fill(fact.frame, fact.slots)}`);
    }
    const broken = injected(fact, random);
    if (broken) return inSentence(fact, broken, random);
  }
  throw new Error('no error can be injected');
}

/** 120万元 is a rounded number even without decimals: 万 belongs to the figure, not to the unit. */
function withPowersInSlots(fact: Fact): Fact {
  const slots: Record<string, string> = { ...fact.slots };
  const frame = fact.frame.replace(/\{(\w+)\}([万亿])/g, (_, name: string, power: string) => {
    slots[name] = `${slots[name] ?? ''}${power}`;
    return `{${name}}`;
  });
  return { ...fact, frame, slots };
}

interface Broken {
  readonly slots: Slots;
  readonly place: readonly string[];
}

function injected({ claims, slots, error }: Fact, random: Random): Broken | undefined {
  const slot = error.kind === 'digits' ? random.pick(error.slots) : error.slot;
  const text = error.kind === 'digits' ? misprinted(slots[slot] ?? '', random) : error.instead;
  if (text === undefined) return undefined;
  const changed = { ...slots, [slot]: text };
  if (holds(claims[0], changed, 'generous')) return undefined;
  return { slots: changed, place: (error.kind === 'text' ? error.place : undefined) ?? [slot] };
}

function inSentence(fact: Fact, broken: Broken, random: Random): Pair {
  const before = fact.namesPeriods ? '' : random.pick(OPENINGS) + random.pick(ACTIVITIES);
  const frame = `${before}${fact.frame}${random.pick(ENDINGS)}${another(fact, random)}。`;
  const { slot, sentence: shown } = random.pick(STYLES);
  const places = broken.place.map((name) => placeOf(frame, inStyle(broken.slots, slot), name));
  return {
    truth: shown(fill(frame, inStyle(fact.slots, slot))),
    falsehood: shown(fill(frame, inStyle(broken.slots, slot))),
    place: {
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
    },
    statement: {
      start: before.length,
      end: before.length + fill(fact.frame, inStyle(broken.slots, slot)).length,
    },
  };
}

/** Often another true statement, of something else, follows in the same sentence. */
function another(fact: Fact, random: Random): string {
  const { frame, slots } = withPowersInSlots(random.pick(COMPANIONS)(random));
  if (random.chance(0.65) || subjectsOf(frame).some((subject) => fact.frame.includes(subject))) return '';
  return random.pick(['；', '；', '；', '，']) + fill(frame, slots);
}

/** What a statement is of: the words before its figures, from the last four characters on. */
const subjectsOf = (frame: string): readonly string[] => frame.match(/\p{Script=Han}{4}(?=\{)/gu) ?? [];

const COMPANIONS = [rateFact, changeFact, remainderFact] as const;

/** How figures are written in a report: applied to the figures of the fact, and to the sentence. */
interface Style {
  readonly slot: (text: string) => string;
  readonly sentence: (text: string) => string;
}

const inStyle = (slots: Slots, style: Style['slot']): Slots =>
  Object.fromEntries(Object.entries(slots).map(([name, text]) => [name, style(text)]));

const plain = (text: string): string => text;

/** 1,045, as accountants write. */
const grouped = (text: string): string =>
  text.replace(/^\d{4,}(?=$|[.%万亿])/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','));

const widePercent = (text: string): string => text.replaceAll('%', '％');

/** Full-width figures, as older reports have them. */
const wide = (text: string): string =>
  text.replace(/[\d%]|(?<=\d)\.(?=\d)/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const STYLES: readonly Style[] = [
  ...Array.from({ length: 14 }, () => ({ slot: plain, sentence: plain })),
  ...Array.from({ length: 4 }, () => ({ slot: plain, sentence: widePercent })),
  { slot: plain, sentence: wide },
  { slot: grouped, sentence: plain },
];
