import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  startSegmenter,
  type SegmenterHandle,
  type SegmenterOptions,
  type SegmenterStatus,
} from '../../server/src/segmenter/start-segmenter';
import { tableFile } from '../fixture/language-table';
import { dictionaryFolder, hasNodejieba, nativeFolder } from './prepared-engines';

const workshop = mkdtempSync(path.join(os.tmpdir(), 'nigao-segmenter-'));
const workerFile = path.join(workshop, 'segmenter-worker.js');
const source = path.resolve(import.meta.dirname, '../../server/src/segmenter/worker.ts');

beforeAll(() => {
  buildSync({ entryPoints: [source], bundle: true, platform: 'node', format: 'cjs', outfile: workerFile });
});
afterAll(() => rmSync(workshop, { recursive: true }));

let handle: SegmenterHandle | undefined;
afterEach(() => handle?.dispose());

/** A segmenter, and what it has reported so far. */
function start(options: Partial<SegmenterOptions> = {}): {
  segmenter: SegmenterHandle;
  reports: SegmenterStatus[];
} {
  const reports: SegmenterStatus[] = [];
  const report = (status: SegmenterStatus): void => void reports.push(status);
  const defaults = { workerFile, nativeFolder, dictionaryFolder, tableFile, userWords: ['一村一警'] };
  handle = startSegmenter({ ...defaults, onReady: report, onFailed: report, ...options });
  return { segmenter: handle, reports };
}

describe('the segmenter', () => {
  it('loads nothing until the first text is cut, then once, and says what that took', async () => {
    const { segmenter, reports } = start();
    expect(segmenter.status()).toEqual({ state: 'idle' });

    const first = segmenter.cut(['推进一村一警', '', '增长16.6％']);
    const second = segmenter.cut(['半个\ud83d字符\r\n*', '\u0000😀']);
    expect(segmenter.status()).toEqual({ state: 'loading' });

    expect(await first).toEqual([['推进', '一村一警'], [], ['增长', '16.6', '％']]);
    expect((await second).map((words) => words.join(''))).toEqual(['半个\ud83d字符\r\n*', '\u0000😀']);
    expect(reports).toEqual([segmenter.status()]);

    const { state, name, reason, loadTime, addedMemory } = segmenter.status();
    expect([state, name]).toEqual(['ready', hasNodejieba ? 'nodejieba' : 'javascript']);
    expect(reason === undefined).toBe(hasNodejieba);
    expect(loadTime).toBeGreaterThan(0);
    expect(addedMemory).toBeGreaterThan(0);
  });

  it('cuts on in JavaScript where there is no native module, and says why', async () => {
    const { segmenter } = start({ nativeFolder: workshop });
    expect(await segmenter.cut(['推进一村一警'])).toEqual([['推进', '一村一警']]);
    expect(segmenter.status().name).toBe('javascript');
    expect(segmenter.status().reason?.zh).toContain('没有适用于');
  });

  it('finds wrong characters without loading an engine', async () => {
    const { segmenter, reports } = start();
    const [found, nothing] = await segmenter.slips(['宣传贯彻党的二十大经神。', '']);
    expect(found?.map(({ word, meant }) => [word, meant])).toEqual([[{ start: 9, end: 11 }, '精']]);
    expect(nothing).toEqual([]);
    expect(reports).toEqual([]);
    expect(segmenter.status()).toEqual({ state: 'idle' });
  });

  it('says why there are no slips where the table cannot be read, and cuts on', async () => {
    const { segmenter } = start({ tableFile: path.join(workshop, 'missing.table') });
    await expect(segmenter.slips(['工作'])).rejects.toThrow('the language table cannot be read');
    expect(await segmenter.cut(['推进一村一警'])).toEqual([['推进', '一村一警']]);
  });

  it('rejects and reports when the worker cannot run', async () => {
    const { segmenter, reports } = start({ workerFile: path.join(workshop, 'missing.js') });
    await expect(segmenter.cut(['工作'])).rejects.toThrow('broke down');
    expect(segmenter.status().state).toBe('failed');
    expect(reports).toEqual([segmenter.status()]);
    await expect(segmenter.cut(['总结'])).rejects.toThrow('broke down');
  });

  it('rejects what is waiting when it is disposed of, and reports nothing', async () => {
    const { segmenter, reports } = start();
    const waiting = expect(segmenter.cut(['工作'])).rejects.toThrow('stopped');
    await segmenter.dispose();
    await waiting;
    await expect(segmenter.cut(['工作'])).rejects.toThrow('stopped');
    expect(reports).toEqual([]);
  });
});
