import type { ReportDocument } from '../../document/report-document';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

/** Two names of one unit. Which of them a report uses is its own affair, so long as it is the same throughout. */
const NAMES: readonly (readonly [string, string])[] = [
  ['公里', '千米'],
  ['平方公里', '平方千米'],
  ['公斤', '千克'],
];

export default defineRule({
  id: 'number/unit-consistency',
  scope: 'document',
  severity: 'hint',
  fixSafety: 'suggested',
  basis: { source: '国标', clause: 'GB/T 9704—2012 9' },
  title: { zh: '同一计量单位写法不一', en: 'One unit under two names' },
  explanation: {
    zh: '“公里”与“千米”、“公斤”与“千克”是同一单位的两种名称，一份稿件里宜统一用一种。只提示用得较少的一种，不换算数值。',
    en: '公里 and 千米, 公斤 and 千克 are two names of one unit; a report had better keep to one. The rarer name is pointed at; no number is converted.',
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
    good: ['新建通村公路12公里，整治沟渠6公里。', '面积8平方公里，公路12千米。'],
  },
  check: (document) => NAMES.flatMap((names) => findingsFor(document, names)),
});

function findingsFor(document: ReportDocument, [one, other]: readonly [string, string]): readonly Finding[] {
  const [ones, others] = [placesOf(document, one), placesOf(document, other)];
  if (ones.length === 0 || others.length === 0) return [];
  const [usual, rare, places] = ones.length >= others.length ? [one, other, others] : [other, one, ones];
  return places.map((range) => ({
    range,
    message: {
      zh: `同一单位，别处多写作“${usual}”，此处写作“${rare}”`,
      en: `The same unit is mostly written ${usual} elsewhere, ${rare} here`,
    },
    fixes: [
      {
        title: { zh: `改为“${usual}”`, en: `Write ${usual}` },
        safety: 'suggested',
        edits: [{ range, newText: usual }],
      },
    ],
  }));
}

/** Where a unit stands right behind a number. */
function placesOf({ lines }: ReportDocument, unit: string): readonly Range[] {
  const measured = new RegExp(`(?<=\\d[万亿]?)${unit}`, 'g');
  return lines.flatMap(({ line, start }) =>
    line.prose.includes(unit)
      ? Array.from(line.prose.matchAll(measured), ({ index }) =>
          shift({ start: index, end: index + unit.length }, start),
        )
      : [],
  );
}
