import { HAN } from '../../../text/chinese';
import { isReduplication } from './reduplication';

/** The same stretch of `length` characters, `times` times in a row. */
export interface Repetition {
  readonly start: number;
  readonly length: number;
  readonly times: number;
}

/** Single characters that are hardly ever right twice in a row as words of their own. */
const PARTICLES = '的了和是在与及对被也要将把并由应且';

/** What makes a word that names a person, or a household, of the one before it: 网格员, 项目长. */
const PERSON_ENDINGS = new Set(['员', '长', '者', '户']);

/** The longest stretch looked for, in characters. */
const LONGEST = 8;

const REPEATED = new RegExp(`([${HAN}]{2,${LONGEST}})\\1|([${PARTICLES}])\\2`);
const ALL_HAN = new RegExp(`^[${HAN}]+$`);

/** Whether some stretch of a text is twice in a row, words or not: a quick look. */
export function mayRepeat(text: string): boolean {
  return REPEATED.test(text);
}

/** The words that stand twice or more in a row, in order. `words` joined together are `text`. */
export function repetitionsIn(text: string, words: readonly string[]): readonly Repetition[] {
  const starts = startsOf(words);
  return [...repeatedWords(text, starts), ...repeatedParticles(words, starts)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Where each word starts, and where the last one ends. */
function startsOf(words: readonly string[]): readonly number[] {
  const starts = [0];
  for (const word of words) starts.push((starts.at(-1) ?? 0) + word.length);
  return starts;
}

/** Stretches of whole words, at least one of them of several characters. */
function repeatedWords(text: string, starts: readonly number[]): readonly Repetition[] {
  const boundaries = new Set(starts);
  const found: Repetition[] = [];
  for (let second = 1; second < starts.length; second++) {
    const last = found.at(-1);
    const from = last ? last.start + last.length * last.times : 0;
    const length = lengthRepeatedAt(text, starts, second);
    const start = (starts[second] ?? 0) - length;
    if (length > 0 && start >= from)
      found.push({ start, length, times: timesFrom(text, start, length, boundaries) });
  }
  return found;
}

/**
 * How long the stretch of whole words from word `second` on is that also stands before it; 0 if there is none. The
 * one before it need not begin a word: it may be the end of a longer one, as in 管理工作 工作.
 */
function lengthRepeatedAt(text: string, starts: readonly number[], second: number): number {
  const middle = starts[second] ?? 0;
  for (let next = second + 1; next < starts.length; next++) {
    const length = (starts[next] ?? 0) - middle;
    if (length > LONGEST) return 0;
    const stretch = text.slice(middle, middle + length);
    const isOfSingles = length === next - second;
    if (isOfSingles || !text.startsWith(stretch, middle - length)) continue;
    if (isTailOfThree(middle - (starts[second - 1] ?? 0), length)) continue;
    const isPerson = PERSON_ENDINGS.has(text.slice(middle + length, starts[next + 1]));
    if (ALL_HAN.test(stretch) && !isReduplication(stretch) && !isPerson) return length;
  }
  return 0;
}

/** 集装箱装箱作业: a word of three characters has its last two for itself. */
function isTailOfThree(lengthBefore: number, length: number): boolean {
  return lengthBefore === 3 && length === 2;
}

function timesFrom(text: string, start: number, length: number, boundaries: ReadonlySet<number>): number {
  const stretch = text.slice(start, start + length);
  let times = 2;
  while (text.startsWith(stretch, start + times * length) && boundaries.has(start + (times + 1) * length))
    times += 1;
  return times;
}

function repeatedParticles(words: readonly string[], starts: readonly number[]): readonly Repetition[] {
  return words.flatMap((word, i) => {
    const isSecond = word.length === 1 && PARTICLES.includes(word) && words[i - 1] === word;
    if (!isSecond || words[i - 2] === word || words[i + 1] === word) return [];
    return [{ start: (starts[i] ?? 0) - 1, length: 1, times: 2 }];
  });
}
