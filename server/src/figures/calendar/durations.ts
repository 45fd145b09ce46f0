import { hanOfNumber } from '../../text/han-numeral';
import { indexFrom } from '../../text/ordered';
import type { Range } from '../../text/range';
import { numberOfWritten } from '../coordination/count-phrase';
import type { Answer } from '../equations/asking';
import { dayNumber, lasts, monthNumber, works, type Counting, type Day } from '../equations/calendar';
import type { CalendarPoint, DateFigure } from '../reading/figure';
import { LASTS, LASTS_LOOSELY } from '../words/word-classes.generated';
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
const WORDS = `${LASTS.source}|(?<=[，（年])`;
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
    const answer = span && answerOf(span, length);
    return span && answer ? (claimOf(length, span, answer) ?? []) : [];
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

/** A length held against a span, the likeliest number of those that would be right, and whether it is the least of them. */
interface Judged extends Answer {
  readonly isLeastMeant?: true;
}

/** `undefined` where the dates do not say. */
function answerOf(span: Span, length: Length): Judged | undefined {
  const { word, unit } = length;
  if (unit.endsWith('工作日')) return workdaysOf(span, length);
  if (unit === '天' || unit === '日') return word === '' ? undefined : daysOf(span, length);
  if (unit === '个月') return word === '' || word === '连续' ? undefined : monthsOf(span, length);
  return yearsOf(span, length);
}

/** The first day counts; 历时 may be meant without it, and so may any length from a day to the same of another month. */
function daysOf({ from, to }: Span, { word, number }: Length): Judged | undefined {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (!first || !last) return undefined;
  const [start, end] = [dayNumber(first), dayNumber(last)];
  if (start >= end) return undefined;
  const isLoose = LASTS_LOOSELY.test(word) || from.day === to.day;
  return lasts(start, end, number, isLoose ? 'either' : 'through');
}

function monthsOf({ from, to }: Span, { number }: Length): Judged | undefined {
  if (from.month === undefined || to.month === undefined) return undefined;
  if ((from.day === undefined) !== (to.day === undefined)) return undefined;
  const year = from.year ?? to.year;
  const isDated = from.year !== undefined && to.year !== undefined;
  if (!isDated && to.month < from.month) return undefined;
  const start = monthNumber({ year: from.year ?? year ?? 0, month: from.month });
  const end = monthNumber({ year: to.year ?? year ?? 0, month: to.month });
  if (start >= end) return undefined;
  return lasts(start, end, number, (to.day ?? 0) < (from.day ?? 0) ? 'completed' : 'either');
}

/** 连续五年 counts the first year and the last; a term from a month to the same month counts what lies between. */
function yearsOf({ from, to }: Span, { word, unit, number }: Length): Judged | undefined {
  if (from.year === undefined || to.year === undefined || (word === '' && unit === '年')) return undefined;
  if (word === '共' || word === '共计') return undefined;
  if (from.month === undefined || to.month === undefined) {
    const counting: Counting = word === '连续' ? 'through' : 'either';
    return { ...lasts(from.year, to.year, number, counting), isLeastMeant: true };
  }
  const start = monthNumber({ year: from.year, month: from.month });
  return lasts(start, monthNumber({ year: to.year, month: to.month }), number, 'either', MONTHS_OF_YEAR);
}

const MONTHS_OF_YEAR = 12;

/** Stretches of the year in which public holidays may take working days away. */
const HOLIDAYS: readonly (readonly [from: MonthDay, to: MonthDay])[] = [
  ['01-01', '01-03'],
  ['01-20', '02-28'],
  ['04-03', '04-07'],
  ['04-29', '05-05'],
  ['05-28', '06-26'],
  ['09-08', '09-30'],
  ['10-01', '10-08'],
];

type MonthDay = `${number}-${number}`;

function overlaps(first: Day, last: Day, start: MonthDay, end: MonthDay): boolean {
  return written(first) <= end && start <= written(last);
}

/** A day of the year, so that a later one is greater as a text as well. */
function written({ month, day }: Day): string {
  return [month, day].map((number) => String(number).padStart(2, '0')).join('-');
}

function holdsHoliday(first: Day, last: Day): boolean {
  return last.year > first.year || HOLIDAYS.some(([start, end]) => overlaps(first, last, start, end));
}

function workdaysOf({ from, to }: Span, { number }: Length): Judged | undefined {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (!first || !last) return undefined;
  return works(first, last, number, {
    isDated: from.year !== undefined,
    mayRest: holdsHoliday(first, last),
  });
}

/** Where no year is written, one that is no leap year. */
const ANY_YEAR = 2023;

function dayOf({ year = ANY_YEAR, month, day }: CalendarPoint): Day | undefined {
  return month === undefined || day === undefined ? undefined : { year, month, day };
}

function claimOf(
  length: Length,
  span: Span,
  { allowed, holds, isLeastMeant }: Judged,
): CalendarClaim | undefined {
  const likeliest = isLeastMeant ? allowed[0] : allowed.at(-1);
  if (likeliest === undefined) return undefined;
  const { written, digits, range } = length;
  const expected = /[0-9]/.test(written) ? String(likeliest) : hanOfNumber(likeliest);
  return { range, dates: span.range, holds, expected, digits };
}
