import { describe, expect, it } from 'vitest';
import { inOrder } from '../../server/src/command-line/check/in-order';

describe('work in order', () => {
  it('gives results in the order of the items, whichever is done first', async () => {
    const items = Array.from({ length: 40 }, (_, i) => i);
    const results: number[] = [];
    const work = async (item: number) => {
      await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
      return item;
    };
    for await (const result of inOrder(items, work, 16)) results.push(result);
    expect(results).toEqual(items);
  });

  it('begins only so many before the first is done', async () => {
    let begun = 0;
    const never = () => {
      begun += 1;
      return new Promise<void>(() => undefined);
    };
    void inOrder(Array.from({ length: 1000 }), never, 16).next();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(begun).toBeLessThan(20);
  });
});
