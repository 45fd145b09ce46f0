/** An occurrence of a pattern: its number in the list given, and where it ends (exclusive, UTF-16). */
type OnOccurrence = (pattern: number, end: number) => void;

/** Finds every occurrence of many strings in one pass over a text. */
export interface Automaton {
  /** Calls back for each occurrence, in order of its end. Code units that `ignore` accepts are passed over. */
  scan(text: string, onOccurrence: OnOccurrence, ignore?: (code: number) => boolean): void;
}

/**
 * How many patterns may end at one place, the longest first: words of a language never nest so deeply, and without a limit
 * a list of 甲乙, 甲乙甲乙, … finds them all at every place.
 */
const MOST_AT_ONE_PLACE = 16;

/** UTF-16 code units per state in the transition table's keys. */
const width = 0x10000;

interface Trie {
  readonly next: Map<number, number>;
  /** The patterns that end in a state. */
  readonly ends: number[][];
}

/**
 * Aho–Corasick: a trie of the patterns, with a link from each state to the longest suffix that is also in the trie.
 * Searching takes time linear in the text and the number of occurrences, however many patterns there are.
 */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const trie = buildTrie(patterns);
  const fail = linkSuffixes(trie);
  const begins = firstCodes(patterns);
  const { next, ends } = trie;
  return {
    scan: (text, onOccurrence, ignore) => {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (state === 0 && begins[code] === 0) continue;
        if (ignore?.(code)) continue;
        state = step(next, fail, state, code);
        if (state === 0) continue;
        for (const pattern of ends[state] ?? []) onOccurrence(pattern, at + 1);
      }
    },
  };
}

/** 1 for each code unit that some pattern begins with: most of a text is none of them. */
function firstCodes(patterns: readonly string[]): Uint8Array {
  const begins = new Uint8Array(width);
  for (const pattern of patterns) begins[pattern.charCodeAt(0)] = 1;
  return begins;
}

function step(
  next: ReadonlyMap<number, number>,
  fail: readonly number[],
  from: number,
  code: number,
): number {
  let state = from;
  for (;;) {
    const target = next.get(state * width + code);
    if (target !== undefined) return target;
    if (state === 0) return 0;
    state = fail[state] ?? 0;
  }
}

function buildTrie(patterns: readonly string[]): Trie {
  const next = new Map<number, number>();
  const ends: number[][] = [[]];
  patterns.forEach((pattern, number) => {
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const key = state * width + pattern.charCodeAt(at);
      const known = next.get(key);
      state = known ?? ends.push([]) - 1;
      if (known === undefined) next.set(key, state);
    }
    if (state !== 0) ends[state]?.push(number);
  });
  return { next, ends };
}

/** Sets the suffix links level by level, and lets each state report what ends in its suffixes too. */
function linkSuffixes({ next, ends }: Trie): readonly number[] {
  const fail = ends.map(() => 0);
  const transitions = ends.map((): { code: number; target: number }[] => []);
  for (const [key, target] of next) transitions[Math.floor(key / width)]?.push({ code: key % width, target });
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    for (const { code, target } of transitions[state] ?? []) {
      queue.push(target);
      if (state === 0) continue;
      const suffix = step(next, fail, fail[state] ?? 0, code);
      fail[target] = suffix;
      ends[target] = [...(ends[target] ?? []), ...(ends[suffix] ?? [])].slice(0, MOST_AT_ONE_PLACE);
    }
  }
  return fail;
}
