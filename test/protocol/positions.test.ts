import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../server/src/document/report-document';
import { toOffset, toOffsets, toPosition } from '../../server/src/protocol/convert/positions';

const text = fc
  .array(
    fc.constantFrom('一', '、', '*', ' ', '\n', '\r\n', '\r', '𠮷', '😀', '\u3000', '|', '<!--', '```'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

describe('positions', () => {
  it('count lines from zero and UTF-16 code units within them', () => {
    const document = openReport('一、𠮷\r\n（一）*');
    expect(toPosition(document, 0)).toEqual({ line: 0, character: 0 });
    expect(toPosition(document, 4)).toEqual({ line: 0, character: 4 });
    expect(toPosition(document, 6)).toEqual({ line: 1, character: 0 });
    expect(toPosition(document, 10)).toEqual({ line: 1, character: 4 });
  });

  it('never lie within a line end', () => {
    const document = openReport('一\r\n二');
    expect(toPosition(document, 2)).toEqual({ line: 0, character: 1 });
  });

  it('outside the text are taken to the nearest place inside', () => {
    const document = openReport('一二\n三');
    expect(toOffset(document, { line: 0, character: 99 })).toBe(2);
    expect(toOffset(document, { line: 99, character: 0 })).toBe(4);
    expect(toOffset(document, { line: -1, character: 5 })).toBe(0);
    expect(toOffset(document, { line: 1, character: -5 })).toBe(3);
    expect(toPosition(document, 99)).toEqual({ line: 1, character: 1 });
  });

  it('within a character are taken to its beginning', () => {
    const document = openReport('𠮷家');
    expect(toOffset(document, { line: 0, character: 1 })).toBe(0);
    expect(toOffset(document, { line: 0, character: 2 })).toBe(2);
  });

  it('of a range that is the wrong way round are put right', () => {
    const document = openReport('一二三');
    const range = { start: { line: 0, character: 3 }, end: { line: 0, character: 1 } };
    expect(toOffsets(document, range)).toEqual({ start: 1, end: 3 });
  });

  it('survive the way there and back, wherever a character begins', () => {
    fc.assert(
      fc.property(text, (written) => {
        const document = openReport(written);
        let offset = 0;
        for (const character of written) {
          const inLineEnd = character === '\n' && written[offset - 1] === '\r';
          if (!inLineEnd) expect(toOffset(document, toPosition(document, offset))).toBe(offset);
          offset += character.length;
        }
      }),
    );
  });

  it('of any kind give an offset inside the text, on a whole character', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: -2, max: 50 }),
        fc.integer({ min: -2, max: 50 }),
        (written, line, character) => {
          const offset = toOffset(openReport(written), { line, character });
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThanOrEqual(written.length);
          expect(written.slice(0, offset)).not.toMatch(/[\ud800-\udbff]$/);
        },
      ),
    );
  });
});
