import { sectionHeadingsOf } from '../../document/report-kind';
import type { ReportDocument } from '../../document/report-document';
import { titleOf } from '../../document/title';
import { isInPlan } from '../../figures/report/place-in-report';
import { reportPeriodOf, type ReportPeriod } from '../../figures/report/report-period';
import { statedDatesIn, type StatedDate } from '../../figures/report/stated-dates';
import { namedMonths } from '../../figures/calendar/named-months';
import type { DateFigure } from '../../figures/reading/figure';
import { figuresOf } from '../../figures/line-figures';
import { contains, shift } from '../../text/range';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Evidence } from '../evidence';
import type { Finding } from '../rule';

export default defineRule({
  id: 'date/year-mismatch',
  scope: 'document',
  severity: 'information',
  fixSafety: 'suggested',
  basis: { source: '惯例' },
  title: { zh: '年份与报告年度不符', en: 'A year that is not the year of the report' },
  explanation: {
    zh: '沿用上年的稿子，年份最容易漏改。标题、一级标题的年份与文首或总标题不符的，几乎必错；正文里以“上年的同一时段”引出数据的（2024年上半年的报告里写“2023年上半年，…”），提示核对。与往年比较、计划、文件和活动名称里的年份不算。',
    en: 'In a draft made from last year’s, years are what is left unchanged most easily. A title or section heading with another year than the front matter or title is almost certainly wrong; a sentence that introduces its figures by the same months of the year before is pointed at. Comparisons, plans, and years in names of documents and campaigns are left alone.',
  },
  examples: {
    bad: [
      {
        text: `---
期间: 2024年上半年
---
青河镇2023年上半年工作总结
      ^^^^^^^^^^^^

各位代表：`,
        fixed: `---
期间: 2024年上半年
---
青河镇2024年上半年工作总结

各位代表：`,
      },
      {
        text: `青河镇2024年工作总结

一、2023年工作开展情况
    ^^^^^^
全镇共办理低保86户。`,
      },
      {
        text: `青河镇2024年上半年工作总结

2023年上半年，全镇共办理低保86户。
^^^^^^^^^^^^`,
      },
    ],
    good: [
      `青河镇2024年工作总结及2025年工作计划

一、2024年工作开展情况
全镇共办理低保86户。
二、2025年工作计划
办理低保90户。`,
      `青河镇2024年上半年工作总结

2023年上半年，全镇办理低保92户；今年上半年同比减少6户。`,
      `青河镇2024年工作总结

落实2023年度考核反馈的12个问题。`,
      `政府工作报告

一、2023年工作回顾
全年新增就业3.2万人。`,
    ],
  },
  check: (document) => {
    const period = reportPeriodOf(document);
    return period ? [...inHeadings(document, period), ...inText(document, period)] : [];
  },
});

/** Headings over what has been done, and titles. */
const LOOKS_BACK = /总结|小结|汇报|述职|回顾|情况|成效/;

function inHeadings(document: ReportDocument, period: ReportPeriod): readonly Finding[] {
  const title = titleOf(document);
  const headings = sectionHeadingsOf(document).map(({ line, title: range }) => ({
    placed: line,
    range: shift(range, -line.start),
  }));
  const all = [...(title ? [{ placed: title, range: title.line.content }] : []), ...headings];
  return all.flatMap(({ placed: { line, start }, range }) => {
    const said = line.prose.slice(range.start, range.end);
    const date = figuresOf(line).find(
      (figure): figure is DateFigure => figure.kind === 'date' && contains(range, figure.range),
    );
    if (!date || !LOOKS_BACK.test(said) || /计划|打算|安排|会议|大会/.test(said.slice(0, date.range.end)))
      return [];
    const isOther = date.start.year !== undefined && date.start.year !== period.year && !date.end;
    return isOther && !isSeveralYears(said, period)
      ? [finding(shift(date.range, start), date, period, 'period:heading')]
      : [];
  });
}

/** 2023年以来, 2022、2023年, and headings that name the year of the report as well. */
function isSeveralYears(said: string, { year }: ReportPeriod): boolean {
  return /年以来|年至|—/.test(said) || said.includes(String(year));
}

function inText(document: ReportDocument, period: ReportPeriod): readonly Finding[] {
  return statedDatesIn(document).flatMap((stated) =>
    isLeftOver(stated, period) && !isInPlan(document, stated.range.start)
      ? [finding(stated.range, stated.date, period, 'period:year-ago')]
      : [],
  );
}

/** The same months of the year before, with nothing beside them that compares. */
function isLeftOver({ date, sentence }: StatedDate, period: ReportPeriod): boolean {
  if (date.start.year !== period.year - 1 || date.end?.year !== undefined) return false;
  if (/[比较增减升降]|以来|今年|起，/.test(sentence) || sentence.includes(String(period.year))) return false;
  const [from, to] = monthsOf(date);
  return from === period.from && to === period.to;
}

function monthsOf({ text, start, end }: DateFigure): readonly [number | undefined, number | undefined] {
  const named = namedMonths(text);
  if (named) return named;
  return start.month === undefined ? [1, 12] : [start.month, end?.month ?? start.month];
}

function finding(
  range: Range,
  { text }: DateFigure,
  { year, text: own }: ReportPeriod,
  grounds: Evidence['grounds'],
): Finding {
  const digits = /\d{4}/.exec(text);
  const start = range.start + (digits?.index ?? 0);
  return {
    range,
    evidence: { grounds },
    message: {
      zh: `报告期为“${own}”，此处为“${text}”，请核对`,
      en: `The report is about ${own}, but this says ${text}`,
    },
    fixes: digits
      ? [
          {
            title: { zh: `改为“${year}年”`, en: `Change the year to ${year}` },
            safety: 'suggested',
            edits: [{ range: { start, end: start + digits[0].length }, newText: String(year) }],
          },
        ]
      : [],
  };
}
