import { describe, expect, it } from 'vitest';
import { checkInProcess } from './check';
import { measureForms } from './measure';
import { loudAlarms } from './score';
import type { Score } from './score';

/** A few of the lines in which something was missed. */
function someMissed({ missed }: Score): string {
  return missed
    .slice(0, 5)
    .map(({ text, slip: { place } }) => text.slice(Math.max(0, place.start - 20), place.end + 10))
    .join('\n');
}

describe('formal slips', () => {
  const scores = measureForms(checkInProcess, 4711, 50).map((score) => [score.row.name, score] as const);

  it.each(scores.filter(([, { row }]) => row.bar !== undefined))('in %s are found', (_, score) => {
    const { row, found, injected } = score;
    expect(found / injected, someMissed(score)).toBeGreaterThanOrEqual(row.bar ?? 0);
  });

  it.each(scores)('are not seen in sound reports: %s', (_, score) => {
    expect(loudAlarms(score)).toEqual([]);
  });
});
