import type { PlacedLine } from '../../../document/line';
import { runInRunsOf } from '../../../document/run-in-ordinals';
import type { RunInOrdinal, RunInRun } from '../../../document/run-in-ordinals';
import { shift } from '../../../text/range';
import type { Finding, Fix } from '../../rule';

/** Ordinals 1.…2.… or （1）…（2）… within a paragraph that do not go up by one; where they begin is not looked at. */
export function runInSequenceFindings({ line, start }: PlacedLine): readonly Finding[] {
  const written = ({ range }: RunInOrdinal) => line.text.slice(range.start, range.end);
  return runInRunsOf(line).flatMap((run) =>
    run.flatMap((ordinal, i) => {
      const before = run[i - 1];
      if (!before || ordinal.number === before.number + 1) return [];
      const [last, here] = [written(before), written(ordinal)];
      const next = here.replace(/\d+/, String(before.number + 1));
      return [
        {
          range: shift(ordinal.range, start),
          message: {
            zh: `“${last}”之后应为“${next}”，此处为“${here}”`,
            en: `${last} should be followed by ${next}, not ${here}`,
          },
          related: [
            {
              range: shift(before.range, start),
              message: { zh: `前一项“${last}”`, en: `The item before, ${last}` },
            },
          ],
          fixes: [renumber(run, i, next, start)],
        },
      ];
    }),
  );
}

/** Gives the ordinals from `from` on the numbers after the one before it. */
function renumber(run: RunInRun, from: number, next: string, lineStart: number): Fix {
  const first = (run[from - 1]?.number ?? 0) + 1;
  return {
    title: { zh: `从此处起重新编号（${next}…）`, en: `Renumber from here (${next}…)` },
    safety: 'suggested',
    edits: run.slice(from).map(({ digits }, i) => ({
      range: shift(digits, lineStart),
      newText: String(first + i),
    })),
  };
}
