/** A source of chance that gives the same run for the same seed on every machine. */
export interface Random {
  /** From `low` to `high`, both included. */
  readonly integer: (low: number, high: number) => number;
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** `count` different elements, in the order they have in `from`. */
  readonly some: <T>(from: readonly T[], count: number) => readonly T[];
  readonly shuffled: <T>(from: readonly T[]) => readonly T[];
}

/** The generator called mulberry32: small, and good enough to choose words. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const shuffled = <T>(from: readonly T[]): readonly T[] =>
    from
      .map((element) => ({ element, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ element }) => element);
  const some = <T>(from: readonly T[], count: number): readonly T[] => {
    const chosen = new Set(shuffled(from.map((_, i) => i)).slice(0, count));
    return from.filter((_, i) => chosen.has(i));
  };
  return {
    integer,
    chance: (probability) => next() < probability,
    pick: (from) => {
      const element = from[integer(0, from.length - 1)];
      if (element === undefined) throw new Error('nothing to pick from');
      return element;
    },
    some,
    shuffled,
  };
}
