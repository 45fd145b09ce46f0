/**
 * The thread that cuts words and looks for wrong characters, so that neither a keystroke nor process start-up waits for
 * a dictionary of 350,000 words or a table of two million strings. Each is loaded when it is first asked for. Entry
 * point of `dist/segmenter-worker.js`; `start-segmenter.ts` starts and speaks to it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { slipsIn } from '../text/attestation/slips';
import { readLanguageTable } from './language-table-file';
import { loadSegmenter, type SegmenterFiles } from './load-segmenter';
import {
  packWords,
  type CutRequest,
  type ReadyMessage,
  type SlipsMessage,
  type SlipsRequest,
  type WordsMessage,
} from './worker-messages';

const files = workerData as SegmenterFiles;
const segmenter = once(() => {
  const { message, loaded } = measured(() => loadSegmenter(files));
  const { name } = loaded.segmenter;
  parentPort?.postMessage({
    ...{ kind: 'ready', name },
    ...(loaded.reason && { reason: loaded.reason }),
    ...message,
  } satisfies ReadyMessage);
  return loaded.segmenter;
});
const table = once(() => readLanguageTable(files.tableFile));

parentPort?.on('message', (request: CutRequest | SlipsRequest) => {
  if (request.kind === 'slips') answerSlips(request);
  else answerCut(request);
});

function answerCut({ id, texts }: CutRequest): void {
  const lengths = packWords(texts.map((text) => segmenter().cut(text)));
  if (texts.length === 0) segmenter();
  const message: WordsMessage = { kind: 'words', id, lengths };
  parentPort?.postMessage(message, [lengths.buffer]);
}

function answerSlips({ id, texts }: SlipsRequest): void {
  const reading = table();
  const message: SlipsMessage = reading.ok
    ? { kind: 'slips', id, slips: texts.map((text) => slipsIn(reading.table, text)) }
    : { kind: 'slips', id, fault: reading.fault };
  parentPort?.postMessage(message);
}

/** What loading took: time, and resident memory of the process. */
function measured<T>(load: () => T): {
  readonly loaded: T;
  readonly message: Pick<ReadyMessage, 'loadTime' | 'addedMemory'>;
} {
  const memory = process.memoryUsage.rss();
  const start = performance.now();
  const loaded = load();
  const addedMemory = Math.max(0, process.memoryUsage.rss() - memory);
  return { loaded, message: { loadTime: performance.now() - start, addedMemory } };
}

function once<T>(load: () => T): () => T {
  let loaded: { readonly value: T } | undefined;
  return () => (loaded ??= { value: load() }).value;
}
