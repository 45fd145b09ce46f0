import { hanOfNumber } from '../../text/han-numeral';
import { indexFrom } from '../../text/ordered';
import type { Range } from '../../text/range';
import { numberOfWritten } from '../coordination/count-phrase';
import { daysFrom, monthsFrom, workdaysWithin, type Day } from '../equations/calendar';
import type { CalendarPoint, DateFigure } from '../reading/figure';
import type { CalendarClaim } from './claim';
import { spansOf, type Span } from './spans';

/** A length of time in words: 为期15天, 连续五年. */
interface Length {
  readonly word: string;
  readonly number: number;
  readonly written: string;
  readonly digits: Range;
  readonly unit: string;
  readonly range: Range;
}

const NUMERAL = '[0-9]{1,3}|两|[一二三四五六七八九十]{1,3}';
const WORDS =
  '为期|历时|会期|持续|历经|用时|工期|刑期|服刑|任期|周期|公示期?|期限|假期|共计?|连续|建设期|(?<=[，（年])';
const LENGTH = new RegExp(
  `(${WORDS})(?:[为满达长约已]|整整)?(${NUMERAL})(个?工作日|天|日(?![前内元])|个月|年(?:间|来|整)?)(?![以之])`,
  'dg',
);

/** The lengths of time of a line that its dates can be held against. */
export function durationsIn(text: string, dates: readonly DateFigure[]): readonly CalendarClaim[] {
  if (dates.length === 0) return [];
  const spans = spansOf(text, dates);
  if (spans.length === 0) return [];
  return lengthsIn(text).flatMap((length) => {
    const span = spanBeside(text, spans, length);
    const allowed = span && lengthsAllowed(span, length);
    if (!span || !allowed || allowed.length === 0) return [];
    return [claimOf(length, span, allowed)];
  });
}

function lengthsIn(text: string): readonly Length[] {
  return Array.from(text.matchAll(LENGTH), (match) => {
    const [all, word = '', written = '', unit = ''] = match;
    const [start = 0, end = 0] = match.indices?.[2] ?? [];
    const range = { start, end: match.index + all.length };
    return { word, number: numberOfWritten(written), written, digits: { start, end }, unit, range };
  });
}

const FARTHEST = 40;

/** The span in the sentence of a length that is nearest to it, the one before it first. */
function spanBeside(text: string, spans: readonly Span[], { range }: Length): Span | undefined {
  const next = indexFrom(spans, range.start, ({ range: { start } }) => start);
  const [before, after] = [spans[next - 1], spans[next]];
  return [before, after].find((span) => {
    if (!span) return false;
    const [from, to] =
      span.range.end <= range.start ? [span.range.end, range.start] : [range.end, span.range.start];
    const between = text.slice(from, to);
    return between.length <= FARTHEST && !/[。；！？]/.test(between);
  });
}

/** The numbers that would be right, the likeliest first; none where the dates do not say. */
function lengthsAllowed(span: Span, { word, unit }: Length): readonly number[] {
  if (unit.endsWith('工作日')) return workdaysAllowed(span);
  if (unit === '天' || unit === '日') return word === '' ? [] : daysAllowed(span, word);
  if (unit === '个月') return word === '' || word === '连续' ? [] : monthsAllowed(span);
  return yearsAllowed(span, word, unit);
}

/** The first day counts; 历时 may be meant without it, and so may any length from a day to the same of another month. */
function daysAllowed({ from, to }: Span, word: string): readonly number[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (!first || !last) return [];
  const days = daysFrom(first, last);
  if (days < 1) return [];
  const isLoose = /历时|持续|历经|用时/.test(word) || from.day === to.day;
  return isLoose ? [days + 1, days] : [days + 1];
}

function monthsAllowed({ from, to }: Span): readonly number[] {
  if (from.month === undefined || to.month === undefined) return [];
  if ((from.day === undefined) !== (to.day === undefined)) return [];
  const year = from.year ?? to.year;
  const isDated = from.year !== undefined && to.year !== undefined;
  if (!isDated && to.month < from.month) return [];
  const months = monthsFrom(
    { year: from.year ?? year ?? 0, month: from.month },
    { year: to.year ?? year ?? 0, month: to.month },
  );
  return months < 1 ? [] : (to.day ?? 0) < (from.day ?? 0) ? [months, months - 1] : [months + 1, months];
}

/** 连续五年 counts the first year and the last; a term from a month to the same month counts what lies between. */
function yearsAllowed({ from, to }: Span, word: string, unit: string): readonly number[] {
  if (from.year === undefined || to.year === undefined || (word === '' && unit === '年')) return [];
  if (word === '共' || word === '共计') return [];
  const years = to.year - from.year;
  if (from.month === undefined || to.month === undefined) {
    return word === '连续' ? [years + 1] : [years, years + 1];
  }
  const months = monthsFrom({ year: from.year, month: from.month }, { year: to.year, month: to.month });
  return [months, months + 1].filter((count) => count % 12 === 0).map((count) => count / 12);
}

/** Stretches of the year in which public holidays may take working days away, as month × 100 + day. */
const HOLIDAYS: readonly (readonly [number, number])[] = [
  [101, 103],
  [120, 228],
  [403, 407],
  [429, 505],
  [528, 626],
  [908, 930],
  [1001, 1008],
];

function holdsHoliday(first: Day, last: Day): boolean {
  const [from, to] = [first, last].map(({ month, day }) => month * 100 + day);
  if (from === undefined || to === undefined || last.year > first.year) return true;
  return HOLIDAYS.some(([start, end]) => from <= end && start <= to);
}

/** Without a year the span may begin on any day of the week. */
function workdaysAllowed({ from, to }: Span): readonly number[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (!first || !last) return [];
  const days = daysFrom(first, last);
  if (days < 0) return [];
  const counts =
    from.year === undefined
      ? [1, 2, 3, 4, 5, 6, 7].map((day) =>
          workdaysWithin({ ...MONDAYS, day }, { ...MONDAYS, day: day + days }),
        )
      : [workdaysWithin(first, last)];
  const most = Math.max(...counts);
  const least = holdsHoliday(first, last) ? 1 : Math.min(...counts);
  return Array.from({ length: most - least + 1 }, (_, i) => most - i);
}

/** A month that begins on a Monday. */
const MONDAYS = { year: 2024, month: 1 };

/** Where no year is written, one that is no leap year. */
const ANY_YEAR = 2023;

function dayOf({ year = ANY_YEAR, month, day }: CalendarPoint): Day | undefined {
  return month === undefined || day === undefined ? undefined : { year, month, day };
}

function claimOf(length: Length, span: Span, allowed: readonly number[]): CalendarClaim {
  const [likeliest = 0] = allowed;
  const { written, digits, range, number } = length;
  const expected = /[0-9]/.test(written) ? String(likeliest) : hanOfNumber(likeliest);
  return { range, dates: span.range, holds: allowed.includes(number), expected, digits };
}
