import { decimals, divide, fraction, subtract, type Fraction } from '../exact/fraction';
import type { Claim } from '../exact/claim';
import type { Random } from '../random';
import { LARGE_AMOUNTS, RATES, TRENDS } from '../vocabulary/trends';
import type { Trend } from '../vocabulary/trends';
import { count, moved, percent } from './amounts';
import type { Fact } from './fact';

/** Words for one direction. */
interface Way {
  readonly to: readonly string[];
  readonly by: readonly string[];
  readonly size: readonly string[];
  readonly more: readonly string[];
}

const UP: Way = {
  to: ['增加到', '上升至', '上升到', '增长到', '增至'],
  by: ['增长', '上升', '增长了', '同比上升', '增幅达', '增幅为'],
  size: ['上升', '增长'],
  more: ['增加', '多'],
};
const DOWN: Way = {
  to: ['下降到', '减少到', '下降至', '降至', '减少至'],
  by: ['下降', '降低', '下降了', '同比下降', '降幅达', '降幅为'],
  size: ['下降'],
  more: ['减少', '少'],
};

const wayOf = (up: boolean): Way => (up ? UP : DOWN);

const changeOf = (up: boolean): Claim =>
  up
    ? { kind: 'growth', from: 'F', to: 'G', percent: 'R' }
    : { kind: 'fall', from: 'F', to: 'G', percent: 'R' };

function percentOfChange(random: Random, from: Fraction, to: Fraction): string {
  const difference = subtract(to, from);
  const size = difference.top < 0n ? subtract(from, to) : difference;
  return percent(random, size, from);
}

type Form = (trend: Trend, way: Way, random: Random) => string;

const FORMS_WITH_RATE: readonly Form[] = [
  ({ subject, unit }, { to, by }, random) =>
    `${subject}由{F}${unit}${random.pick(to)}{G}${unit}，${random.pick(by)}{R}`,
  ({ subject, unit }, { to, by }, random) =>
    `${subject}从去年同期的{F}${unit}${random.pick(to)}今年的{G}${unit}，${random.pick(by)}{R}`,
  ({ subject, unit }, { to, by }, random) =>
    `${subject}由2022年的{F}${unit}${random.pick(to)}2023年的{G}${unit}，${random.pick(by)}{R}`,
  ({ verb, noun, unit }, { size }, random) =>
    `${verb}${noun}{G}${unit}，去年同期{F}${unit}，同比${random.pick(size)}{R}`,
  ({ verb, noun, unit }, { size }, random) =>
    `${verb}${noun}{G}${unit}，同比${random.pick(size)}{R}（去年同期为{F}${unit}）`,
  ({ verb, noun, unit }, { size }, random) =>
    `${verb}${noun}{G}${unit}，较去年同期的{F}${unit}${random.pick(size)}{R}`,
  ({ verb, noun, unit }, { size }, random) =>
    `去年${verb}${noun}{F}${unit}，今年${verb}{G}${unit}，${random.pick(size)}{R}`,
  ({ verb, noun, unit }, { size }, random) =>
    `${verb}${noun}{G}${unit}（上年同期{F}${unit}），同比${random.pick(size)}{R}`,
  ({ verb, noun, unit }, { size }, random) =>
    `${verb}${noun}{G}${unit}，与去年同期{F}${unit}相比${random.pick(size)}{R}`,
];

/** Before (F), after (G) and the change in per cent (R). */
export function changeFact(random: Random): Fact {
  const trend = random.pick(TRENDS);
  const up = random.chance(0.5);
  const from = count(random, 40);
  const to = moved(random, from, up);
  return {
    frame: random.pick(FORMS_WITH_RATE)(trend, wayOf(up), random),
    slots: {
      F: String(from),
      G: String(to),
      R: percentOfChange(random, fraction(from), fraction(to)),
    },
    claims: [changeOf(up)],
    error: { kind: 'digits', slots: ['R', 'R', 'F', 'G'] },
  };
}

/** The same for amounts in 万 or 亿, with decimals. */
export function largeChangeFact(random: Random): Fact {
  const { subject, unit } = random.pick(LARGE_AMOUNTS);
  const up = random.chance(0.5);
  const from = fraction(count(random, 2000, 90000), 100);
  const to = fraction(moved(random, Number(from.top), up), 100);
  const way = wayOf(up);
  return {
    frame: `${subject}由{F}${unit}${random.pick(way.to)}{G}${unit}，${random.pick(way.by)}{R}`,
    slots: {
      F: decimals(from, 2, 'rounded'),
      G: decimals(to, 2, 'rounded'),
      R: percentOfChange(random, from, to),
    },
    claims: [changeOf(up)],
    error: { kind: 'digits', slots: ['R', 'R', 'F', 'G'] },
  };
}

const FORMS_WITH_DIFFERENCE: readonly Form[] = [
  ({ verb, noun, unit }, { more }, random) =>
    `${verb}${noun}{G}${unit}，比去年同期的{F}${unit}${random.pick(more)}{D}${unit}`,
  ({ verb, noun, unit }, { more }) =>
    `${verb}${noun}{G}${unit}，去年同期{F}${unit}，同比${more[0] ?? ''}{D}${unit}`,
  ({ subject, unit }, { to, more }, random) =>
    `${subject}由{F}${unit}${random.pick(to)}{G}${unit}，${more[0] ?? ''}{D}${unit}`,
  ({ verb, noun, unit }, { more }) =>
    `去年${verb}${noun}{F}${unit}，今年{G}${unit}，${more[0] ?? ''}{D}${unit}`,
  ({ verb, noun, unit }, { more }, random) =>
    `${verb}${noun}{G}${unit}，较上年{F}${unit}${random.pick(more)}{D}${unit}`,
];

/** Before (F), after (G) and the change itself (D). */
export function differenceFact(random: Random): Fact {
  const trend = random.pick(TRENDS);
  const up = random.chance(0.5);
  const from = count(random, 40);
  const to = moved(random, from, up);
  return {
    frame: random.pick(FORMS_WITH_DIFFERENCE)(trend, wayOf(up), random),
    slots: { F: String(from), G: String(to), D: String(Math.abs(to - from)) },
    claims: [{ kind: 'difference', high: up ? 'G' : 'F', low: up ? 'F' : 'G', by: 'D' }],
    error: { kind: 'digits', slots: ['D', 'D', 'F', 'G'] },
  };
}

/** After (G) with the change both as a number (D) and in per cent (R): the base is not written. */
export function impliedBaseFact(random: Random): Fact {
  const { verb, noun, unit } = random.pick(TRENDS);
  const up = random.chance(0.5);
  const from = count(random, 40);
  const to = moved(random, from, up);
  const { more, size } = wayOf(up);
  return {
    frame: random.pick([
      `${verb}${noun}{G}${unit}，同比${more[0] ?? ''}{D}${unit}，${random.pick(size)}{R}`,
      `${verb}${noun}{G}${unit}，同比${random.pick(size)}{R}，${more[0] ?? ''}{D}${unit}`,
      `${verb}${noun}{G}${unit}，比去年同期${more[0] ?? ''}{D}${unit}，${up ? '增幅' : '降幅'}为{R}`,
    ]),
    slots: {
      G: String(to),
      D: String(Math.abs(to - from)),
      R: percentOfChange(random, fraction(from), fraction(to)),
    },
    claims: [{ kind: 'implied', to: 'G', by: 'D', percent: 'R', up }],
    error: { kind: 'digits', slots: ['R', 'R', 'D'] },
  };
}

/** A rate before (F) and after (G), and the percentage points between them (P). */
export function pointsFact(random: Random): Fact {
  const rate = random.pick(RATES);
  const up = random.chance(0.6);
  const low = random.integer(400, 900);
  const high = low + random.integer(8, 95);
  const text = (tenths: number): string => decimals(fraction(tenths, 10), 1, 'rounded');
  const [from, to] = up ? [low, high] : [high, low];
  return {
    frame: random.pick([
      `${rate}由{F}%${up ? '提高到' : '下降到'}{G}%，${up ? '提高' : '下降'}{P}个百分点`,
      `${rate}达{G}%，比去年同期的{F}%${up ? '提高' : '下降'}{P}个百分点`,
      `${rate}从去年的{F}%${up ? '上升至' : '降至'}{G}%，${up ? '上升' : '下降'}了{P}个百分点`,
    ]),
    slots: { F: text(from), G: text(to), P: text(high - low) },
    claims: [{ kind: 'difference', high: up ? 'G' : 'F', low: up ? 'F' : 'G', by: 'P' }],
    error: { kind: 'digits', slots: ['P', 'P', 'F', 'G'] },
  };
}

/** Twice as much: 翻了一番, 增长1倍, 是去年同期的2倍. */
export function multipleFact(random: Random): Fact {
  const { subject, unit } = random.pick(TRENDS);
  const from = count(random, 20, 900);
  const factor = random.pick([2, 2, 3, 4]);
  const said: Readonly<Record<number, readonly string[]>> = {
    2: ['翻了一番', '增长1倍', '增长一倍'],
    3: ['增长2倍', '增长两倍'],
    4: ['翻了两番', '增长3倍'],
  };
  return {
    frame: random.pick([
      `${subject}由{F}${unit}增加到{G}${unit}，${random.pick(said[factor] ?? [])}`,
      `${subject}从去年的{F}${unit}增长到今年的{G}${unit}，${random.pick(said[factor] ?? [])}`,
    ]),
    slots: { F: String(from), G: String(divide(fraction(from * factor), fraction(1)).top) },
    claims: [{ kind: 'multiple', from: 'F', to: 'G', factor }],
    error: { kind: 'digits', slots: ['F', 'G'] },
  };
}

const FORMS_OF_DIRECTION: readonly ((trend: Trend, up: boolean) => string)[] = [
  ({ subject, unit }) => `${subject}由{F}${unit}{W}到{G}${unit}`,
  ({ subject, unit }) => `${subject}从去年同期的{F}${unit}{W}至今年的{G}${unit}`,
  ({ verb, noun, unit }) => `${verb}${noun}{G}${unit}，比去年同期的{F}${unit}有所{W}`,
  ({ verb, noun, unit }) => `${verb}${noun}{G}${unit}，去年同期{F}${unit}，同比{W}{R}`,
  ({ verb, noun, unit }) => `${verb}${noun}{G}${unit}，较去年同期的{F}${unit}{W}{R}`,
  ({ subject, unit }) => `${subject}由{F}${unit}{W}到{G}${unit}，{V}{R}`,
  ({ verb, noun, unit }) => `${verb}${noun}{G}${unit}，同比{W}{R}（去年同期{F}${unit}）`,
];

/** Before (F) and after (G) with a word (W) that says which way; the error is the other word. */
export function directionFact(random: Random): Fact {
  const trend = random.pick(TRENDS);
  const up = random.chance(0.5);
  const from = count(random, 40);
  const to = moved(random, from, up);
  const frame = random.pick(FORMS_OF_DIRECTION)(trend, up);
  const words = up ? ['上升', '增加', '增长'] : ['下降', '减少', '下降'];
  const others = up ? ['下降', '减少', '下降'] : ['上升', '增加', '增长'];
  const i = random.integer(0, 2);
  return {
    frame,
    slots: {
      F: String(from),
      G: String(to),
      W: words[i] ?? '',
      V: up ? '增长' : '下降',
      R: percentOfChange(random, fraction(from), fraction(to)),
    },
    claims: [{ kind: 'direction', from: 'F', to: 'G', word: 'W' }],
    error: { kind: 'text', slot: 'W', instead: others[i] ?? '', place: ['F', 'G', 'W'] },
  };
}

/** The same for a rate: 由F%提高到G%. */
export function rateDirectionFact(random: Random): Fact {
  const rate = random.pick(RATES);
  const up = random.chance(0.6);
  const low = random.integer(400, 900);
  const high = low + random.integer(8, 95);
  const text = (tenths: number): string => decimals(fraction(tenths, 10), 1, 'rounded');
  const [from, to] = up ? [low, high] : [high, low];
  const [word, other] = up
    ? random.pick([
        ['提高', '下降'],
        ['上升', '下降'],
      ])
    : ['下降', random.pick(['上升', '提高'])];
  return {
    frame: random.pick([
      `${rate}由{F}%{W}到{G}%`,
      `${rate}从去年的{F}%{W}至今年的{G}%`,
      `${rate}达{G}%，比去年同期的{F}%有所{W}`,
      `${rate}达{G}%，较上年的{F}%{W}{P}个百分点`,
    ]),
    slots: { F: text(from), G: text(to), P: text(high - low), W: word ?? '' },
    claims: [{ kind: 'direction', from: 'F', to: 'G', word: 'W' }],
    error: { kind: 'text', slot: 'W', instead: other ?? '', place: ['F', 'G', 'W'] },
  };
}
