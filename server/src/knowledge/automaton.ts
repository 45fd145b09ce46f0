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

const NONE: readonly number[] = [];

/**
 * Aho–Corasick: a trie of the patterns, with a link from each state to the longest suffix that is also in the trie.
 * Searching takes time linear in the text and the number of occurrences, however many patterns there are.
 */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const trie = buildTrie(patterns);
  const fail = linkSuffixes(trie);
  const { classOf, ends, find } = trie;
  return {
    scan: (text, onOccurrence, ignore) => {
      let state = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (ignore?.(code)) continue;
        state = step(find, fail, state, classOf[code] ?? 0);
        if (state === 0) continue;
        for (const pattern of ends[state] ?? NONE) onOccurrence(pattern, at + 1);
      }
    },
  };
}

/** The state that a class of code unit leads to, or 0. */
type Find = (state: number, codeClass: number) => number;

interface Trie {
  /** By code unit: its number among those that the patterns hold, from 1; most of a text are none of them and 0. */
  readonly classOf: Uint16Array;
  readonly find: Find;
  /** By state: the patterns that end in it, if any. */
  readonly ends: (readonly number[] | undefined)[];
  /** By state, in the order they were made: the one before it, and the class that leads from there. */
  readonly parents: Int32Array;
  readonly classes: Uint16Array;
  readonly count: number;
  readonly depths: Int32Array;
}

function step(find: Find, fail: Int32Array, from: number, codeClass: number): number {
  if (codeClass === 0) return 0;
  let state = from;
  for (;;) {
    const target = find(state, codeClass);
    if (target !== 0 || state === 0) return target;
    state = fail[state] ?? 0;
  }
}

function buildTrie(patterns: readonly string[]): Trie {
  const classOf = classesOf(patterns);
  const most = patterns.reduce((sum, { length }) => sum + length, 1);
  const transitions = createTransitions(most);
  const parents = new Int32Array(most);
  const classes = new Uint16Array(most);
  const depths = new Int32Array(most);
  const ends: (number[] | undefined)[] = [];
  let count = 1;
  patterns.forEach((pattern, number) => {
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const codeClass = classOf[pattern.charCodeAt(at)] ?? 0;
      const known = transitions.find(state, codeClass);
      if (known === 0) {
        transitions.add(state, codeClass, count);
        [parents[count], classes[count], depths[count]] = [state, codeClass, at + 1];
        count += 1;
      }
      state = known || count - 1;
    }
    if (state !== 0) (ends[state] ??= []).push(number);
  });
  return { classOf, find: transitions.find, ends, parents, classes, count, depths };
}

function classesOf(patterns: readonly string[]): Uint16Array {
  const classOf = new Uint16Array(0x10000);
  let last = 0;
  for (const pattern of patterns)
    for (let at = 0; at < pattern.length; at++) classOf[pattern.charCodeAt(at)] ||= last += 1;
  return classOf;
}

/** Transitions in two flat arrays: a Map of numbers beyond 30 bits takes several times as long and as much memory. */
function createTransitions(most: number): {
  readonly find: Find;
  readonly add: (state: number, codeClass: number, target: number) => void;
} {
  const bits = Math.ceil(Math.log2(most + 1)) + 1;
  const [mask, shift] = [2 ** bits - 1, 32 - bits];
  const targets = new Int32Array(2 ** bits);
  const states = new Int32Array(2 ** bits);
  const classes = new Uint16Array(2 ** bits);
  const slotOf = (state: number, codeClass: number): number => {
    let slot = Math.imul(Math.imul(state, 0x10001) ^ Math.imul(codeClass, 0x85ebca6b), 0x9e3779b1) >>> shift;
    while (targets[slot] !== 0 && !(states[slot] === state && classes[slot] === codeClass))
      slot = (slot + 1) & mask;
    return slot;
  };
  return {
    find: (state, codeClass) => targets[slotOf(state, codeClass)] ?? 0,
    add: (state, codeClass, target) => {
      const slot = slotOf(state, codeClass);
      [targets[slot], states[slot], classes[slot]] = [target, state, codeClass];
    },
  };
}

/** Sets the suffix links level by level, and lets each state report what ends in its suffixes too. */
function linkSuffixes({ find, ends, parents, classes, count, depths }: Trie): Int32Array {
  const fail = new Int32Array(count);
  const byDepth = Array.from({ length: count - 1 }, (_, i) => i + 1).sort(
    (a, b) => (depths[a] ?? 0) - (depths[b] ?? 0),
  );
  for (const state of byDepth) {
    const parent = parents[state] ?? 0;
    if (parent === 0) continue;
    const suffix = step(find, fail, fail[parent] ?? 0, classes[state] ?? 0);
    fail[state] = suffix;
    const more = ends[suffix];
    if (more) ends[state] = [...(ends[state] ?? NONE), ...more].slice(0, MOST_AT_ONE_PLACE);
  }
  return fail;
}
