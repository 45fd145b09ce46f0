import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysFrom,
  monthsFrom,
  weekdayOf,
  workdaysWithin,
  type Day,
} from '../../../server/src/figures/equations/calendar';

const day = fc.record({
  year: fc.integer({ min: 1900, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});

describe('the calendar', () => {
  it.each<[Day, number]>([
    [{ year: 2025, month: 7, day: 2 }, 3],
    [{ year: 2024, month: 2, day: 29 }, 4],
    [{ year: 1949, month: 10, day: 1 }, 6],
  ])('knows the weekday of %j', (of, weekday) => {
    expect(weekdayOf(of)).toBe(weekday);
  });

  it('moves one weekday a day', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect((((weekdayOf(from) + daysFrom(from, to)) % 7) + 7) % 7).toBe(weekdayOf(to));
      }),
    );
  });

  it('has five working days in every seven', () => {
    fc.assert(
      fc.property(day, (first) => {
        const last = { ...first, day: first.day + 6 };
        expect(workdaysWithin(first, last)).toBe(5);
      }),
    );
  });

  it('counts months forth as it counts them back', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(monthsFrom(from, to)).toBe(-monthsFrom(to, from) + 0);
      }),
    );
  });
});
