import type { Day } from '../equations/calendar';
import { dayNumber, lasts } from '../equations/calendar';
import type { DateFigure } from '../reading/figure';
import type { CalendarClaim } from './claim';

const WITHIN = /([0-9]{1,2})(?:天|日)内，?(?:即|也就是|至)?(?:在|于)?$/d;
const FARTHEST = 40;

/** 9月5日下发，…7日内即9月12日前: so many days lie between the two dates. */
export function deadlinesIn(text: string, dates: readonly DateFigure[]): readonly CalendarClaim[] {
  return dates.flatMap((last, i) => {
    const first = dates[i - 1];
    const before = text.slice(Math.max(0, last.range.start - 12), last.range.start);
    const match = first && /即/.test(before) ? WITHIN.exec(before) : null;
    if (!first || !match || last.range.start - first.range.end > FARTHEST) return [];
    const [from, to] = [dayOf(first), dayOf(last)];
    if (!from || !to) return [];
    const offset = Math.max(0, last.range.start - 12);
    const [start = 0, end = 0] = match.indices?.[1] ?? [];
    const digits = { start: offset + start, end: offset + end };
    const { holds, allowed } = lasts(dayNumber(from), dayNumber(to), Number(match[1]), 'either');
    const [right] = allowed;
    if (right === undefined) return [];
    return [{ range: digits, dates: first.range, holds, expected: String(right), digits }];
  });
}

function dayOf({ form, start: { year = 2023, month, day } }: DateFigure): Day | undefined {
  return form !== 'point' || month === undefined || day === undefined ? undefined : { year, month, day };
}
