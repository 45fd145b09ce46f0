import type { Random } from '../random';
import type { Place } from '../trial';

/** A text with one slip put in, and where it shows. */
export interface Injection {
  readonly text: string;
  readonly place: Place;
}

/** Puts one slip of a kind somewhere into a text; undefined where the text offers no place for it. */
export type Injector = (text: string, random: Random) => Injection | undefined;

/** Puts `by` in the place of what stands from `start` to `end`, and marks it. */
export function replaced(text: string, start: number, end: number, by: string): Injection {
  return { text: text.slice(0, start) + by + text.slice(end), place: { start, end: start + by.length } };
}

/** The places where a pattern matches. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

/** One of them, if there is any. */
export function oneOf<T>(from: readonly T[], random: Random): T | undefined {
  return from.length === 0 ? undefined : random.pick(from);
}

/** The first slip that one of the injectors, tried in random order, can put in. */
export function anyOf(injectors: readonly Injector[]): Injector {
  return (text, random) => {
    for (const injector of random.shuffled(injectors)) {
      const injection = injector(text, random);
      if (injection) return injection;
    }
    return undefined;
  };
}
