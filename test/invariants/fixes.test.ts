import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../server/src/rules/checker';
import { applyEdits, reportText, scrambledText } from '../fixture/arbitrary-report';
import { diagnose } from '../fixture/diagnose';
import { onePlaceEach } from '../../server/src/rules/tell-habits-once';
import { createReportService } from '../../server/src/service';
import { productKnowledge } from '../fixture/knowledge';

const service = createReportService({ knowledge: productKnowledge });

/** What tells two findings apart however the text around them moves; how many places one has may change. */
const nameOf = ({ rule, message }: Diagnostic): string => `${rule} ${message.zh.replace(/\d+处/, '处')}`;

/** The findings of `after` that have no counterpart in `before`. */
function fresh(before: readonly Diagnostic[], after: readonly Diagnostic[]): readonly string[] {
  const left = before.map(nameOf);
  return after.map(nameOf).filter((name) => {
    const i = left.indexOf(name);
    if (i >= 0) left.splice(i, 1);
    return i < 0;
  });
}

describe('a suggested fix', () => {
  it('removes its finding', () => {
    fc.assert(
      fc.property(fc.oneof(reportText, scrambledText), (text) => {
        for (const diagnostic of diagnose(text)) {
          for (const fix of diagnostic.fixes ?? []) {
            const after = diagnose(applyEdits(text, fix.edits));
            const isGone = (left: readonly Diagnostic[]): boolean =>
              left.filter((one) => nameOf(one) === nameOf(diagnostic)).length <
              diagnose(text).filter((one) => nameOf(one) === nameOf(diagnostic)).length;
            expect([nameOf(diagnostic), fix.title.zh, isGone(after)]).toEqual([
              nameOf(diagnostic),
              fix.title.zh,
              true,
            ]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('all safe fixes', () => {
  it('made twice change nothing more', () => {
    fc.assert(
      fc.property(fc.oneof(reportText, scrambledText), (text) => {
        const once = service.fixAll(service.open(text)).document.text;
        expect(service.fixAll(service.open(once)).document.text).toBe(once);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a safe fix', () => {
  it('removes its finding and adds none', () => {
    fc.assert(
      fc.property(fc.oneof(reportText, scrambledText), (text) => {
        const before = onePlaceEach(diagnose(text));
        for (const diagnostic of before) {
          const fix = diagnostic.fixes?.find(({ safety }) => safety === 'safe');
          if (!fix) continue;
          const after = onePlaceEach(diagnose(applyEdits(text, fix.edits)));
          expect([nameOf(diagnostic), fresh(before, after)]).toEqual([nameOf(diagnostic), []]);
          expect(after.length).toBeLessThan(before.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
