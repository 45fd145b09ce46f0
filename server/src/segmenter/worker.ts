/**
 * The thread that cuts words, so that neither a keystroke nor process start-up waits for a dictionary of
 * 350,000 words. Entry point of `dist/segmenter-worker.js`; `start-segmenter.ts` starts and speaks to it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { loadSegmenter, type LoadedSegmenter, type SegmenterFiles } from './load-segmenter';
import { packWords, type CutRequest, type ReadyMessage, type WordsMessage } from './worker-messages';

const { segmenter } = loadAndReport(workerData as SegmenterFiles);
parentPort?.on('message', ({ id, texts }: CutRequest) => {
  const lengths = packWords(texts.map((text) => segmenter.cut(text)));
  const message: WordsMessage = { kind: 'words', id, lengths };
  parentPort?.postMessage(message, [lengths.buffer]);
});

function loadAndReport(files: SegmenterFiles): LoadedSegmenter {
  const memory = process.memoryUsage.rss();
  const start = performance.now();
  const loaded = loadSegmenter(files);
  const message: ReadyMessage = {
    kind: 'ready',
    name: loaded.segmenter.name,
    ...(loaded.reason && { reason: loaded.reason }),
    loadTime: performance.now() - start,
    addedMemory: Math.max(0, process.memoryUsage.rss() - memory),
  };
  parentPort?.postMessage(message);
  return loaded;
}
