import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  falls,
  lasts,
  monthNumber,
  works,
  yearAfter,
  type Counting,
  type Day,
} from '../../../server/src/figures/equations/calendar';

const day = fc.record({
  year: fc.integer({ min: 1900, max: 2100 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const dated = { isDated: true, mayRest: false };

describe('the calendar', () => {
  it.each<[Day, number]>([
    [{ year: 2025, month: 7, day: 2 }, 3],
    [{ year: 2024, month: 2, day: 29 }, 4],
    [{ year: 1949, month: 10, day: 1 }, 6],
  ])('knows the weekday of %j', (of, weekday) => {
    expect(falls(of, weekday)).toEqual({ holds: true, allowed: [weekday] });
    expect(falls(of, (weekday + 1) % 7).holds).toBe(false);
  });

  it('moves one weekday a day', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const [first = 0] = falls(from, 0).allowed;
        const days = dayNumber(to) - dayNumber(from);
        expect(falls(to, (((first + days) % 7) + 7) % 7).holds).toBe(true);
      }),
    );
  });

  it('has five working days in every seven', () => {
    fc.assert(
      fc.property(day, (first) => {
        const last = { ...first, day: first.day + 6 };
        expect(works(first, last, 5, dated)).toEqual({ holds: true, allowed: [5] });
      }),
    );
  });

  it('lets a week begin on any day where the year is not written, and holidays take days away', () => {
    const [first, last] = [
      { year: 2023, month: 3, day: 6 },
      { year: 2023, month: 3, day: 13 },
    ];
    expect(works(first, last, 6, { isDated: false, mayRest: false }).allowed).toEqual([5, 6]);
    expect(works(first, last, 2, { isDated: true, mayRest: true })).toEqual({
      holds: true,
      allowed: [1, 2, 3, 4, 5, 6],
    });
  });

  it.each<[Counting, number, readonly number[]]>([
    ['after', 1, [20]],
    ['through', 1, [21]],
    ['either', 1, [20, 21]],
    ['completed', 1, [19, 20]],
  ])('counts from the 5th to the 25th %s', (counting, unit, allowed) => {
    expect(lasts(5, 25, 20, counting, unit).allowed).toEqual(allowed);
    for (const said of [18, 19, 20, 21, 22])
      expect(lasts(5, 25, said, counting, unit).holds).toBe(allowed.includes(said));
  });

  it('counts full years in months', () => {
    const born = monthNumber({ year: 1968, month: 8 });
    const before = lasts(born, monthNumber({ year: 2026, month: 7 }), 57, 'completed', 12);
    expect(before).toEqual({ holds: true, allowed: [57] });
    expect(lasts(born, monthNumber({ year: 2026, month: 8 }), 57, 'completed', 12).allowed).toEqual([58]);
  });

  it('goes from one year to the next', () => {
    expect(yearAfter(2025)).toBe(2026);
  });
});
