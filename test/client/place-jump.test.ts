import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { jumpAndType } from './late-window';
import type { Circumstances } from './late-window';

const TEXT =
  '县公安局开展活动*次，检查单位*家，\n发现隐患*处。\n三是坚持和发展新时代“枫桥经验”，化解矛盾*起。';
const PLACES = Array.from(TEXT.matchAll(/\*/g), ({ index }) => ({ start: index, end: index + 1 }));

const JUMP = { at: 0, jump: true } as const;

/** The key of the jump, then `123` from `delay` milliseconds after it, a key every `gap` milliseconds. */
function jumpThenType(delay: number, gap: number, at = 0): Circumstances['keys'] {
  return [{ ...JUMP, at }, ...[...'123'].map((text, i) => ({ at: at + delay + i * gap, text }))];
}

/** Whether every character of `part` comes in `whole`, in the same order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === part[at]) at += 1;
  return at === part.length;
}

const BODY = TEXT.replaceAll('*', '');
const CALM = { text: TEXT, caret: 0, places: PLACES, typedBefore: [], latencies: [5] };

describe('a jump to a place to fill in', () => {
  it('has the place replaced by what is typed once it is selected', async () => {
    const after = await jumpAndType({ ...CALM, caret: 12, keys: jumpThenType(50, 80) });
    expect(after).toBe(TEXT.replace('单位*家', '单位123家'));
  });

  it('finds the place where it is now, whatever was typed since the server spoke of it', async () => {
    const typedBefore = [{ offset: 0, length: 0, text: '今年以来，' }];
    const after = await jumpAndType({ ...CALM, typedBefore, keys: jumpThenType(50, 80) });
    expect(after).toBe(`今年以来，${TEXT.replace('活动*次', '活动123次')}`);
  });

  it.each([5, 25])(
    'stays where it is when a key comes %i ms after its own, before it arrives',
    async (delay) => {
      const after = await jumpAndType({ ...CALM, latencies: [20], keys: jumpThenType(delay, 40) });
      expect(after).toBe(`123${TEXT}`);
    },
  );

  it('goes on to the next place when its key is pressed twice', async () => {
    const keys = [JUMP, { ...JUMP, at: 10 }, ...jumpThenType(400, 80).slice(1)];
    const after = await jumpAndType({ ...CALM, latencies: [60], keys });
    expect(after).toBe(TEXT.replace('单位*家', '单位123家'));
  });

  it('leaves a place alone that holds something else by now', async () => {
    const typedBefore = [{ offset: PLACES[0]!.start, length: 1, text: '5' }];
    const after = await jumpAndType({ ...CALM, typedBefore, keys: jumpThenType(50, 80) });
    expect(after).toBe(TEXT.replace('活动*次', '活动5次').replace('单位*家', '单位123家'));
  });

  it.each([0, 50, 120, 300])(
    'loses no character and tears nothing apart when typing begins %i ms after its key, however late messages come',
    async (delay) => {
      await fc.assert(
        fc.asyncProperty(
          fc.record({
            caret: fc.nat(TEXT.length),
            gap: fc.integer({ min: 0, max: 150 }),
            pause: fc.integer({ min: 0, max: 500 }),
            latencies: fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 8, maxLength: 8 }),
            enter: fc.boolean(),
          }),
          async ({ caret, gap, pause, latencies, enter }) => {
            const keys = [
              ...jumpThenType(delay, gap),
              ...(enter ? [{ at: delay + gap * 3, text: '\n' }] : []),
              ...jumpThenType(delay, gap, delay + gap * 3 + pause),
            ];
            const after = await jumpAndType({ ...CALM, caret, latencies, keys });
            expect(isWithin(BODY, after), after).toBe(true);
            expect(after.split('123'), after).toHaveLength(3);
          },
        ),
        { numRuns: 2500 },
      );
    },
  );
});
