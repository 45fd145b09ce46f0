import { exactly, integer, type Interval } from '../reading/decimal';
import { ask, from, type Answer, type Given } from './asking';
import { balance } from './balance';
import type { Equation } from './equation';

/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A month of the calendar. */
export type Month = Omit<Day, 'day'>;

const MS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;
const MONTHS_PER_YEAR = 12;
/** 1 January 1970, the day that days are counted from, was a Thursday. */
const FIRST_WEEKDAY = 4;

/** The number of a day in the line of all days. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The number of a month in the line of all months. */
export function monthNumber({ year, month }: Month): number {
  return MONTHS_PER_YEAR * year + month;
}

/** How many months there are from one of a year to another, both counted. */
export function monthsThrough(first: number, last: number): number {
  return last - first + 1;
}

/** A stretch of time: where it begins, where it ends and how long it is. */
export const ELAPSED = balance('length', { to: 1, from: -1 });

/** Days of the week come round after seven: 0 for Sunday to 6 for Saturday. */
export const WEEKDAY: Equation<'day' | 'weekday'> = {
  roles: ['day', 'weekday'],
  result: 'weekday',
  isExact: true,
  solve: (values, roles, at) => {
    const day = values[roles.indexOf('day')]?.low;
    if (!day || roles[at] !== 'weekday') return undefined;
    return exactly(integer(weekdayAt(wholeOf(day.mantissa))));
  },
  text: (bound) => bound.map(({ term }) => term.text).join('='),
};

/** The working days, Monday to Friday, from one day to another, both counted. */
export const WORKDAYS: Equation<'from' | 'length' | 'to'> = {
  roles: ['from', 'to', 'length'],
  result: 'length',
  isExact: true,
  solve: (values, roles, at) => {
    const [first, last] = [values[roles.indexOf('from')], values[roles.indexOf('to')]];
    if (!first || !last || roles[at] !== 'length') return undefined;
    const days = wholeOf(last.low.mantissa - first.low.mantissa) + 1;
    // Where the year is not written the days may begin on any day of the week.
    const starts = wholeOf(first.high.mantissa - first.low.mantissa) + 1;
    const counts = Array.from({ length: starts }, (_, i) => workdays(wholeOf(first.low.mantissa) + i, days));
    return from(Math.min(...counts), Math.max(...counts));
  },
  text: (bound) => bound.map(({ term }) => term.text).join('='),
};

const wholeOf = Number;

function weekdayAt(day: number): number {
  const weekday = (day + FIRST_WEEKDAY) % DAYS_PER_WEEK;
  return weekday < 0 ? weekday + DAYS_PER_WEEK : weekday;
}

function workdays(first: number, days: number): number {
  let count = 0;
  for (let i = 0; i < days; i += 1) {
    const weekday = weekdayAt(first + i);
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

/**
 * How a length is counted from its beginning: `after` the first day, month or year, `through` it as well, either way, or
 * as what is `completed`, which may be one less.
 */
export type Counting = 'after' | 'through' | 'either' | 'completed';

/** Where what is counted begins, for each way of counting. */
function beginning(at: number, counting: Counting, unit: number): Interval {
  switch (counting) {
    case 'after':
      return exactly(integer(at));
    case 'through':
      return exactly(integer(at - 1));
    case 'either':
      return { low: integer(at - 2), high: integer(at) };
    case 'completed':
      return { low: integer(at - 1), high: integer(at + Math.max(1, unit - 1)) };
  }
}

/**
 * Whether something lasts as long as is said from one number of a day, month or year to another.
 *
 * @param unit how many make one of what is said: 12 where months are held against years
 */
export function lasts(start: number, end: number, said: number, counting: Counting, unit = 1): Answer {
  const given: Record<'from' | 'to', Given> = { from: beginning(start, counting, unit), to: end };
  const { holds, allowed } = ask(ELAPSED, given, unit * said);
  const whole = allowed.filter((one) => one % unit === 0).map((one) => one / unit);
  return { holds, allowed: whole.filter((one) => one > 0) };
}

/** The day of the week of a day, and whether it is the one that is said. */
export function falls(day: Day, weekday: number): Answer {
  return ask(WEEKDAY, { day: dayNumber(day) }, weekday);
}

/**
 * Whether there are as many working days as are said.
 *
 * @param isDated whether the year is known
 * @param mayRest whether public holidays may take some of them away
 */
export function works(
  first: Day,
  last: Day,
  said: number,
  { isDated, mayRest }: { readonly isDated: boolean; readonly mayRest: boolean },
): Answer {
  const [start, end] = [dayNumber(first), dayNumber(last)];
  if (end < start) return { holds: false, allowed: [] };
  const anyDay = { low: integer(start), high: integer(start + DAYS_PER_WEEK - 1) };
  const { allowed } = ask(WORKDAYS, { from: isDated ? start : anyDay, to: end }, said);
  const [least = 0, most = 0] = [allowed[0], allowed.at(-1)];
  return ask(LIMITS, { limit: from(mayRest ? 1 : least, most) }, said);
}

/** A number that is any of those allowed. */
const LIMITS = balance('said', { limit: 1 });

/** The year after a year. */
export function yearAfter(year: number): number {
  return year + 1;
}

/** A stretch of months, both counted. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

/** Whether stretches follow one another and make up the whole. */
export function tile(whole: Months, stretches: readonly Months[]): boolean {
  let next = whole.from;
  for (const { from: start, to } of stretches) {
    if (start !== next) return false;
    next = to + 1;
  }
  return next === whole.to + 1;
}
