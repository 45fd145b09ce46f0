import type { CalendarPoint, DateFigure } from '../reading/figure';
import type { Range } from '../../text/range';
import { BEGINS } from '../words/word-classes.generated';

/** A stretch of time from one date to another, as far as both are written. */
export interface Span {
  readonly range: Range;
  readonly from: CalendarPoint;
  readonly to: CalendarPoint;
}

/** What may stand between the dates on which something began and ended: 3月5日开始，至3月25日结束. */
const FROM_TO = new RegExp(
  `^(?:[^，。；：！？]{0,6}(?:${BEGINS.source})(?:建设|实施|施工)?)[，、]?(?:[^，。；：！？0-9]{0,4})(?:至|到|于|截至|截止)?$`,
);

/** The stretches of time that a text names, as one figure (3月5日至25日) or as its beginning and its end. */
export function spansOf(text: string, dates: readonly DateFigure[]): readonly Span[] {
  const spans: Span[] = [];
  dates.forEach((date, i) => {
    const next = dates[i + 1];
    if (date.form === 'span' && date.end) {
      spans.push({ range: date.range, from: date.start, to: filled(date.end, date.start) });
    } else if (next && isPoint(date) && isPoint(next)) {
      if (!FROM_TO.test(text.slice(date.range.end, next.range.start))) return;
      const range = { start: date.range.start, end: next.range.end };
      spans.push({ range, from: date.start, to: filled(next.start, date.start) });
    }
  });
  return spans;
}

function isPoint({ form }: DateFigure): boolean {
  return form === 'point';
}

/** The end takes the year and the month of the beginning where it has none. */
function filled(end: CalendarPoint, start: CalendarPoint): CalendarPoint {
  const year = end.year ?? start.year;
  const month = end.month ?? (end.day === undefined ? undefined : start.month);
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }), ...dayOf(end) };
}

function dayOf({ day }: CalendarPoint): CalendarPoint {
  return day === undefined ? {} : { day };
}
