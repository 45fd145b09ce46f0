import { offsetOf, type PlacedClaim } from '../../figures/report/conflicts';
import { brokenSectionTotals, type SectionTotal } from '../../figures/report/section-totals';
import { shift } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../rule';

export default defineRule({
  id: 'number/section-total',
  scope: 'document',
  severity: 'information',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '总述的总数与各部分之和不符', en: 'The total of the summary is not the sum of the sections' },
  explanation: {
    zh: '开头总述的总数应等于后文各季度、各单位同一指标之和。只在各部分确是全部时提示：各季度（上下半年）首尾相接、正好是总数的期间；各单位之和大于总数；或并列的各单位都有此数，而差额可用一位数字的笔误解释。计划部分、概数、比率不核对。',
    en: 'A total in the opening summary is the sum of the same indicator in the sections for quarters or units. Only told where these are all there are: quarters or halves that make up the time of the total, units that come to more than the whole, or all units beside one another with a difference that one wrong digit explains. Plans, approximate numbers and rates are left alone.',
  },
  examples: {
    bad: [
      {
        text: `2023年，全镇共调处邻里纠纷320起。
                          ^^^^^
一、主要工作
第一季度，全镇共调处邻里纠纷86起。第二季度，全镇共调处邻里纠纷68起。
第三季度，全镇共调处邻里纠纷92起。第四季度，全镇共调处邻里纠纷64起。`,
        fixed: `2023年，全镇共调处邻里纠纷310起。
一、主要工作
第一季度，全镇共调处邻里纠纷86起。第二季度，全镇共调处邻里纠纷68起。
第三季度，全镇共调处邻里纠纷92起。第四季度，全镇共调处邻里纠纷64起。`,
      },
      {
        text: `今年以来，全镇共调处邻里纠纷264起。
                            ^^^^^
一、城东村
调处邻里纠纷86起。
二、城西村
调处邻里纠纷68起。
三、城北村
调处邻里纠纷92起。`,
      },
    ],
    good: [
      `2023年，全镇共调处邻里纠纷310起。
一、主要工作
第一季度，全镇共调处邻里纠纷86起。第二季度，全镇共调处邻里纠纷68起。
第三季度，全镇共调处邻里纠纷92起。第四季度，全镇共调处邻里纠纷64起。`,
      `2023年，全镇共调处邻里纠纷320起。
一、主要工作
第一季度，全镇共调处邻里纠纷86起。第三季度，全镇共调处邻里纠纷92起。`,
      `今年以来，全镇共调处邻里纠纷520起。
一、城东村
调处邻里纠纷86起。
二、城西村
调处邻里纠纷68起。
三、城北村
调处邻里纠纷92起。`,
    ],
  },
  check: (document) => brokenSectionTotals(document).map(findingOf),
});

function findingOf({ name, total, parts, sum: { arithmetic, repairs } }: SectionTotal): Finding {
  const { figure } = total.fact;
  return {
    range: rangeOf(total),
    evidence: { grounds: 'report:sections' },
    message: {
      zh: `“${name}”总数为“${figure.text}”，后文各部分之和为${arithmetic}，请核对`,
      en: `${name} is ${figure.text} in all, but the sections come to ${arithmetic}`,
    },
    related: parts.map((part) => ({
      range: rangeOf(part),
      message: { zh: `分项：${part.fact.figure.text}`, en: `a part: ${part.fact.figure.text}` },
    })),
    fixes: fixOf(total, repairs.find(({ role }) => role === 'total')?.newText),
  };
}

function fixOf({ placed, fact: { figure } }: PlacedClaim, newText: string | undefined): readonly Fix[] {
  if (newText === undefined) return [];
  return [
    {
      title: {
        zh: `将总数“${figure.text}”改为“${newText}”`,
        en: `Change the total ${figure.text} to ${newText}`,
      },
      safety: 'suggested',
      edits: [{ range: shift(figure.amount.digits, placed.start), newText }],
    },
  ];
}

function rangeOf(claim: PlacedClaim): Range {
  const start = offsetOf(claim);
  return { start, end: start + claim.fact.figure.text.length };
}
