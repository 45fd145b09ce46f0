import { setImmediate } from 'node:timers/promises';

/**
 * Lets the message that waits behind the current one be read first. (Messages are read one a turn of the event
 * loop; the next is queued after whatever a handler queues, hence two turns.)
 */
export async function nextMessageRead(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/** Lets a request that waits behind the current message be read and answered first. */
export async function nextRequestAnswered(): Promise<void> {
  await nextMessageRead();
  await nextMessageRead();
}
