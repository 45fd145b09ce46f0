import { replacement } from '../fix';
import type { ReportDocument } from '../../document/report-document';
import { announcementsOf } from '../../figures/coordination/announcements';
import { recallsOf } from '../../figures/coordination/recalled';
import { slogansOf } from '../../figures/coordination/slogans';
import { hanOfNumber } from '../../text/han-numeral';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import type { Evidence } from '../evidence';
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
    zh: '“三件大事。一是…”“以下四个方面：”“分三步走。第一步…”“四条经验：①…”，或者小标题之前一段末尾的“抓好六个方面工作。”，说明要列举几项，实际列举的项数应当与之相同；“四个强化”后面的几个“强化…”、“四查”后面的几个“查…”，以及列举之后的“以上三点”也是。数目与列举之间隔着别的话的，不核对。',
    en: 'A number right before an enumeration (三件大事。一是…, 以下四个方面：, 分三步走。第一步…), or at the end of the paragraph before the first sub-heading, announces how many items follow. So does the number of a slogan whose items are built alike (“四个强化”：强化…，强化…), and 以上三点 after an enumeration recalls it. Where other words come between, nothing is said.',
  },
  examples: {
    bad: [
      {
        text: '近期办了三件大事。一是修通水渠，二是改造校舍。\n        ^^',
        fixed: '近期办了两件大事。一是修通水渠，二是改造校舍。',
      },
      {
        text: '工作中还有三个方面的不足：首先，底子薄；其次，人手少。\n          ^^',
      },
      {
        text: '主要有四条经验：①班子带头；②网格兜底；③数据支撑。\n      ^^',
        fixed: '主要有三条经验：①班子带头；②网格兜底；③数据支撑。',
      },
      {
        text: '整治分四步走。第一步，摸底；第二步，整改；第三步，验收。\n      ^^',
        fixed: '整治分三步走。第一步，摸底；第二步，整改；第三步，验收。',
      },
      {
        text: '做到“四个强化”：强化学习，强化担当，强化协作。\n      ^^',
        fixed: '做到“三个强化”：强化学习，强化担当，强化协作。',
      },
      {
        text: '落实“四查”要求，即查台账、查现场、查责任。\n      ^^',
        fixed: '落实“三查”要求，即查台账、查现场、查责任。',
      },
      {
        text: '一是勤学习；二是勤走访。以上三点，请各科室落实。\n                            ^^',
        fixed: '一是勤学习；二是勤走访。以上两点，请各科室落实。',
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
      '从扩大收入和压减支出两个方面着手。一是清欠，二是节能，三是压会。',
      '做到“三个到位”：思想到位，措施到位，责任到位，确保不留死角。',
      '查处三起案件，其中一起是盗窃，两起是诈骗。',
    ],
  },
  check: (document) => document.lines.flatMap((_, index) => findingsAt(document, index)),
});

function findingsAt(document: ReportDocument, index: number): readonly Finding[] {
  const { lines } = document;
  const placed = lines[index];
  if (!placed) return [];
  const promises: readonly Promised[] = [
    ...announcementsOf(lines, index).map(({ phrase, items }) => {
      const { number, written, digits } = phrase;
      return {
        number,
        written,
        range: shift(digits, placed.start),
        items,
        grounds: 'promise:announced' as const,
      };
    }),
    ...slogansOf(placed.line).map(({ digits, ...slogan }) => ({
      ...slogan,
      grounds: 'promise:slogan' as const,
      range: shift(digits, placed.start),
    })),
    ...recallsOf(lines, index).map(({ digits, ...recall }) => ({
      ...recall,
      range: digits,
      grounds: 'promise:recalled' as const,
    })),
  ];
  return promises.filter(({ number, items }) => number !== items).map(findingFor);
}

interface Promised {
  readonly number: number;
  readonly written: string;
  readonly range: Range;
  readonly items: number;
  readonly grounds: Evidence['grounds'];
}

function findingFor({ number, written, range, items, grounds }: Promised): Finding {
  const right = /\d/.test(written) ? String(items) : items === 2 ? '两' : hanOfNumber(items);
  return {
    range,
    evidence: { grounds },
    message: {
      zh: `文中说“${written}”项，实际列举${items}项`,
      en: `${number} items are announced, ${items} are given`,
    },
    fixes: [replacement(range, right, 'suggested')],
  };
}
