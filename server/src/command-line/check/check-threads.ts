import { availableParallelism } from 'node:os';
import { Worker, parentPort } from 'node:worker_threads';
import type { CheckCommand } from '../command';
import type { Bilingual, Language } from '../../text/language';
import type { PrintedOutcome } from './printed-outcome';

/** What a thread is started with: how to check, and in which language to print. */
export interface ThreadTask {
  readonly command: CheckCommand;
  readonly language: Language;
}

/** With fewer files, threads take longer to start than they save. */
const FEWEST_FILES = 100;

/** How many threads are worth starting. */
export function threadsFor(files: number): number {
  return files < FEWEST_FILES ? 1 : availableParallelism();
}

type Request = { readonly id: number; readonly path: string };
type Reply =
  | { readonly id: number; readonly outcome: PrintedOutcome }
  | { readonly id: number; readonly failure: string }
  | { readonly complaint: Bilingual };

/** Threads that check files. */
export interface CheckThreads {
  readonly checkOne: (path: string) => Promise<PrintedOutcome>;
  readonly dispose: () => Promise<void>;
}

/**
 * Starts threads, each of which runs `file` and answers with `answerChecks`.
 *
 * @param complain called for what a thread has to say beside its answers
 */
export function startThreads(
  file: string,
  count: number,
  task: ThreadTask,
  complain: (message: Bilingual) => void,
): CheckThreads {
  const waiting = new Map<
    number,
    { resolve: (outcome: PrintedOutcome) => void; reject: (error: Error) => void }
  >();
  const rejectAll = (error: Error): void => waiting.forEach(({ reject }) => reject(error));
  const receive = (reply: Reply): void => {
    if ('complaint' in reply) return complain(reply.complaint);
    const one = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('outcome' in reply) one?.resolve(reply.outcome);
    else one?.reject(new Error(reply.failure));
  };
  const threads = Array.from({ length: count }, () =>
    new Worker(file, { workerData: task }).on('message', receive).on('error', rejectAll),
  );
  let last = 0;
  return {
    checkOne: (path) => {
      const request: Request = { id: (last += 1), path };
      const answer = new Promise<PrintedOutcome>((resolve, reject) =>
        waiting.set(request.id, { resolve, reject }),
      );
      threads[request.id % threads.length]?.postMessage(request);
      return answer;
    },
    dispose: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))),
  };
}

/** Answers the main thread, in one of those that it has started. */
export function answerChecks(checkOne: (path: string) => Promise<PrintedOutcome>): void {
  const reply = (message: Reply): void => parentPort?.postMessage(message);
  parentPort?.on('message', ({ id, path }: Request) => {
    checkOne(path).then(
      (outcome) => reply({ id, outcome }),
      (error: unknown) =>
        reply({ id, failure: error instanceof Error ? (error.stack ?? '') : String(error) }),
    );
  });
}

/** Has the main thread say something for this one. */
export function complainToMainThread(complaint: Bilingual): void {
  parentPort?.postMessage({ complaint } satisfies Reply);
}
