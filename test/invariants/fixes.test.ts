import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../server/src/rules/checker';
import { applyEdits, reportText, scrambledText } from '../fixture/arbitrary-report';
import { diagnose } from '../fixture/diagnose';

/** What tells two findings apart however the text around them moves. */
const nameOf = ({ rule, message }: Diagnostic): string => `${rule} ${message.zh}`;

/** The findings of `after` that have no counterpart in `before`. */
function fresh(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly string[] {
  const left = before.map(nameOf);
  return after.map(nameOf).filter((name) => {
    const i = left.indexOf(name);
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
}

describe('a safe fix', () => {
  it('removes its finding and adds none', () => {
    fc.assert(
      fc.property(fc.oneof(reportText, scrambledText), (text) => {
        const before = diagnose(text);
        for (const diagnostic of before) {
          const fix = diagnostic.fixes?.find(({ safety }) => safety === 'safe');
          if (!fix) continue;
          const after = diagnose(applyEdits(text, fix.edits));
          expect([nameOf(diagnostic), fresh(before, after)]).toEqual([nameOf(diagnostic), []]);
          expect(after.length).toBeLessThan(before.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
