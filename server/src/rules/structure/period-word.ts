import type { Line } from '../../document/line';
import { remembered } from '../../document/remembered';
import { isInPlan } from '../../figures/report/place-in-report';
import { reportPeriodOf } from '../../figures/report/report-period';
import type { ReportPeriod } from '../../figures/report/report-period';
import { namedMonths } from '../../figures/calendar/named-months';
import { shift } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';
import { openingsOf } from './title-context/openings';
import type { Opening } from './title-context/openings';

export default defineRule({
  id: 'structure/period-word',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  basis: { source: '惯例' },
  title: { zh: '时段与标题不符', en: 'A time that the title leaves out' },
  explanation: {
    zh: '半年总结里的“全年”“一年来”，年度总结里的“下半年我局将……”，多半是从别的稿子带来的。只看句首引出工作的时间词；“预计全年”“全年任务”、计划部分的目标、与往年比较的不算。报告期由文首的“期间”或标题确定，没有的不提示。',
    en: 'A half-year report that says 全年 or 一年来, or a report on a year that announces what is planned for 下半年, has most likely kept these words from another text. Only words of time that open a sentence count; forecasts, targets and comparisons do not. Without a period in front matter or title nothing is said.',
  },
  examples: {
    bad: [
      { text: '青河镇2025年上半年工作总结\n\n全年，共办理低保86户。\n^^^^' },
      {
        text: '青河镇2025年上半年工作总结\n\n上半年，办理低保86户。明年，我镇将扩大覆盖面。\n                      ^^^^',
      },
      { text: '青河镇2025年工作总结\n\n共办理低保86户。下半年，我镇将扩大覆盖面。\n                ^^^^^^' },
      { text: '青河镇2025年第一季度工作总结\n\n三季度，共办理低保86户。\n^^^^^^' },
    ],
    good: [
      '青河镇2025年上半年工作总结\n\n上半年，共办理低保86户。下半年，我镇将确保全年任务完成。',
      '青河镇2025年上半年工作总结\n\n全年目标任务为办理低保160户。全年预计办理低保160户。',
      '青河镇2025年工作总结\n\n上半年，共办理低保86户。2026年，我镇将扩大覆盖面。',
      '青河镇2025年1—9月工作总结\n\n上半年，共办理低保86户。',
    ],
  },
  check: (document) => {
    const period = reportPeriodOf(document);
    return period
      ? document.lines.flatMap(({ line, start }) =>
          timedOpenings(line).flatMap((opening) => {
            const word = strangeWord(opening, period, () => isInPlan(document, start + opening.start));
            return word === undefined ? [] : [finding(word, opening, start, period)];
          }),
        )
      : [];
  },
});

/** What shows that a word of time leads up to work done, not to a target or a comparison. */
const BEHIND = '(?=[，,共累完实新查办破建组接处发开]|已|以来)';
const WHOLE_YEAR = new RegExp(`^(?:今年)?(?:全年|一年来|年终|年末)${BEHIND}`, 'u');
const NEXT_YEAR = /^(?:明年|来年|下一?年度?|(20\d\d)年)(?=[，,]|[我将要])/u;
const SECOND_HALF = /^下半年(?=，?[我将要])/u;
const QUARTER_OR_HALF = /^(?:第?[一二三四]季度|[上下]半年|前三季度)(?=[，,共累])/u;
const TARGET = /预计|力争|确保|计划|打算|同期|相比|下一步/u;

/** The openings of a line with a word of time in them, whatever the report is about. */
const timedOpenings = remembered((line: Line): readonly Opening[] =>
  openingsOf(line).filter(({ text }) =>
    [WHOLE_YEAR, NEXT_YEAR, SECOND_HALF, QUARTER_OR_HALF].some((words) => words.test(text)),
  ),
);

function strangeWord(
  { text, isFirst }: Opening,
  { year, from, to }: ReportPeriod,
  isPlanned: () => boolean,
): string | undefined {
  const isYear = from === 1 && to === 12;
  if (isYear) return /将|要|拟/u.test(text) && !isPlanned() ? SECOND_HALF.exec(text)?.[0] : undefined;
  const [next, named] = NEXT_YEAR.exec(text) ?? [];
  const isNext = named === undefined || (Number(named) === year + 1 && /将|要/u.test(text));
  if (next !== undefined && isNext && to < 10) return next;
  if (TARGET.test(text) || !isFirst || isPlanned()) return undefined;
  const whole = WHOLE_YEAR.exec(text)?.[0];
  if (whole !== undefined) return whole;
  const part = QUARTER_OR_HALF.exec(text)?.[0];
  const months = part === undefined ? undefined : namedMonths(part);
  const isOutside = months !== undefined && (months[1] < from || months[0] > to);
  return isOutside && !/将|拟/u.test(text) ? part : undefined;
}

function finding(word: string, { start }: Opening, lineStart: number, { text }: ReportPeriod): Finding {
  return {
    range: shift({ start, end: start + word.length }, lineStart),
    message: {
      zh: `报告期为“${text}”，这里写的是“${word}”，请核对`,
      en: `The report is about ${text}, but this says ${word}: check that it is meant`,
    },
  };
}
