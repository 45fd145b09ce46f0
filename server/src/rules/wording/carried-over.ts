import type { ReportDocument } from '../../document/report-document';
import { identityOf, reportsOfLastYear } from '../../figures/last-year/report-identity';
import type { Bilingual } from '../../text/language';
import { shift } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { carriedOverFrom } from './passages/carried-over-sentences';
import type { CarriedOver } from './passages/carried-over-sentences';

export default defineRule({
  id: 'wording/carried-over',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  heedsAcceptedWords: true,
  basis: { source: '惯例' },
  title: { zh: '照搬上年报告的句子', en: 'Carried over from last year’s report' },
  explanation: {
    zh: '20字以上的句子连同数据与同一单位上一年同期的报告一字不差，多半是在旧稿上改写时漏改，请核对数据和提法是否已经更新。标题、段首句、固定提法和“在……领导下”一类的套语不在此列，未填完的句子也不比较。',
    en: 'A sentence of 20 characters or more that stands word for word, numbers included, in the report of the same unit on the same time one year before: when an old report is written over, such sentences are easily forgotten. Headings, lead sentences, fixed terms, phrases of the trade and sentences with something left to fill in are not compared.',
  },
  examples: {
    earlier: `---
单位: 城东镇
期间: 2022年上半年
---
在县委的坚强领导下，全镇上下深入学习贯彻党的二十大精神，较好完成了各项工作任务。
（一）抓好防汛备汛。组织镇村干部对辖区水库山塘逐一排查，整改隐患36处。一是坚持汛期每日巡查制度，做到隐患早发现、早报告、早处置。
`,
    bad: [
      {
        text: `---
单位: 城东镇
期间: 2023年上半年
---
（一）抓好防汛备汛。组织镇村干部对辖区水库山塘逐一排查，整改隐患36处。加固堤防2公里。
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
二是坚持汛期每日巡查制度，做到隐患早发现、早报告、早处置。
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
      },
    ],
    good: [
      `---
单位: 城东镇
期间: 2023年上半年
---
在县委的坚强领导下，全镇上下深入学习贯彻党的二十大精神，较好完成了各项工作任务。
（一）抓好防汛备汛。组织镇村干部对辖区水库山塘逐一排查，整改隐患42处。`,
      `---
单位: 城西镇
期间: 2023年上半年
---
组织镇村干部对辖区水库山塘逐一排查，整改隐患36处。`,
      `---
单位: 城东镇
期间: 2023年上半年
---
组织镇村干部对辖区水库山塘逐一排查，整改隐患*处。`,
    ],
  },
  check: (document, { earlier, knowledge }) => {
    const [report] = reportsOfLastYear(earlier(document), document);
    if (!report) return [];
    const found = carriedOverFrom(report, document, knowledge);
    const shown = found.slice(0, MOST);
    return shown.map((one) => findingOf(one, report, one === shown.at(-1) ? found.length - MOST : 0));
  },
});

/** A report that has just been copied from last year's has no need of one finding for each sentence. */
const MOST = 30;

function findingOf(carried: CarriedOver, report: ReportDocument, notShown: number): Finding {
  const { placed, sentences, origin } = carried;
  const [first, last] = [sentences[0], sentences.at(-1)];
  const range = { start: first?.range.start ?? 0, end: last?.range.end ?? 0 };
  return {
    range: shift(range, placed.start),
    message: messageOf(carried, identityOf(report)?.period ?? '', notShown),
    elsewhere: [
      {
        document: report,
        range: shift(origin.sentence.range, origin.placed.start),
        message: { zh: '上年报告的原句', en: 'The sentence in last year’s report' },
      },
    ],
  };
}

function messageOf(
  { sentences, withFigures, origin }: CarriedOver,
  period: string,
  notShown: number,
): Bilingual {
  const line = origin.placed.index + 1;
  const { length } = sentences;
  const what =
    length > 1
      ? { zh: `这${length}句`, en: `These ${length} sentences stand` }
      : { zh: '此句', en: 'This stands' };
  const figures = withFigures ? { zh: '，数据是否更新', en: ': are its figures new?' } : { zh: '', en: '' };
  const more =
    notShown > 0
      ? { zh: `；另有${notShown}处相同，不再列出`, en: `; ${notShown} more such places are not shown` }
      : { zh: '', en: '' };
  return {
    zh: `${what.zh}与${period}报告第${line}行起一字不差，请核对${figures.zh}${more.zh}`,
    en: `${what.en} word for word in the report on ${period}, line ${line}${figures.en}${more.en}`,
  };
}
