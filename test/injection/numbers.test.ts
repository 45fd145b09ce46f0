import { describe, expect, it } from 'vitest';
import { checkInProcess } from './check';
import { measureNumbers } from './measure';
import { loudAlarms } from './score';

describe('errors in figures', () => {
  const scores = measureNumbers(checkInProcess, 4711, 120).map((score) => [score.row.name, score] as const);

  it.each(scores.filter(([, { row }]) => row.bar !== undefined))('of %s are found', (_, score) => {
    const { row, found, injected, missed } = score;
    const some = missed
      .slice(0, 5)
      .map(({ text, slip }) => text.slice(slip.statement?.start, slip.statement?.end));
    expect(found / injected, some.join('\n')).toBeGreaterThanOrEqual(row.bar ?? 0);
  });

  it.each(scores)('are not seen in true sentences of %s', (_, score) => {
    expect(loudAlarms(score)).toEqual([]);
  });
});
