import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

/** The names of one unit. Which of them a report uses is its own affair, so long as it is the same throughout. */
const NAMES: readonly (readonly string[])[] = [
  ['公里', '千米', 'km'],
  ['平方公里', '平方千米', 'km²', 'km2'],
  ['公斤', '千克', 'kg'],
  ['平方米', '平米', '㎡', 'm²', 'm2'],
  ['立方米', 'm³', 'm3'],
  ['公顷', 'hm²', 'ha'],
  ['厘米', 'cm'],
  ['毫米', 'mm'],
  ['吨', 't'],
  ['千瓦', 'kW', 'KW'],
  ['千瓦时', 'kWh', 'KWh', 'kW·h'],
  ['兆瓦', 'MW'],
  ['毫升', 'ml', 'mL'],
  ['摄氏度', '℃', '°C'],
];

export default defineRule({
  id: 'number/unit-consistency',
  scope: 'document',
  severity: 'hint',
  fixSafety: 'suggested',
  basis: { source: '国标', clause: 'GB/T 9704—2012 9' },
  title: { zh: '同一计量单位写法不一', en: 'One unit under two names' },
  explanation: {
    zh: '“公里”“千米”“km”，“公斤”“千克”“kg”，“平方米”“平米”“㎡”是同一单位的不同写法，一份稿件里宜统一用一种。用得较少的写法提示一次，不换算数值；亩与公顷、万元与亿元不是同一单位，不提示。',
    en: '公里, 千米 and km, 公斤, 千克 and kg, 平方米, 平米 and ㎡ are names of one unit; a report had better keep to one. A rarer name is pointed at once; no number is converted, and 亩 and 公顷, 万元 and 亿元 are units of their own.',
  },
  examples: {
    bad: [
      {
        text: `
新建通村公路12公里，硬化产业路8公里，整治沟渠6千米。
                                              ^^^^
`,
        fixed: `
新建通村公路12公里，硬化产业路8公里，整治沟渠6公里。
`,
      },
    ],
    good: [
      '新建通村公路12公里，整治沟渠6公里。',
      '面积8平方公里，公路12千米。',
      '流转土地1200亩，造林80公顷，投入300万元，带动产值2亿元。',
      '时速120千米/小时，全长60公里。',
    ],
  },
  check: (document) => {
    const places = placesByName(document);
    return NAMES.flatMap((names) => findingsFor(places, names));
  },
});

interface Usage {
  readonly name: string;
  readonly places: readonly Range[];
}

/** One finding for each rarer name, at the first place it stands. */
function findingsFor(
  byName: ReadonlyMap<string, readonly Range[]>,
  names: readonly string[],
): readonly Finding[] {
  const used = names
    .map((name): Usage => ({ name, places: byName.get(name) ?? [] }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.places.length - a.places.length);
  const [usual, ...rarer] = used;
  return usual ? rarer.flatMap((rare) => findingOf(usual, rare)) : [];
}

function findingOf(usual: Usage, { name, places }: Usage): readonly Finding[] {
  const [first, ...others] = places;
  if (!first) return [];
  const isMore = usual.places.length > places.length;
  const elsewhere = [...others, ...usual.places.slice(0, MOST_RELATED)];
  return [
    {
      range: first,
      message: {
        zh: `同一单位，别处${isMore ? '多' : ''}写作“${usual.name}”，此处写作“${name}”`,
        en: `The same unit is ${isMore ? 'mostly ' : ''}written ${usual.name} elsewhere, ${name} here`,
      },
      related: elsewhere.map((range) => ({
        range,
        message: { zh: '同一单位', en: 'the same unit' },
      })),
      fixes: [
        {
          title: { zh: `全文统一为“${usual.name}”`, en: `Write ${usual.name} throughout` },
          safety: 'suggested',
          edits: places.map((range) => ({ range, newText: usual.name })),
        },
      ],
    },
  ];
}

const MOST_RELATED = 3;

/** The names of units that stand right after a number, by line. */
const unitsIn: (line: Line) => readonly Unit[] = remembered(({ prose }) =>
  Array.from(prose.matchAll(MEASURED), (match) => ({
    name: match[0],
    range: { start: match.index, end: match.index + match[0].length },
  })),
);

interface Unit {
  readonly name: string;
  readonly range: Range;
}

/** After a number; a unit of speed or density (千米/小时) and a longer word (吨级, 公里长) are units of their own or none. */
const MEASURED = new RegExp(
  `(?<=[0-9０-９][余多]?[万亿]?[余多]?)(?:${NAMES.flat()
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![A-Za-z0-9²³/／·级])`,
  'g',
);

/** Where each name is in the document. */
function placesByName({ lines }: ReportDocument): ReadonlyMap<string, readonly Range[]> {
  const places = new Map<string, Range[]>();
  for (const { line, start } of lines) {
    for (const { name, range } of unitsIn(line)) {
      const known = places.get(name);
      if (known) known.push(shift(range, start));
      else places.set(name, [shift(range, start)]);
    }
  }
  return places;
}
