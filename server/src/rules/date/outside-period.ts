import { isInPlan } from '../../figures/report/place-in-report';
import { reportPeriodOf, type ReportPeriod } from '../../figures/report/report-period';
import { statedDatesIn, type StatedDate } from '../../figures/report/stated-dates';
import type { DateFigure } from '../../figures/reading/figure';
import { defineRule } from '../rule';
import type { Evidence } from '../evidence';

export default defineRule({
  id: 'date/outside-period',
  scope: 'document',
  severity: 'warning',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '出现报告期以后的数据', en: 'Figures from after the period of the report' },
  explanation: {
    zh: '标题或文首写明“2024年上半年”的报告，已完成的工作里不应有7月以后的数据。只核对引出数据、写明“已、共、累计、完成”等的时间；计划部分、期限（…月底前）、往年的时间不算。报告期刚过的那个月可能是起草时补记的，只作提示。',
    en: 'A report whose title or front matter names a period such as 2024年上半年 has no figures from July on among the work done. Only times that introduce figures of work done are checked; plans, deadlines and other years are left alone. The month right after the period may have been added while drafting and is only mentioned.',
  },
  examples: {
    bad: [
      {
        text: `2024年上半年工作总结

1—8月，全镇共办理低保86户。
^^^^^^`,
      },
      {
        text: `---
期间: 2024年第一季度
---
6月15日，组织防汛演练2次，共出动60人。
^^^^^^^`,
      },
    ],
    good: [
      `2024年上半年工作总结

1—6月，全镇共办理低保86户。
二、下半年计划
9月份，组织防汛演练2次。`,
      `2024年上半年工作总结

9月底前，完成危房改造12户。`,
      `2024年上半年工作总结

去年9月，全镇共办理低保86户。`,
      `2024年工作总结

9月份，组织防汛演练2次，共出动60人。`,
    ],
  },
  check: (document) => {
    const period = reportPeriodOf(document);
    if (!period || period.to === 12) return [];
    return statedDatesIn(document).flatMap((stated) => {
      const grounds = groundsOf(stated, period);
      const { text } = stated.date;
      if (!grounds || isInPlan(document, stated.range.start)) return [];
      const message = {
        zh: `报告期为“${period.text}”，此处为“${text}”的数据，请核对`,
        en: `The report is about ${period.text}, but these figures are from ${text}`,
      };
      return [{ range: stated.range, evidence: { grounds }, message }];
    });
  },
});

/** Words that say that something has been done. */
const DONE = /已|共|累计|完成|开展了|召开|组织|举办|印发|查处|破获|办理|实现/;

/** A stretch that runs on beyond the period is certain; an event in the month after it may have been added. */
function groundsOf({ date, sentence }: StatedDate, period: ReportPeriod): Evidence['grounds'] | undefined {
  const month = lastMonthOf(date);
  if (month === undefined || month <= period.to || !isOfYear(date, period)) return undefined;
  if (!DONE.test(sentence) || /20\d\d年/.test(sentence.replace(date.text, ''))) return undefined;
  const isStretch = date.cutOff || date.form === 'span';
  return isStretch || month > period.to + 1 ? 'period:beyond' : 'period:next-month';
}

function lastMonthOf({ start, end, cutOff, form }: DateFigure): number | undefined {
  if (form === 'span') {
    const isFromJanuary = start.month === 1 || cutOff;
    return isFromJanuary ? end?.month : start.month;
  }
  return form === 'point' ? start.month : undefined;
}

function isOfYear({ start, end }: DateFigure, { year }: ReportPeriod): boolean {
  return (start.year ?? year) === year && (end?.year ?? year) === year;
}
