import { Worker } from 'node:worker_threads';
import type { Slip } from '../text/attestation/slips';
import type { Bilingual } from '../text/language';
import type { SegmenterName } from '../text/segmentation/words';
import type { SegmenterFiles } from './load-segmenter';
import { unpackWords } from './worker-messages';
import type { CutRequest, SlipsRequest, WorkerMessage } from './worker-messages';

/** How far the segmenter has got, in words and figures to show to the user. */
export interface SegmenterStatus {
  /** `idle` until the first text is to be cut; `failed` if no engine runs at all, or it was disposed of. */
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  /** The engine in use, once ready. */
  readonly name?: SegmenterName;
  /** When ready, why the engine is not nodejieba; when failed, why there is none. */
  readonly reason?: Bilingual;
  /** How long loading took, in milliseconds. */
  readonly loadTime?: number;
  /** What loading added to the resident memory of the process, in bytes. */
  readonly addedMemory?: number;
}

export interface SegmenterOptions extends SegmenterFiles {
  /** The bundled `worker.ts`. An absolute path. */
  readonly workerFile: string;
  /** Called once, when words can be cut. */
  readonly onReady: (status: SegmenterStatus) => void;
  /** Called once if the worker ends without having been told to. */
  readonly onFailed?: (status: SegmenterStatus) => void;
}

/** The segmenter as the rest of the process sees it. */
export interface SegmenterHandle {
  /**
   * The words of each text; joined together they are exactly the text. The first call starts the worker, so
   * `cut([])` is a way to have it load. Rejects if the segmenter has failed or is disposed of.
   */
  cut(texts: readonly string[]): Promise<readonly (readonly string[])[]>;
  /**
   * The wrong characters that each text seems to have. Needs no engine: loads the table of counts with the first call
   * and nothing else. Rejects if the table cannot be read, and as `cut` does.
   */
  slips(texts: readonly string[]): Promise<readonly (readonly Slip[])[]>;
  status(): SegmenterStatus;
  /** Ends the worker; texts still waiting are rejected. */
  dispose(): Promise<void>;
}

/** A request that the worker has not answered yet. */
interface Waiting {
  readonly answer: (message: WorkerMessage) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The segmenter in a worker thread. Nothing is loaded until the first `cut`. A process needs one: an engine's
 * memory is not given back when its worker ends.
 */
export function startSegmenter(options: SegmenterOptions): SegmenterHandle {
  const waiting = new Map<number, Waiting>();
  let status: SegmenterStatus = { state: 'idle' };
  let worker: Worker | undefined;
  let lastId = 0;

  function launch(): Worker {
    const { workerFile, engine, nativeFolder, dictionaryFolder, tableFile, userWords } = options;
    const files: SegmenterFiles = { engine, nativeFolder, dictionaryFolder, tableFile, userWords };
    return new Worker(workerFile, { workerData: files, name: 'nigao-segmenter' })
      .on('message', receive)
      .on('error', (error) => fail(brokenDown(error)))
      .on('exit', (code) => fail(brokenDown(new Error(`exit code ${code}`))));
  }

  function receive(message: WorkerMessage): void {
    if (status.state === 'failed') return;
    if (message.kind !== 'ready') {
      settle(message.id, ({ answer }) => answer(message));
      return;
    }
    const { name, reason, loadTime, addedMemory } = message;
    status = { state: 'ready', name, ...(reason && { reason }), loadTime, addedMemory };
    options.onReady(status);
  }

  /** Ends one request's waiting. The worker keeps the process alive only while one is waiting. */
  function settle(id: number, end: (request: Waiting) => void): void {
    const request = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker?.unref();
    if (request) end(request);
  }

  /** Sends a request; `read` takes the answer from the worker's message, or throws why there is none. */
  function ask<T>(
    request: Omit<CutRequest, 'id'> | Omit<SlipsRequest, 'id'>,
    read: (message: WorkerMessage) => T,
  ): Promise<T> {
    if (status.state === 'failed') return Promise.reject(new Error(status.reason?.en));
    worker ??= launch();
    const id = ++lastId;
    worker.ref();
    worker.postMessage({ ...request, id });
    return new Promise((resolve, reject) => {
      const answer = (message: WorkerMessage): void => {
        try {
          resolve(read(message));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      };
      waiting.set(id, { answer, reject });
    });
  }

  function stop(reason: Bilingual): void {
    status = { state: 'failed', reason };
    for (const id of [...waiting.keys()]) settle(id, ({ reject }) => reject(new Error(reason.en)));
  }

  function fail(reason: Bilingual): void {
    if (status.state === 'failed') return;
    stop(reason);
    options.onFailed?.(status);
  }

  return {
    cut(texts) {
      if (status.state === 'idle') status = { state: 'loading' };
      return ask({ kind: 'cut', texts }, (message) =>
        message.kind === 'words' ? unpackWords(texts, message.lengths) : unexpected(message),
      );
    },
    slips: (texts) =>
      ask({ kind: 'slips', texts }, (message) =>
        message.kind === 'slips' && 'slips' in message ? message.slips : unexpected(message),
      ),
    status: () => status,
    async dispose() {
      stop({ zh: '分词已停止', en: 'the segmenter was stopped' });
      await worker?.terminate();
    },
  };
}

function brokenDown(error: Error): Bilingual {
  return {
    zh: `分词线程意外中止：${error.message}`,
    en: `the segmenter's thread broke down: ${error.message}`,
  };
}

/** Throws what a message that is no answer says. */
function unexpected(message: WorkerMessage): never {
  throw new Error('fault' in message ? message.fault.en : `unexpected ${message.kind}`);
}
