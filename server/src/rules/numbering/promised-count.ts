import { enumerationRunsOf } from '../../document/enumeration-runs';
import type { EnumerationRun } from '../../document/enumeration-runs';
import { headingRunsOf } from '../../document/heading-runs';
import type { HeadingRun } from '../../document/heading-runs';
import type { PlacedLine } from '../../document/line';
import type { ReportDocument } from '../../document/report-document';
import { hanOfNumber, numberOfHan } from '../../text/han-numeral';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

export default defineRule({
  id: 'numbering/promised-count',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'suggested',
  isPatient: true,
  basis: { source: '惯例' },
  title: { zh: '前文所说的项数与列举不符', en: 'Number of items announced and given differ' },
  explanation: {
    zh: '紧接在“一是”之前的“以下三个方面”“做到四个强化：”，或者小标题之前一段末尾的“抓好六个方面工作。”，说明要列举几项，实际列举的项数应当与之相同。只看明确引出列举的说法。',
    en: 'A phrase right before 一是, such as 以下三个方面 or 做到四个强化：, or at the end of the paragraph before the first sub-heading (抓好六个方面工作。), announces how many items follow. Only phrases that plainly introduce them are looked at.',
  },
  examples: {
    bad: [
      {
        text: `
重点抓好以下三个方面工作：一是健全机制；二是强化培训。
            ^^
`,
      },
      {
        text: `
全镇干部着力做到“五个强化”：一是强化学习；二是强化担当；三是强化协作；四是强化落实。
                  ^^
`,
      },
      {
        text: `
下半年，重点抓好四个方面工作。
                ^^
（一）抓产业
（二）抓民生
（三）抓治理
`,
        fixed: `
下半年，重点抓好三个方面工作。
（一）抓产业
（二）抓民生
（三）抓治理
`,
      },
    ],
    good: [
      '下半年，重点抓好三个方面工作。\n（一）抓产业\n（二）抓民生\n（三）抓治理',
      '重点抓好以下两个方面工作：一是健全机制；二是强化培训。',
      '走访了三个村，主要做法是：一是健全机制；二是强化培训。',
      '围绕“三个强化”要求，一是健全机制；二是强化培训。',
    ],
  },
  check: (document) => [
    ...enumerationRunsOf(document).flatMap((run) => findingsInRun(run, document.text)),
    ...headingRunsOf(document).flatMap((run) => findingsInHeadings(run, document)),
  ],
});

const NUMERAL = '(?<![0-9一二三四五六七八九十])(两|[一二三四五六七八九十]{1,3}|[1-9][0-9]?)';

/** What announces the items of a run, at the end of the text before the first. The first group is the number. */
const BEFORE_ITEMS: readonly RegExp[] = [
  new RegExp(
    `(?:以下|如下|下列|下面)${NUMERAL}(?:个方面|个|项|点|条|种|类)[^，。；：、“”]{0,8}[：，。]?$`,
    'd',
  ),
  new RegExp(`“${NUMERAL}个?[^“”，。；：]{1,8}”[^，。；：“”]{0,6}：$`, 'd'),
  new RegExp(`(?:做到|坚持|突出|抓好|聚焦)${NUMERAL}(?:个方面|个|项|点)[^，。；：、“”]{0,6}：$`, 'd'),
];

/** What announces sub-headings, at the end of the paragraph before the first. */
const BEFORE_HEADINGS: readonly RegExp[] = [
  new RegExp(
    `${NUMERAL}(?:(?:个方面|方面|项重点)(?:的?(?:重点)?(?:工作|任务|问题|内容|情况))?|个方面[^，。；：、]{1,10})[。：]$`,
    'd',
  ),
];

const ANNOUNCEMENT_REACH = 40;
const LONGEST_ANNOUNCEMENT = 20;

function findingsInRun(run: EnumerationRun, text: string): readonly Finding[] {
  const [first] = run.markers;
  if (!first || run.markers.some(({ number }, i) => number !== i + 1)) return [];
  const end = first.line.start + first.marker.range.start;
  const reach = { start: Math.max(first.line.start, end - ANNOUNCEMENT_REACH), end };
  return compare(announcementIn(text, reach, BEFORE_ITEMS), run.markers.length);
}

function findingsInHeadings(run: HeadingRun, document: ReportDocument): readonly Finding[] {
  const [first] = run;
  const before = lineBefore(document, first?.line.index ?? 0);
  if (!before || before.line.head || run.some(({ head }, i) => head.number !== i + 1)) return [];
  const end = before.start + before.line.content.end;
  const reach = { start: Math.max(before.start, end - ANNOUNCEMENT_REACH), end };
  return compare(announcementIn(document.text, reach, BEFORE_HEADINGS), run.length);
}

function lineBefore(document: ReportDocument, index: number): PlacedLine | undefined {
  let before = index - 1;
  while (/^(?:blank|comment)$/.test(document.lines[before]?.line.block ?? '')) before -= 1;
  return document.lines[before];
}

function compare(announced: Announcement | undefined, items: number): readonly Finding[] {
  return !announced || announced.number === items ? [] : [findingFor(announced, items)];
}

interface Announcement {
  readonly number: number;
  readonly written: string;
  readonly range: Range;
}

function announcementIn(text: string, reach: Range, shapes: readonly RegExp[]): Announcement | undefined {
  const before = text.slice(reach.start, reach.end).trimEnd();
  if (!/[个方项点条种类”]/.test(before.slice(-LONGEST_ANNOUNCEMENT))) return undefined;
  for (const shape of shapes) {
    const match = shape.exec(before);
    const [start, stop] = match?.indices?.[1] ?? [];
    if (match?.[1] === undefined || start === undefined || stop === undefined) continue;
    const number = match[1] === '两' ? 2 : (numberOfHan(match[1]) ?? Number(match[1]));
    return { number, written: match[1], range: { start: reach.start + start, end: reach.start + stop } };
  }
  return undefined;
}

function findingFor({ number, written, range }: Announcement, items: number): Finding {
  const right = /\d/.test(written) ? String(items) : items === 2 ? '两' : hanOfNumber(items);
  return {
    range,
    message: {
      zh: `前文说“${written}”项，实际列举${items}项`,
      en: `${number} items are announced, ${items} are given`,
    },
    fixes: [
      {
        title: { zh: `改为“${right}”`, en: `Change to ${right}` },
        safety: 'suggested',
        edits: [{ range, newText: right }],
      },
    ],
  };
}
