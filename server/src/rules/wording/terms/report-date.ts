import { remembered } from '../../../document/remembered';
import type { ReportDocument } from '../../../document/report-document';
import { titleOf } from '../../../document/title';
import { reportPeriodOf } from '../../../figures/report/report-period';

/** When a report was written, as closely as it says: the first and the last day that come into question. */
export interface ReportDate {
  /** `YYYY-MM-DD`, like `latest`; they compare as strings. */
  readonly earliest: string;
  readonly latest: string;
}

const DAY = /((?:19|20)\d\d)(?:年|[-./])(?:(\d{1,2})(?:月|[-./])?(?:(\d{1,2})日?)?)?/u;
const YEAR = /(?:19|20)\d\d(?=年)/u;

/** A date alone on its line, as it is below the signature. */
const SIGNED = /^\s*((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日\s*$/u;
const LAST_LINES = 8;

/**
 * The time a report is of: the 日期 or 期间 of its front matter, its title's, the day below its signature, else the
 * first year it names. Undefined where it names none.
 */
export const reportDateOf = remembered((document: ReportDocument): ReportDate | undefined => {
  const { date, period, title } = document.frontMatter;
  const heading = titleOf(document)?.line;
  const headline = title ?? heading?.prose.slice(heading.content.start, heading.content.end);
  const own = reportPeriodOf(document);
  return (
    dateIn(date) ??
    signedDay(document) ??
    (own && { earliest: dayOf(own.year, own.from, 1), latest: `${own.year}-12-31` }) ??
    yearIn(period) ??
    yearIn(headline) ??
    firstYearIn(document)
  );
});

function dateIn(text: string | undefined): ReportDate | undefined {
  const [, year, month, day] = DAY.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return wholeYear(year);
  const [from, to] = day === undefined ? [1, 31] : [Number(day), Number(day)];
  return { earliest: dayOf(year, Number(month), from), latest: dayOf(year, Number(month), to) };
}

function signedDay({ lines }: ReportDocument): ReportDate | undefined {
  const last = lines.filter(({ line }) => line.content.start < line.content.end).slice(-LAST_LINES);
  const signed = last.findLast(({ line }) => SIGNED.test(toHalfWidth(line.prose)));
  return signed && dateIn(toHalfWidth(signed.line.prose));
}

function yearIn(text: string | undefined): ReportDate | undefined {
  const year = /(?:19|20)\d\d/u.exec(toHalfWidth(text ?? ''))?.[0];
  return year === undefined ? undefined : wholeYear(year);
}

function firstYearIn({ lines }: ReportDocument): ReportDate | undefined {
  for (const { line } of lines) {
    const year = YEAR.exec(toHalfWidth(line.prose))?.[0];
    if (year !== undefined) return wholeYear(year);
  }
  return undefined;
}

function wholeYear(year: string): ReportDate {
  return { earliest: dayOf(year, 1, 1), latest: dayOf(year, 12, 31) };
}

function dayOf(year: string | number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Older texts have full-width digits. */
function toHalfWidth(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
