import { falls } from '../equations/calendar';
import { isPossible } from '../reading/dates';
import type { DateFigure } from '../reading/figure';
import type { CalendarClaim } from './claim';

const WEEKDAYS = '日一二三四五六';
const WEEKDAY = /^[（(，,\s]?(?:星期|周|礼拜)([一二三四五六日天])/d;

/**
 * The days of the week that stand right after a date: 2025年7月2日（星期三）. A date without a year takes the only year
 * that its line names.
 */
export function weekdaysIn(text: string, dates: readonly DateFigure[]): readonly CalendarClaim[] {
  if (!/星期|周|礼拜/.test(text)) return [];
  const only = onlyYear(dates);
  return dates.flatMap((date) => claimAt(text, date, only) ?? []);
}

function claimAt(text: string, date: DateFigure, only: number | undefined): CalendarClaim | undefined {
  const { range, form, end: last } = date;
  const match = WEEKDAY.exec(text.slice(range.end, range.end + 6));
  const { month, day } = last ?? date.start;
  const year = last?.year ?? date.start.year ?? only;
  if (!match || form === 'clock' || year === undefined || day === undefined) return undefined;
  const of = { year, month: month ?? date.start.month ?? 0, day };
  if (of.month === 0 || !isPossible(of)) return undefined;
  const [start = 0, end = 0] = match.indices?.[1] ?? [];
  const digits = { start: range.end + start, end: range.end + end };
  const { holds, allowed } = falls(of, WEEKDAYS.indexOf((match[1] ?? '').replace('天', '日')));
  const expected = WEEKDAYS.charAt(allowed[0] ?? 0);
  const words = { start: range.end + match[0].search(/[星周礼]/), end: digits.end };
  return { range: words, dates: range, holds, expected, digits };
}

function onlyYear(dates: readonly DateFigure[]): number | undefined {
  const years = new Set(dates.flatMap(({ start }) => start.year ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}
