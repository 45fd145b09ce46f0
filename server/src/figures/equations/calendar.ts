/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

function stampOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return (((stampOf(day) + 4) % 7) + 7) % 7;
}

/** How many days lie between two days, the first not counted: 1 from Monday to Tuesday. */
export function daysFrom(from: Day, to: Day): number {
  return stampOf(to) - stampOf(from);
}

/** How many of the days from the first to the last are Monday to Friday, both counted. */
export function workdaysWithin(from: Day, to: Day): number {
  const days = daysFrom(from, to) + 1;
  const first = weekdayOf(from);
  let count = 0;
  for (let i = 0; i < days; i += 1) if ((first + i) % 7 !== 0 && (first + i) % 7 !== 6) count += 1;
  return count;
}

/** How many months lie between two months, the first not counted: 1 from January to February. */
export function monthsFrom(
  from: { readonly year: number; readonly month: number },
  to: { readonly year: number; readonly month: number },
): number {
  return 12 * (to.year - from.year) + to.month - from.month;
}
