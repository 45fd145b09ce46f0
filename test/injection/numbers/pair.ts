import { holds, type Claim, type Slots } from '../exact/claim';
import type { Random } from '../random';
import { ACTIVITIES, ENDINGS, OPENINGS } from '../vocabulary/surroundings';
import { misprinted } from './digit-error';
import { fill, placeOf, type Fact } from './fact';

/** A true sentence and its twin with one error. */
export interface Pair {
  readonly truth: string;
  readonly falsehood: string;
  /** Where the error shows in the false sentence. */
  readonly place: { readonly start: number; readonly end: number };
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
  if (!isFalse(claims[0], changed)) return undefined;
  return { slots: changed, place: (error.kind === 'text' ? error.place : undefined) ?? [slot] };
}

/** False whatever was rounded, and not for a nought below the line. */
function isFalse(claim: Claim, slots: Slots): boolean {
  try {
    return !holds(claim, slots, 'generous');
  } catch {
    return false;
  }
}

function inSentence(fact: Fact, broken: Broken, random: Random): Pair {
  const before = random.pick(OPENINGS) + random.pick(ACTIVITIES);
  const after = `${random.pick(ENDINGS)}。`;
  const frame = before + fact.frame + after;
  const places = broken.place.map((name) => placeOf(frame, broken.slots, name));
  const shown = random.chance(0.05) ? wide : random.chance(0.25) ? widePercent : plain;
  return {
    truth: shown(fill(frame, fact.slots)),
    falsehood: shown(fill(frame, broken.slots)),
    place: {
      start: Math.min(...places.map(({ start }) => start)),
      end: Math.max(...places.map(({ end }) => end)),
    },
  };
}

const plain = (text: string): string => text;

const widePercent = (text: string): string => text.replaceAll('%', '％');

/** Full-width figures, as older reports have them. */
const wide = (text: string): string =>
  text.replace(/[\d%]|(?<=\d)\.(?=\d)/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
