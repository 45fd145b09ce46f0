import type { PlacedLine } from '../../document/line';
import type { ReportDocument } from '../../document/report-document';
import { isInPlan } from '../../figures/report/place-in-report';
import { reportPeriodOf } from '../../figures/report/report-period';
import { statedDatesIn } from '../../figures/report/stated-dates';
import { isPossible } from '../../figures/reading/dates';
import type { DateFigure } from '../../figures/reading/figure';
import type { Range } from '../../text/range';
import { defineRule } from '../rule';
import type { Finding } from '../rule';

export default defineRule({
  id: 'date/cut-off',
  scope: 'document',
  severity: 'information',
  fixSafety: 'none',
  isPatient: true,
  basis: { source: '惯例' },
  title: { zh: '统计截止时间不一致', en: 'Figures are counted up to different days' },
  explanation: {
    zh: '一篇报告里的数据一般统计到同一天。“1—5月”“1月至6月20日”“截至6月底”并存时，提示与多数不同的那几处，请核对是否有意为之。只看引出数据的时间；计划部分、往年和同期的时间不算。',
    en: 'The figures of one report usually run up to the same day. Where 1—5月, 1月至6月20日 and 截至6月底 stand side by side, those that differ from the majority are pointed at. Only times that introduce figures count; plans and earlier years do not.',
  },
  examples: {
    bad: [
      {
        text: `1—5月，全镇办理低保86户。
1—5月，全镇发放救助金32万元。
1月至6月20日，全镇走访老人420人次。
^^^^^^^^^^^^`,
      },
      {
        text: `2024年上半年工作总结

上半年，全镇办理低保86户。
截至5月底，全镇走访老人420人次。
    ^^^^^`,
      },
    ],
    good: [
      `1—5月，全镇办理低保86户。
1－5月份，全镇发放救助金32万元。`,
      `上半年，全镇办理低保86户。
截至6月30日，全镇走访老人420人次。`,
      `1—5月，全镇办理低保86户。
去年1—6月，全镇办理低保92户。`,
      `1—5月，全镇办理低保86户。
二、下半年计划
截至11月底，办理低保120户以上。`,
    ],
  },
  check: (document) => {
    const cutOffs = cutOffsOf(document);
    const usual = usualOf(document, cutOffs);
    return usual
      ? cutOffs.filter(({ until }) => until !== usual.until).map((one) => finding(one, usual))
      : [];
  },
});

interface CutOff {
  /** Month and day as a key; a month alone is its last day. */
  readonly until: string;
  readonly text: string;
  readonly range: Range;
}

interface Usual {
  readonly until: string;
  readonly places: readonly CutOff[];
}

function cutOffsOf(document: ReportDocument): readonly CutOff[] {
  const year = reportPeriodOf(document)?.year;
  return statedDatesIn(document).flatMap(({ date, placed, range }) => {
    const until = untilOf(date, year);
    return until && isOfYear(date, placed, year) && !isInPlan(document, range.start)
      ? [{ until, text: date.text, range }]
      : [];
  });
}

/** The end of a stretch that begins with the year, 上半年 among them. */
function untilOf(
  { form, start, end, text, cutOff }: DateFigure,
  year: number | undefined,
): string | undefined {
  if (/上半年/.test(text)) return '6';
  if (cutOff && form === 'point' && start.month !== undefined) return keyOf(start.month, start.day, year);
  const isFromJanuary = form === 'span' && start.month === 1 && (start.day ?? 1) === 1;
  if (!isFromJanuary || end?.year !== undefined) return undefined;
  return keyOf(end?.month ?? start.month, end?.day, year);
}

function keyOf(month = 1, day: number | undefined, year: number | undefined): string {
  const isLast =
    day === undefined || !isPossible({ ...(year !== undefined && { year }), month, day: day + 1 });
  return isLast ? String(month) : `${month}.${day}`;
}

function isOfYear({ start }: DateFigure, { line }: PlacedLine, year: number | undefined): boolean {
  return start.year === undefined || start.year === year || (year === undefined && !/年底/.test(line.prose));
}

/** The cut-off that most figures have; where several tie, the end of the report's own period, else the first. */
function usualOf(document: ReportDocument, cutOffs: readonly CutOff[]): Usual | undefined {
  const places = new Map<string, CutOff[]>();
  for (const one of cutOffs) places.set(one.until, [...(places.get(one.until) ?? []), one]);
  if (places.size < 2) return undefined;
  const own = String(reportPeriodOf(document)?.to ?? '');
  const weight = ([until, all]: readonly [string, readonly CutOff[]]): number =>
    all.length + (until === own ? 0.5 : 0);
  const [first] = [...places].sort((a, b) => weight(b) - weight(a));
  return first && { until: first[0], places: first[1] };
}

function finding({ text, range }: CutOff, { places }: Usual): Finding {
  const other = places[0]?.text ?? '';
  return {
    range,
    message: {
      zh: `统计截止时间不一致：此处为“${text}”，另有${places.length}处为“${other}”，请核对`,
      en: `These figures run to “${text}”, ${places.length} other(s) to “${other}”: check that this is meant`,
    },
    related: places.map((one) => ({
      range: one.range,
      message: { zh: `此处为“${one.text}”`, en: `Here it is “${one.text}”` },
    })),
  };
}
