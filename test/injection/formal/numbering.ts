import type { Random } from '../random';
import { matchesIn, oneOf } from './injection';
import type { Injection, Injector } from './injection';

const HAN = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一'] as const;

/** A number in the text that counts a heading or an item. */
interface Ordinal {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly isHan: boolean;
}

/** Numbers that go up by one from one. */
type Run = readonly Ordinal[];

interface Level {
  readonly pattern: RegExp;
}

/** From the highest down. */
const LEVELS: readonly Level[] = [
  { pattern: /^(?<number>[一二三四五六七八九十]+)、/ },
  { pattern: /^（(?<number>[一二三四五六七八九十]+)）/ },
  { pattern: /^(?<number>\d{1,2})\.(?!\d)/ },
];

/** Repeats, skips or swaps the numbers of headings. */
export const wrongHeadingNumber: Injector = (text, random) => disturbed(text, headingRuns(text), random);

/** The same for 一是 … 二是 … within a paragraph. */
export const wrongItemNumber: Injector = (text, random) => disturbed(text, itemRuns(text), random);

function headingRuns(text: string): readonly Run[] {
  const runs: Ordinal[][] = [];
  const open: (Ordinal[] | undefined)[] = LEVELS.map(() => undefined);
  let offset = 0;
  for (const line of text.split('\n')) {
    const level = LEVELS.findIndex(({ pattern }) => pattern.test(line));
    if (level >= 0) {
      const ordinal = ordinalAt(line, LEVELS[level]?.pattern, offset);
      const run = open[level];
      if (run && ordinal.value === run.length + 1) run.push(ordinal);
      else if (ordinal.value === 1) {
        open[level] = [ordinal];
        runs.push(open[level] ?? []);
      } else open[level] = undefined;
      open.fill(undefined, level + 1);
    }
    offset += line.length + 1;
  }
  return runs.filter((run) => run.length > 1);
}

function ordinalAt(line: string, pattern: RegExp | undefined, offset: number): Ordinal {
  const written = pattern?.exec(line)?.groups?.['number'] ?? '';
  const start = offset + line.indexOf(written);
  return { start, end: start + written.length, ...valueOf(written) };
}

function valueOf(written: string): { readonly value: number; readonly isHan: boolean } {
  const han = (HAN as readonly string[]).indexOf(written);
  return han < 0 ? { value: Number(written), isHan: false } : { value: han, isHan: true };
}

function itemRuns(text: string): readonly Run[] {
  const runs: Run[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const ordinals = matchesIn(line, /(?<=^|[。；：，])([一二三四五六七八九])是/g).map((match): Ordinal => {
      const [, written = ''] = match;
      const start = offset + match.index;
      return { start, end: start + written.length, ...valueOf(written) };
    });
    if (ordinals.length > 1 && ordinals.every(({ value }, i) => value === i + 1)) runs.push(ordinals);
    offset += line.length + 1;
  }
  return runs;
}

function disturbed(text: string, runs: readonly Run[], random: Random): Injection | undefined {
  const run = oneOf(runs, random);
  if (!run) return undefined;
  const at = random.integer(1, run.length - 1);
  return random.pick([duplicated, skipped, swapped])(text, run, at);
}

type Disturbance = (text: string, run: Run, at: number) => Injection;

const duplicated: Disturbance = (text, run, at) =>
  rewritten(text, run, at - 1, at, (value, i) => (i === at ? value - 1 : value));

/** From here on each number is one too high, as if a section had been taken out. */
const skipped: Disturbance = (text, run, at) =>
  rewritten(text, run, at, at, (value, i) => (i >= at ? value + 1 : value));

const swapped: Disturbance = (text, run, at) =>
  rewritten(text, run, at - 1, at, (value, i) => (i === at ? value - 1 : i === at - 1 ? value + 1 : value));

/** The text with other numbers in a run; the slip shows from one of its ordinals to another. */
function rewritten(
  text: string,
  run: Run,
  from: number,
  to: number,
  valueAt: (value: number, i: number) => number,
): Injection {
  let [out, end] = ['', 0];
  let place = { start: 0, end: 0 };
  run.forEach((ordinal, i) => {
    const value = valueAt(ordinal.value, i);
    const written = ordinal.isHan ? (HAN[value] ?? '') : String(value);
    out += text.slice(end, ordinal.start);
    if (i === from) place = { ...place, start: out.length };
    out += written;
    if (i === to) place = { ...place, end: out.length };
    end = ordinal.end;
  });
  return { text: out + text.slice(end), place };
}
