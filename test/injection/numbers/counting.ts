import type { Random } from '../random';
import { CAMPAIGNS, DEPARTMENTS, FIELDS, MEASURES, SHORTCOMINGS, TOWNS } from '../vocabulary/surroundings';
import { TRENDS } from '../vocabulary/trends';
import type { Fact } from './fact';

const HAN = ['零', '一', '两', '三', '四', '五', '六', '七', '八'] as const;

/** A number of things, in digits or in words. */
const written = (random: Random, number: number): string =>
  random.chance(0.5) ? String(number) : (HAN[number] ?? String(number));

const joined = (items: readonly string[], random: Random): string =>
  random.chance(0.25) ? `${items.slice(0, -1).join('、')}和${items.at(-1) ?? ''}` : items.join('、');

const quoted = (items: readonly string[]): string => items.map((item) => `“${item}”`).join('');

type ListForm = (random: Random) => {
  readonly frame: string;
  readonly items: readonly string[];
  readonly list: string;
};

/** Lists that name all they count. {L} is the list, {N} the number. */
const LISTS: readonly ListForm[] = [
  plain(TOWNS, '在{L}{N}个乡镇开展试点'),
  plain(TOWNS, '整治范围覆盖{N}个乡镇（{L}）'),
  plain(FIELDS, '聚焦{L}{N}个领域开展专项整治'),
  plain(SHORTCOMINGS, '检查发现{L}{N}个方面的问题'),
  plain(SHORTCOMINGS, '梳理出{L}{N}类突出问题'),
  plain(MEASURES, '推行{L}{N}项便民举措'),
  plain(MEASURES, '全面落实{N}项制度：{L}'),
  plain(DEPARTMENTS, '会同{L}{N}家单位联合办案'),
  marked(CAMPAIGNS, '深入开展{L}{N}个专项行动'),
  marked(CAMPAIGNS, '统筹推进{L}{N}大行动'),
  triads('坚持{L}“{N}个一批”，推动问题整改', ['查处一批', '曝光一批', '问责一批', '整改一批']),
  triads('以{L}“{N}个过硬”为标准', ['政治过硬', '能力过硬', '作风过硬', '廉洁过硬']),
  triads('围绕{L}“{N}个提升”目标', ['能力提升', '效率提升', '形象提升', '服务提升']),
];

/** Lists with 等, which may leave things out but not name more than they count. */
const OPEN_LISTS: readonly ListForm[] = [
  plain(TOWNS, '在{L}等{N}个乡镇开展试点'),
  plain(FIELDS, '聚焦{L}等{N}个领域开展专项整治'),
  plain(SHORTCOMINGS, '发现{L}等{N}类问题'),
  plain(MEASURES, '推行{L}等{N}项便民举措'),
  marked(CAMPAIGNS, '深入开展{L}等{N}个专项行动'),
];

function plain(from: readonly string[], frame: string): ListForm {
  return (random) => {
    const items = random.some(from, random.integer(3, 6));
    return { frame, items, list: joined(items, random) };
  };
}

function marked(from: readonly string[], frame: string): ListForm {
  return (random) => {
    const items = random.some(from, random.integer(3, 5));
    return { frame, items, list: quoted(items) };
  };
}

function triads(frame: string, from: readonly string[]): ListForm {
  return (random) => {
    const items = random.some(from, random.integer(3, 4));
    return { frame, items, list: items.join('、') };
  };
}

/** As many things listed as said. The error is another number. */
export function listCountFact(random: Random): Fact {
  const isOpen = random.chance(0.35);
  const { frame, items, list } = random.pick(isOpen ? OPEN_LISTS : LISTS)(random);
  const right = frame.includes('“{N}') ? (HAN[items.length] ?? '') : written(random, items.length);
  const wrong = items.length + (isOpen || random.chance(0.5) ? -1 : 1);
  return {
    frame,
    slots: { L: list, N: right },
    claims: [{ kind: 'count', items: 'L', count: 'N' }],
    error: {
      kind: 'text',
      slot: 'N',
      instead: /\d/.test(right) ? String(wrong) : (HAN[wrong] ?? ''),
      place: ['L', 'N'],
    },
  };
}

type Respective = (random: Random) => {
  readonly frame: string;
  readonly items: readonly string[];
  readonly values: readonly string[];
};

const some = (random: Random): number => random.integer(2, 4);
const shares = (random: Random, number: number): readonly string[] =>
  Array.from({ length: number }, () => `${random.integer(3, 60)}.${random.integer(1, 9)}%`);

const RESPECTIVE: readonly Respective[] = [
  (random) => {
    const items = random.some(TRENDS, some(random)).map(({ subject }) => subject);
    return {
      frame: `{L}分别${random.pick(['同比上升', '同比下降', '上升', '下降'])}{V}`,
      items,
      values: shares(random, items.length),
    };
  },
  (random) => {
    const items = random.some(['破案率', '化解率', '结案率', '满意率', '整改率'], some(random));
    const values = items.map(() => `${random.integer(61, 99)}.${random.integer(1, 9)}%`);
    return { frame: '{L}分别达到{V}', items, values };
  },
  (random) => {
    const items = random.some(['盗窃', '诈骗', '赌博', '故意伤害'], some(random));
    const values = items.map(() => `${random.integer(11, 400)}起`);
    return { frame: '破获{L}案件分别为{V}', items, values };
  },
  (random) => {
    const items = random.some(TOWNS, some(random));
    const values = items.map(() => `${random.integer(2, 90)}个`);
    return { frame: '{L}分别建成警务室{V}', items, values };
  },
  (random) => {
    const items = random.some(['一审', '二审', '再审', '执行'], some(random));
    const values = items.map(() => `${random.integer(20, 900)}件`);
    return { frame: '{L}案件分别审结{V}', items, values };
  },
];

/** As many values after 分别 as subjects before it. The error is a value too few or too many. */
export function respectiveFact(random: Random): Fact {
  const { frame, items, values } = random.pick(RESPECTIVE)(random);
  const extra = values.map((value) => value.replace(/^\d+/, (digits) => String(Number(digits) + 3)));
  const others = random.chance(0.6) && values.length > 2 ? values.slice(0, -1) : [...values, extra[0] ?? ''];
  const between = random.chance(0.3) ? joined(values, random) : values.join('、');
  return {
    frame,
    slots: { L: items.length === 2 && random.chance(0.5) ? items.join('和') : items.join('、'), V: between },
    claims: [{ kind: 'arity', items: 'L', values: 'V' }],
    error: { kind: 'text', slot: 'V', instead: others.join('、'), place: ['L', 'V'] },
  };
}

const BOUNDED = [
  '破案率',
  '矛盾纠纷化解率',
  '问题整改率',
  '群众满意率',
  '产品合格率',
  '医保覆盖率',
  '按时办结率',
  '案件结案率',
  '检察建议采纳率',
  '出庭应诉率',
  '疫苗接种率',
  '信访事项及时受理率',
] as const;

const AIMS = [
  '压实主体责任，层层传导压力',
  '加强日常监管，堵塞管理漏洞',
  '深化源头治理，减少问题发生',
  '强化科技支撑，提升工作效能',
  '完善考核机制，激发内生动力',
] as const;

/** A number announced, and 一是 … 二是 … after it. */
export function announcedFact(random: Random): Fact {
  const items = random.some(AIMS, random.integer(2, 4));
  const wrong = items.length + random.pick([-1, 1]);
  const number = (value: number): string => HAN[value] ?? '';
  return {
    frame: random.pick([
      '下一步，重点抓好{N}项工作：{L}',
      '突出{N}个重点：{L}',
      '主要做法有以下{N}个方面：{L}',
    ]),
    slots: {
      N: number(items.length),
      L: items.map((item, i) => `${'一二三四'.charAt(i)}是${item}`).join('；'),
    },
    claims: [{ kind: 'count', items: 'L', count: 'N' }],
    error: { kind: 'text', slot: 'N', instead: number(wrong), place: ['N', 'L'] },
    namesPeriods: true,
  };
}

/** A rate that cannot be over 100 per cent. The error puts it there. */
export function boundedRateFact(random: Random): Fact {
  const value = `${random.integer(91, 99)}${random.pick(['', `.${random.integer(1, 9)}`, `.${random.integer(11, 99)}`])}`;
  return {
    frame: `${random.pick(BOUNDED)}${random.pick(['达', '达到', '为', '保持在', '提高到', '稳定在'])}{R}`,
    slots: { R: `${value}%` },
    claims: [{ kind: 'at-most-100', percent: 'R' }],
    error: { kind: 'text', slot: 'R', instead: `1${random.integer(0, 4)}${value.slice(1)}%` },
  };
}
