import { describe, expect, it } from 'vitest';
import { createProgress } from '../../server/src/command-line/progress';

/** A terminal, a clock, and what was drawn. */
function watched(isTTY = true, columns = 40) {
  const drawn: string[] = [];
  const clock = { now: 0 };
  const stream = { isTTY, columns, write: (text: string) => drawn.push(text.replaceAll('\u001b[K', '')) };
  return { drawn, clock, progress: createProgress(stream, '检查', () => clock.now) };
}

describe('the progress bar', () => {
  it('is drawn when it takes long and someone watches', () => {
    const { drawn, clock, progress } = watched();
    progress.show(1, 4);
    clock.now = 600;
    progress.show(2, 4);
    expect(drawn).toEqual([`\r检查 ${'█'.repeat(15)}${'░'.repeat(15)} 2/4`]);
  });

  it('does not flicker', () => {
    const { drawn, clock, progress } = watched();
    for (clock.now = 600; clock.now < 700; clock.now += 10) progress.show(1, 4);
    expect(drawn).toHaveLength(1);
  });

  it('makes way for what is printed, once', () => {
    const { drawn, clock, progress } = watched();
    progress.clear();
    clock.now = 600;
    progress.show(1, 4);
    progress.clear();
    progress.clear();
    expect(drawn.slice(1)).toEqual(['\r']);
  });

  it('fits a narrow terminal', () => {
    const { drawn, clock, progress } = watched(true, 12);
    clock.now = 600;
    progress.show(1, 4);
    expect(drawn).toEqual(['\r检查 ░░ 1/4']);
  });

  it('is never drawn into a file', () => {
    const { drawn, clock, progress } = watched(false);
    clock.now = 600;
    progress.show(1, 4);
    expect(drawn).toEqual([]);
  });
});
