import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../../server/src/document/report-document';
import { STRUCTURE_EDITS } from '../../../server/src/features/structure-edits/structure-edits';
import { applyEdits, isOnWholeCharacters, reportText, scrambledText } from '../../fixture/arbitrary-report';

const anyText = fc.oneof(reportText, scrambledText);
const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });

function changeOf(id: string, text: string, at: number) {
  return STRUCTURE_EDITS.find((one) => one.id === id)?.change(openReport(text), { start: at, end: at });
}

/** What no command but delete may lose: everything but ordinals, their marks, and the marks and blanks between parts. */
function said(text: string): string {
  return Array.from(
    text.replace(/[一二三四五六七八九十\d第其是要首先次再然后最、，,；;。.．（）()#\s*+-]/gu, ''),
  )
    .sort()
    .join('');
}

describe('every command of the structure', () => {
  it.each(STRUCTURE_EDITS.map(({ id }) => id))('%s keeps all other text and cuts no character', (id) => {
    fc.assert(
      fc.property(anyText, anyPlace, (text, place) => {
        const change = changeOf(id, text, Math.floor(place * text.length));
        if (!change) return;
        const result = applyEdits(text, change.edits);
        for (const { range } of change.edits) expect(isOnWholeCharacters(text, range)).toBe(true);
        if (id === 'removePart') expect(said(result).length).toBeLessThanOrEqual(said(text).length);
        else expect(said(result)).toBe(said(text));
        const { selected } = change;
        if (selected) expect(isOnWholeCharacters(result, selected)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('moving down and up again changes nothing', () => {
    fc.assert(
      fc.property(reportText, anyPlace, (text, place) => {
        const down = changeOf('moveDown', text, Math.floor(place * text.length));
        if (!down?.selected) return;
        const moved = applyEdits(text, down.edits);
        const up = changeOf('moveUp', moved, down.selected.start);
        expect(up && applyEdits(moved, up.edits)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('renumbering leaves nothing to renumber', () => {
    fc.assert(
      fc.property(reportText, (text) => {
        const change = changeOf('renumber', text, 0);
        if (change) expect(changeOf('renumber', applyEdits(text, change.edits), 0)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
