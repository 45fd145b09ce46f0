import { openingOf, sectionTitlesOf } from '../../document/report-kind';
import { remembered } from '../../document/remembered';
import type { ReportDocument } from '../../document/report-document';
import { titleOf } from '../../document/title';
import type { DateFigure } from '../reading/figure';
import { readFigures } from '../reading/recognise';
import { namedMonths } from '../calendar/named-months';
import { monthsFrame, REPORT, type TimeFrame } from './time-frame';

/** The time a report is about, as far as it says so itself. */
export interface ReportPeriod {
  readonly year: number;
  readonly from: number;
  readonly to: number;
  /** As written: 2023年上半年. */
  readonly text: string;
  readonly source: 'frontMatter' | 'title';
}

/** Titles of reports that look back on the time they name; a 政府工作报告 of 2023 looks back on 2022. */
const LOOKS_BACK = /总结|小结|汇报|述职|情况报告|情况的报告|工作情况/;

/** A meeting held in a year hears of the year before. */
const OF_A_MEETING = /会议|大会|[会上]上的/;

/** The period that the front matter gives, or else the title. */
export const reportPeriodOf = remembered((document: ReportDocument): ReportPeriod | undefined => {
  const { period, title } = document.frontMatter;
  const declared = period === undefined ? undefined : periodIn(period, 'frontMatter');
  if (declared) return declared;
  const heading = titleOf(document)?.line;
  const written = title ?? heading?.prose.slice(heading.content.start, heading.content.end);
  if (written === undefined || !LOOKS_BACK.test(written) || OF_A_MEETING.test(written)) return undefined;
  return periodIn(written, 'title');
});

/** The first period with a year in a text; a bare year is the whole of it. */
function periodIn(text: string, source: ReportPeriod['source']): ReportPeriod | undefined {
  const dates = readFigures(text, []).filter((figure): figure is DateFigure => figure.kind === 'date');
  const date = dates.find(
    ({ start, form }) => start.year !== undefined && (form === 'point' || form === 'span'),
  );
  const { year } = date?.start ?? {};
  if (!date || year === undefined) return undefined;
  // A span over several years has no months of its own.
  if (date.end?.year !== undefined && date.end.year !== year) return undefined;
  const after = dates.find(({ range }) => range.start === date.range.end);
  const written = date.text + (after?.form === 'named' ? after.text : '');
  const [from, to] = monthsOf(date, written);
  return { year, from, to, text: written, source };
}

function monthsOf({ start, end, form }: DateFigure, written: string): readonly [number, number] {
  const named = namedMonths(written);
  if (named) return named;
  if (start.month === undefined) return [1, 12];
  return form === 'span' ? [start.month, end?.month ?? start.month] : [start.month, start.month];
}

/** Whether two claims speak of one stretch of time; what no time is said of is about the report's own. */
export function sameFrame(
  document: ReportDocument,
  a: TimeFrame | undefined,
  b: TimeFrame | undefined,
): boolean {
  const own = ownFramesOf(document);
  const keyOf = (frame: TimeFrame = REPORT): TimeFrame => (own.has(frame) ? REPORT : frame);
  return keyOf(a) === keyOf(b);
}

/** The ways to name the time the report is about. */
const ownFramesOf = remembered((document: ReportDocument): ReadonlySet<TimeFrame> => {
  const period = reportPeriodOf(document);
  if (!period) return new Set(framesNamedByParts(document));
  const { year, from, to } = period;
  const months = [monthsFrame(year, from, to), monthsFrame(undefined, from, to)];
  const whole = from === 1 && to === 12 ? [`${year}年`, `${year}年度`] : [];
  return new Set([...months, ...whole]);
});

/** 上半年 where neither front matter nor title name a period, but the sections or the opening do. */
function framesNamedByParts(document: ReportDocument): readonly TimeFrame[] {
  const texts = [...sectionTitlesOf(document), ...(/[上下]半年/.exec(openingOf(document)) ?? [])];
  const named = texts.map((text) => namedMonths(text)).find((months) => months !== undefined);
  return named ? [monthsFrame(undefined, ...named)] : [];
}
