import { setImmediate, setTimeout } from 'node:timers/promises';

/**
 * Lets the message that waits after the current one be read first. (Messages are read one a turn of the event
 * loop; the next is queued after whatever a handler queues, hence two turns.)
 */
export async function nextMessageRead(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/** How long, in milliseconds, an editor may take to ask for the outline of what it has just opened. */
const AFTER_OPENING = 30;

/** Lets the requests that follow upon opening a document be answered before it is gone through. */
export async function openingAnswered(): Promise<void> {
  await setTimeout(AFTER_OPENING);
}
