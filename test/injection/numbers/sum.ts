import { decimals, fraction } from '../exact/fraction';
import type { Random } from '../random';
import { ADDED, COMPLEMENTARY, DIVIDED, EXAMPLES, EXHAUSTIVE, MADE_UP } from '../vocabulary/wholes';
import type { Whole } from '../vocabulary/wholes';
import { count, split } from './amounts';
import type { Fact } from './fact';

const NAMES = ['A', 'B', 'C', 'D', 'E'] as const;

/** The slots of the parts, and what is in them. */
interface Parts {
  readonly names: readonly string[];
  readonly slots: Readonly<Record<string, string>>;
}

function partsOf(random: Random, total: number, ways: number): Parts {
  const names = NAMES.slice(0, ways);
  const values = split(random, total, ways);
  return { names, slots: Object.fromEntries(names.map((name, i) => [name, String(values[i])])) };
}

/** The list of parts: 男民警{A}人、女民警{B}人. */
const listed = ({ kinds, unit }: Whole, mark = '、'): string =>
  kinds.map((kind, i) => `${kind}{${NAMES[i] ?? ''}}${unit}`).join(mark);

const values = ({ kinds, unit }: Whole): string =>
  kinds.map((_, i) => `{${NAMES[i] ?? ''}}${unit}`).join('、');

const head = ({ verb, noun, unit }: Whole): string => `${verb}${noun}{T}${unit}`;

type Form = readonly [wholes: readonly Whole[], frame: (whole: Whole, random: Random) => string];

const FORMS: readonly Form[] = [
  [DIVIDED, (whole) => `${head(whole)}，分为${listed(whole)}`],
  [DIVIDED, (whole) => `共${head(whole)}，分别为${listed(whole)}`],
  [DIVIDED, (whole) => `共${head(whole)}：${listed(whole, '，')}`],
  [DIVIDED, (whole) => `${head(whole)}（含${listed(whole, '＋')}）`],
  [DIVIDED, (whole) => `${head(whole)}（${listed(whole, '＋')}）`],
  [DIVIDED, (whole) => `共${head(whole)}（${listed(whole)}）`],
  [DIVIDED, (whole) => `${head(whole)}，包括${listed(whole)}`],
  [MADE_UP, (whole) => `${head(whole)}，由${listed(whole)}组成`],
  [
    DIVIDED,
    (whole) => `${whole.noun}中，${whole.kinds.join('、')}分别为${values(whole)}，共计{T}${whole.unit}`,
  ],
  [
    DIVIDED,
    (whole) =>
      `${whole.kinds.join('、')}${'两三四五'.charAt(whole.kinds.length - 2)}类${whole.noun.replace('各类', '')}共{T}${whole.unit}，分别为${values(whole)}`,
  ],
  [
    ADDED,
    (whole, random) => `${listed(whole)}，${random.pick(['合计', '共计', '共', '总计'])}{T}${whole.unit}`,
  ],
  [ADDED, (whole) => `${listed(whole)}，共${whole.verb}${whole.noun}{T}${whole.unit}`],
  [EXHAUSTIVE, (whole) => `${head(whole)}，其中${listed(whole)}`],
  [COMPLEMENTARY, (whole) => `${head(whole)}，其中${listed(whole)}`],
  [COMPLEMENTARY, (whole) => `共${head(whole)}（其中${listed(whole)}）`],
  [COMPLEMENTARY, (whole) => `${head(whole)}，${listed(whole)}`],
  [EXAMPLES, (whole) => `${head(whole)}，其中${listed({ ...whole, kinds: [...whole.kinds, '其他'] })}`],
];

/** A total (T) and parts that a closed list gives in full. */
export function sumFact(random: Random): Fact {
  const [wholes, frameOf] = random.pick(FORMS);
  const whole = random.pick(wholes);
  const total = count(random, 20);
  const frame = frameOf(whole, random);
  const { names, slots } = partsOf(random, total, NAMES.filter((name) => frame.includes(`{${name}}`)).length);
  return {
    frame,
    slots: { T: String(total), ...slots },
    claims: [{ kind: 'sum', total: 'T', parts: names }],
    error: { kind: 'digits', slots: ['T', ...names] },
  };
}

/** Two periods and their total. */
export function periodsFact(random: Random): Fact {
  const whole = random.pick(DIVIDED);
  const total = count(random, 20);
  const { names, slots } = partsOf(random, total, 2);
  const periods = random.pick([
    ['上半年', '下半年', '全年'],
    ['一季度', '二季度', '上半年'],
    ['2022年', '2023年', '两年'],
  ] as const);
  const [first, second, both] = periods;
  const { verb, noun, unit } = whole;
  return {
    frame: `${first}${verb}${noun}{A}${unit}，${second}${verb}{B}${unit}，${both}共${verb}{T}${unit}`,
    slots: { T: String(total), ...slots },
    claims: [{ kind: 'sum', total: 'T', parts: names }],
    error: { kind: 'digits', slots: ['T', ...names] },
    namesPeriods: true,
  };
}

/** A total of two parts, the first of which is divided once more. */
export function nestedFact(random: Random): Fact {
  const frame = random.pick(NESTED);
  const total = count(random, 40);
  const [first = 0, second = 0] = split(random, total - 4, 2).map((part) => part + 2);
  const [inner, other] = split(random, first, 2);
  const claims = [
    { kind: 'sum', total: 'T', parts: ['A', 'B'] },
    { kind: 'sum', total: 'A', parts: ['C', 'D'] },
  ] as const;
  const isOuter = random.chance(0.5);
  return {
    frame,
    slots: { T: String(total), A: String(first), B: String(second), C: String(inner), D: String(other) },
    claims: isOuter ? claims : [claims[1], claims[0]],
    error: { kind: 'digits', slots: isOuter ? ['T', 'B'] : ['C', 'D'] },
  };
}

const NESTED = [
  '现有民辅警{T}人，其中民警{A}人（男{C}人、女{D}人）、辅警{B}人',
  '共有干警{T}名，分为员额法官{A}名（男{C}名、女{D}名）、司法辅助人员{B}名',
  '共办理案件{T}件，其中旧存{A}件（含刑事{C}件＋民事{D}件）、新收{B}件',
] as const;

/** Money: the total in 亿, its parts in 万. */
export function mixedUnitsFact(random: Random): Fact {
  const total = random.integer(105, 980);
  const [first = 0, second = 0] = split(random, total, 2);
  return {
    frame: random.pick([
      '共投入资金{T}亿元，分别为中央资金{A}万元、地方配套{B}万元',
      '中央资金{A}万元、地方配套{B}万元，合计{T}亿元',
      '投入资金{T}亿元（含中央资金{A}万元＋地方配套{B}万元）',
    ]),
    slots: {
      T: decimals(fraction(total, 100), 2, 'rounded'),
      A: String(first * 100),
      B: String(second * 100),
    },
    claims: [{ kind: 'sum', total: 'T', parts: ['A', 'B'] }],
    error: { kind: 'digits', slots: ['T', 'A', 'B'] },
  };
}

/** Parts that are examples of the total: together they may be less, but not more. */
export function examplesFact(random: Random): Fact {
  const whole = random.pick(EXAMPLES);
  const total = count(random, 30);
  const { names, slots } = partsOf(random, total, whole.kinds.length + 1);
  const shown = names.slice(0, -1);
  return {
    frame: random.pick([
      `${head(whole)}，其中${listed(whole)}`,
      `共${head(whole)}，其中${listed(whole, '，')}`,
    ]),
    slots: { T: String(total), ...Object.fromEntries(shown.map((name) => [name, slots[name] ?? ''])) },
    claims: [{ kind: 'within', total: 'T', parts: shown }],
    error: { kind: 'digits', slots: ['T', ...shown] },
  };
}
