import { greatest } from '../ordered';
import type { Edit, Surroundings } from './edit';
import { meantAround, writtenAround } from './edit';
import { countOf, isHanSymbol } from './language-table';
import type { LanguageTable } from './language-table';
import { longestWordAt, wordCost } from './likelihood';

/**
 * What speaks for and against an edit, each a number; counts as logarithms. `written` is what is there, `meant`
 * what the edit makes of it. Left and right are the two edges of the place.
 */
export type Evidence = Readonly<Record<(typeof EVIDENCE)[number], number>>;

/** The names of all evidence, in a fixed order. */
export const EVIDENCE = [
  'likelier',
  'aheadOfNext',
  'sameSound',
  'looksAlike',
  'writtenCommon',
  'meantCommon',
  'wordsCheaper',
  'writtenLeft2',
  'writtenRight2',
  'writtenLeft3',
  'writtenRight3',
  'writtenAround',
  'written4',
  'writtenWithin4',
  'meantLeft2',
  'meantRight2',
  'meantLeft3',
  'meantRight3',
  'meantAround',
  'meant4',
  'meantWithin4',
  'meantForced',
  'writtenForced',
  'writtenWord',
  'writtenWordCommon',
  'meantWord',
  'meantWordCommon',
  'atStart',
  'atEnd',
  'meantKnown',
  'besideKnown',
] as const;

/**
 * @param likelier how much likelier it makes the text, as a difference of logarithms
 * @param ahead how much likelier it is than the next best edit of the same place
 */
export function evidenceFor(
  table: LanguageTable,
  text: Uint16Array,
  edit: Edit,
  likelier: number,
  ahead: number,
): Evidence {
  const written = writtenAround(text, edit);
  const meant = meantAround(text, edit);
  const writtenWord = longestWordAt(table, written);
  const meantWord = longestWordAt(table, meant);
  const w = stringsAround(table, written);
  const m = stringsAround(table, meant);
  return {
    likelier,
    aheadOfNext: ahead,
    sameSound: Number(soundsTheSame(table, text, edit)),
    looksAlike: Number(looksAlike(table, text, edit)),
    writtenCommon: commonness(table, written),
    meantCommon: commonness(table, meant),
    wordsCheaper: wordCost(table, written) - wordCost(table, meant),
    writtenLeft2: w.left2,
    writtenRight2: w.right2,
    writtenLeft3: w.left3,
    writtenRight3: w.right3,
    writtenAround: w.around,
    written4: w.four,
    writtenWithin4: w.within4,
    meantLeft2: m.left2,
    meantRight2: m.right2,
    meantLeft3: m.left3,
    meantRight3: m.right3,
    meantAround: m.around,
    meant4: m.four,
    meantWithin4: m.within4,
    meantForced: forced(table, meant),
    writtenForced: forced(table, written),
    writtenWord: writtenWord.length,
    writtenWordCommon: Math.log1p(writtenWord.count),
    meantWord: meantWord.length,
    meantWordCommon: Math.log1p(meantWord.count),
    atStart: Number(!isHanSymbol(written.symbols[written.start - 1])),
    atEnd: Number(!isHanSymbol(written.symbols[written.end])),
    meantKnown: knownShare(table, meant),
    besideKnown: knownBeside(table, written),
  };
}

/** Whether one character for another, or one word for another, has quite the sound of what is written. */
function soundsTheSame(table: LanguageTable, text: Uint16Array, { kind, start, symbols }: Edit): boolean {
  if (kind !== 'similar' && kind !== 'word') return false;
  return symbols.every((meant, i) => {
    const written = text[start + i] ?? 0;
    return written === meant || shareSound(table, written, meant);
  });
}

function looksAlike(
  { lookalikes }: LanguageTable,
  text: Uint16Array,
  { kind, start, symbols }: Edit,
): boolean {
  const meant = symbols[0] ?? 0;
  return kind === 'similar' && (lookalikes[text[start] ?? 0]?.includes(meant) ?? false);
}

/** Whether two characters have a sound in common. */
function shareSound({ sounds }: LanguageTable, one: number, other: number): boolean {
  return (sounds[one] ?? new Uint16Array()).some((sound) => sounds[other]?.includes(sound) ?? false);
}

interface StringsAround {
  readonly left2: number;
  readonly right2: number;
  readonly left3: number;
  readonly right3: number;
  readonly around: number;
  readonly four: number;
  readonly within4: number;
}

function stringsAround(table: LanguageTable, { symbols, start, end }: Surroundings): StringsAround {
  const count = (from: number, length: number): number => Math.log1p(countOf(table, symbols, from, length));
  const starts = [start - 3, start - 2, start - 1, end - 3, end - 2, end - 1];
  const within = [start - 2, start - 1].filter((from) => from + 4 > end);
  return {
    left2: count(start - 1, 2),
    right2: count(end - 1, 2),
    left3: count(start - 2, 3),
    right3: count(end - 1, 3),
    around: count(start - 1, Math.min(4, Math.max(2, end - start + 2))),
    four: greatest(starts.map((from) => count(from, 4))),
    within4: greatest([0, ...within.map((from) => count(from, 4))]),
  };
}

/** The greatest share of the texts with the same two or three symbols before it, or after it, that have this place too. */
function forced(table: LanguageTable, { symbols, start, end }: Surroundings): number {
  if (end === start) return 0;
  const share = (context: number, both: number): number => (context >= 5 ? both / context : 0);
  const before = [2, 3].map((n) =>
    share(countOf(table, symbols, start - n, n), countOf(table, symbols, start - n, n + 1)),
  );
  const after = [2, 3].map((n) =>
    share(countOf(table, symbols, end, n), countOf(table, symbols, end - 1, n + 1)),
  );
  return Math.min(1, greatest([...before, ...after]));
}

/** Of the strings of three that have a symbol of the place in them, the share that is known. */
function knownShare(table: LanguageTable, { symbols, start, end }: Surroundings): number {
  let known = 0;
  let all = 0;
  for (let from = Math.max(0, start - 2); from < end && from + 3 <= symbols.length; from++) {
    all += 1;
    if (countOf(table, symbols, from, 3) > 0) known += 1;
  }
  return all === 0 ? 0 : known / all;
}

/** How well known the strings of three just before and just after the place are: whether the text is like those counted. */
function knownBeside(table: LanguageTable, { symbols, start, end }: Surroundings): number {
  return Math.log1p(countOf(table, symbols, start - 3, 3)) + Math.log1p(countOf(table, symbols, end, 3));
}

function commonness(table: LanguageTable, { symbols, start, end }: Surroundings): number {
  if (end === start) return 0;
  let sum = 0;
  for (let at = start; at < end; at++) sum += Math.log1p(table.frequencies[symbols[at] ?? 0] ?? 0);
  return sum / (end - start);
}
