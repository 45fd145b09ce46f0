import type { Bilingual } from '../text/language';
import { displayWidth } from './display-width';

/** How far a long command has got, for whoever watches. */
interface Progress {
  readonly show: (done: number, total: number) => void;
  /** Takes the bar away, so that something else can be printed in its place. */
  readonly clear: () => void;
}

/** The stream a bar is drawn on: the error stream of a process, or nothing that anyone watches. */
interface WatchedStream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
}

/** In milliseconds: what is over sooner needs no bar, and a bar that changes faster only flickers. */
const PATIENCE = 500;
const INTERVAL = 100;

const WIDEST_BAR = 30;

/** A bar on a terminal; nothing at all where the stream is none, so that no log is filled with bars. */
export function createProgress(stream: WatchedStream, label: string, now: () => number = Date.now): Progress {
  const begun = now();
  let drawn = false;
  let next = begun + PATIENCE;
  return {
    show: (done, total) => {
      if (!stream.isTTY || now() < next) return;
      next = now() + INTERVAL;
      drawn = true;
      stream.write(`\r${bar(label, done, total, stream.columns ?? 80)}${CLEAR_REST}`);
    },
    clear: () => {
      if (drawn) stream.write(`\r${CLEAR_REST}`);
      drawn = false;
    },
  };
}

/** The label of the bar of `nigao check`. */
export const CHECKING: Bilingual = { zh: '检查', en: 'checking' };

/** Clears the line from the cursor on (ECMA-48 EL). */
const CLEAR_REST = '\u001b[K';

function bar(label: string, done: number, total: number, columns: number): string {
  const count = ` ${done}/${total}`;
  const room = columns - 1 - displayWidth(label) - 1 - count.length;
  const width = Math.max(0, Math.min(WIDEST_BAR, room));
  const full = total === 0 ? width : Math.floor((width * done) / total);
  return `${label} ${'█'.repeat(full)}${'░'.repeat(width - full)}${count}`;
}
