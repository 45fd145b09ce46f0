import { contradictionsWith } from '../../figures/last-year/contradictions';
import type { Contradiction } from '../../figures/last-year/contradictions';
import { shift } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding, Fix } from '../rule';
import { contradictionMessage } from './against/contradiction-message';

export default defineRule({
  id: 'number/against-last-time',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'suggested',
  judgesValues: true,
  basis: { source: '惯例' },
  title: { zh: '同比数据与上年报告不符', en: 'A comparison that last year’s report contradicts' },
  explanation: {
    zh: '工作区里有同一单位上一年同期的报告（文首的“单位”相同，“期间”早一年）时，本期所写的“去年同期…起”“同比上升…%”要与上年报告里同一指标的数相符。指标名称、单位、时间都相同，且按书写的小数位怎么取舍都对不上，才提示。可比口径、会事后修订的统计数据、概数、计划数，以及一份报告里有两个数的指标不核对；两份报告统计截止日不同的也不核对。',
    en: 'Where the workspace holds the report of the same unit (单位) on the same time (期间) one year before, what this report says of last year (去年同期…, 同比上升…%) is held against what last year’s report says of the same indicator. Only where name, measure and time are the same and no rounding explains the difference. Growth on a comparable basis, statistics that are revised afterwards, approximate and planned figures, indicators with two values, and reports that count up to different days are left alone.',
  },
  examples: {
    earlier: `---
单位: 城东镇
期间: 2022年上半年
---
上半年，全镇共调处邻里纠纷168起，群众满意度96.2%。走访困难老党员312人次。`,
    bad: [
      {
        text: `---
单位: 城东镇
期间: 2023年上半年
---
全镇共调处邻里纠纷189起，同比上升20%。
                                 ^^^
走访困难老党员390人次，去年同期为321人次。
                                 ^^^^^^^`,
        fixed: `---
单位: 城东镇
期间: 2023年上半年
---
全镇共调处邻里纠纷189起，同比上升13%。
走访困难老党员390人次，去年同期为312人次。`,
      },
      {
        text: `---
单位: 城东镇
期间: 2023年上半年
---
全镇共调处邻里纠纷152起，同比上升9.5%。
                                 ^^^^`,
      },
    ],
    good: [
      `---
单位: 城东镇
期间: 2023年上半年
---
全镇共调处邻里纠纷189起，同比上升12.5%。走访困难老党员390人次，比去年同期增加78人次。`,
      `---
单位: 城西镇
期间: 2023年上半年
---
全镇共调处邻里纠纷189起，同比上升20%。`,
      `---
单位: 城东镇
期间: 2023年上半年
---
按可比口径，全镇共调处邻里纠纷189起，同比上升20%。`,
    ],
  },
  check: (document, { earlier }) => {
    const reports = earlier(document);
    return reports.length === 0 ? [] : contradictionsWith(reports, document).map(findingOf);
  },
});

function findingOf(contradiction: Contradiction): Finding {
  const { placed, past, earlier } = contradiction;
  const { document, claim } = earlier;
  return {
    range: shift(past.fact.figure.range, placed.start),
    evidence: { grounds: 'last-year' },
    message: contradictionMessage(contradiction),
    elsewhere: [
      {
        document,
        range: shift(claim.fact.figure.range, claim.placed.start),
        message: {
          zh: `上年报告为“${claim.fact.figure.text}”`,
          en: `Last year’s report says ${claim.fact.figure.text}`,
        },
      },
    ],
    fixes: fixesOf(contradiction),
  };
}

function fixesOf({ placed, expected }: Contradiction): readonly Fix[] {
  return expected.repairs.map(({ range, newText }) => {
    const old = placed.line.text.slice(range.start, range.end);
    return {
      title: {
        zh: `按上年报告将“${old}”改为“${newText}”`,
        en: `Change ${old} to ${newText}, as last year’s report has it`,
      },
      safety: 'suggested',
      edits: [{ range: shift(range, placed.start), newText }],
    };
  });
}
