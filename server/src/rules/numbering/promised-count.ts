import { enumerationRunsOf } from '../../document/enumeration-runs';
import type { EnumerationRun, PlacedMarker } from '../../document/enumeration-runs';
import { hanOfNumber, numberOfHan } from '../../text/han-numeral';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

export default defineRule({
  id: 'numbering/promised-count',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '说好的项数与列举不符', en: 'Number of items announced and given differ' },
  explanation: {
    zh: '紧接在“一是”之前的“以下三个方面”“做到四个强化：”等说明要列举几项，实际列举的项数应当与之相同。只看紧邻冒号或句号之前、明确引出列举的说法。',
    en: 'A phrase right before 一是, such as 以下三个方面 or 做到四个强化：, announces how many items follow. Only phrases that plainly introduce the run are looked at.',
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
    ],
    good: [
      '重点抓好以下两个方面工作：一是健全机制；二是强化培训。',
      '走访了三个村，主要做法是：一是健全机制；二是强化培训。',
      '围绕“三个强化”要求，一是健全机制；二是强化培训。',
    ],
  },
  check: (document) => enumerationRunsOf(document).flatMap((run) => findingsIn(run, document.text)),
});

const NUMERAL = '([二两三四五六七八九十]|[2-9])';

/** What announces a run, at the end of the text before its first item. The first group is the number. */
const ANNOUNCEMENTS: readonly RegExp[] = [
  new RegExp(`(?:以下|如下|下列|下面)${NUMERAL}(?:个方面|个|项|点|条|种|类)[^，。；：、“”]{0,8}[：，。]?$`, 'd'),
  new RegExp(`“${NUMERAL}个?[^“”，。；：]{1,8}”[：]$`, 'd'),
  new RegExp(`(?:做到|坚持|突出|抓好|聚焦)${NUMERAL}(?:个方面|个|项|点)[^，。；：、“”]{0,6}：$`, 'd'),
];

const ANNOUNCEMENT_REACH = 40;

function findingsIn(run: EnumerationRun, text: string): readonly Finding[] {
  const [first] = run.markers;
  if (!first || run.markers.some(({ number }, i) => number !== i + 1)) return [];
  const announced = announcementBefore(first, text);
  if (!announced || announced.number === run.markers.length) return [];
  return [findingFor(announced, run.markers.length)];
}

interface Announcement {
  readonly number: number;
  readonly written: string;
  readonly range: Range;
}

function announcementBefore({ line, marker }: PlacedMarker, text: string): Announcement | undefined {
  const end = line.start + marker.range.start;
  const from = Math.max(line.start, end - ANNOUNCEMENT_REACH);
  const before = text.slice(from, end).trimEnd();
  for (const shape of ANNOUNCEMENTS) {
    const match = shape.exec(before);
    const [start, stop] = match?.indices?.[1] ?? [];
    if (match?.[1] === undefined || start === undefined || stop === undefined) continue;
    const number = match[1] === '两' ? 2 : (numberOfHan(match[1]) ?? Number(match[1]));
    return { number, written: match[1], range: { start: from + start, end: from + stop } };
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
