import { describe, expect, it, vi } from 'vitest';
import type { BackgroundSegmenter, SegmenterStatus } from '../../server/src/protocol/environment';
import { createWords } from '../../server/src/protocol/session/words';

/** A segmenter that cuts into characters, and remembers what it was asked. */
function characterSegmenter(name: SegmenterStatus['name'] = 'javascript') {
  const batches: (readonly string[])[] = [];
  const segmenter: Pick<BackgroundSegmenter, 'cut' | 'status'> = {
    cut: (texts) => {
      batches.push(texts);
      return Promise.resolve(texts.map((text) => [...text]));
    },
    status: () => ({ state: 'ready', ...(name && { name }) }),
  };
  return { batches, segmenter };
}

/** Until what was queued before is done, and what came of it. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('words', () => {
  it('are not known at first, asked for in one batch, and then known', async () => {
    const { batches, segmenter } = characterSegmenter();
    const onKnown = vi.fn();
    const words = createWords({ segmenter, onAsked: () => undefined, onKnown });
    expect(words.wordsOf('走访')).toBeUndefined();
    expect(words.wordsOf('群众')).toBeUndefined();
    expect(words.wordsOf('走访')).toBeUndefined();
    expect(batches).toEqual([]);
    await turn();
    expect(batches).toEqual([['走访', '群众']]);
    expect(onKnown).toHaveBeenCalledTimes(1);
    expect(words.wordsOf('走访')).toEqual(['走', '访']);
    await turn();
    expect(batches).toHaveLength(1);
  });

  it('of a batch stay known until the caller has asked for all of them, however many there are', async () => {
    const { batches, segmenter } = characterSegmenter();
    const words = createWords({ segmenter, onAsked: () => undefined, onKnown: () => undefined });
    const texts = Array.from({ length: 10_000 }, (_, i) => `第${i}条`);
    texts.forEach((text) => words.wordsOf(text));
    await turn();
    expect(texts.filter((text) => words.wordsOf(text) === undefined)).toEqual([]);
    expect(batches).toHaveLength(1);
  });

  it('that have not been asked for in a long time are forgotten', async () => {
    const { segmenter } = characterSegmenter();
    const words = createWords({ segmenter, onAsked: () => undefined, onKnown: () => undefined });
    for (const generation of ['甲', '乙', '丙']) {
      Array.from({ length: 50 }, (_, i) => words.wordsOf(`${generation}${i}`.padEnd(10_000, '。')));
      await turn();
    }
    expect(words.wordsOf('甲0'.padEnd(10_000, '。'))).toBeUndefined();
    expect(words.wordsOf('丙0'.padEnd(10_000, '。'))).toHaveLength(10_000);
  });

  it('of Intl.Segmenter are not used: findings must not depend on the engine', async () => {
    const { batches, segmenter } = characterSegmenter('intl');
    const onKnown = vi.fn();
    const words = createWords({ segmenter, onAsked: () => undefined, onKnown });
    words.wordsOf('走访');
    await turn();
    expect(words.wordsOf('走访')).toBeUndefined();
    await turn();
    expect(batches).toHaveLength(1);
    expect(onKnown).not.toHaveBeenCalled();
  });

  it('are not asked for again when the segmenter has failed', async () => {
    const cut = vi.fn(() => Promise.reject(new Error('broken')));
    const segmenter = { cut, status: (): SegmenterStatus => ({ state: 'failed' }) };
    const words = createWords({ segmenter, onAsked: () => undefined, onKnown: () => undefined });
    words.wordsOf('走访');
    await turn();
    words.wordsOf('走访');
    await turn();
    expect(cut).toHaveBeenCalledTimes(1);
  });
});
