import { createGuardedSelection } from '../../client/src/jump/guarded-selection';
import { nextPlace } from '../../client/src/jump/next-place';
import { changed, movedThrough, offsetIn } from '../../client/src/jump/text-change';
import type { Span, TextChange, TextPosition } from '../../client/src/jump/text-change';

/** What the writer does: a key that writes, or the key of the jump. */
type Key = { readonly at: number; readonly text: string } | { readonly at: number; readonly jump: true };

/** How long messages take, in milliseconds, and when the writer presses which key. */
export interface Circumstances {
  readonly text: string;
  readonly caret: number;
  /** The places to fill in, in the text as the server last knew it. */
  readonly places: readonly Span[];
  /** What was typed since the server last spoke of the places. */
  readonly typedBefore: readonly TextChange[];
  readonly keys: readonly Key[];
  /** One number for each message, as they are sent. */
  readonly latencies: readonly number[];
}

/**
 * A window and the extension's own process, each of which learns of the other only after a while, as in VS Code: the
 * window alone knows what has been typed, and applies selections to whatever text it has when they arrive. Messages
 * of one direction arrive in the order they were sent. The server never answers.
 */
export async function jumpAndType(circumstances: Circumstances): Promise<string> {
  const { places, typedBefore, keys, caret } = circumstances;
  const clock = createClock();
  const send = createPost(clock, circumstances.latencies);
  const start = typedBefore.reduce(changed, circumstances.text);
  const window = { text: start, version: 0, from: caret, to: caret };
  const host = { text: start, version: 0, from: caret, to: caret };
  const history = [...typedBefore];
  const replace = (change: TextChange, after: number): void => {
    window.text = changed(window.text, change);
    window.version += 1;
    window.from = window.to = after;
    const { version, from } = window;
    send('host', () => {
      host.text = changed(host.text, change);
      host.version = version;
      host.from = host.to = from;
      history.push(change);
      guard.onChange([change]);
    });
  };
  const guard = createGuardedSelection({
    text: () => host.text,
    positionAt: (offset) => positionIn(host.text, offset),
    selected: () => ({ start: host.from, end: host.to }),
    select: (from, to) => {
      host.from = offsetIn(host.text, from);
      host.to = offsetIn(host.text, to);
      send('window', () => {
        window.from = offsetIn(window.text, from);
        window.to = offsetIn(window.text, to);
      });
    },
    insert: (offset, text) => {
      const { version } = host;
      return new Promise((resolve) => {
        send('window', () => {
          const isCurrent = window.version === version;
          const after = window.from >= offset ? window.from + text.length : window.from;
          if (isCurrent) replace({ offset, length: 0, text }, after);
          send('host', () => resolve(isCurrent));
        });
      });
    },
  });
  const jump = (): void => {
    const now = places.flatMap((place) => movedThrough(place, history) ?? []);
    const next = nextPlace(now, { start: host.from, end: host.to });
    if (next) guard.select(next, '*');
  };
  for (const key of keys) {
    clock.at(key.at, () => {
      if ('jump' in key) send('host', jump);
      else {
        const { from, to } = window;
        replace({ offset: from, length: to - from, text: key.text }, from + key.text.length);
      }
    });
  }
  await clock.run();
  return window.text;
}

/** Carries messages, each as late as it is told. */
function createPost(clock: ReturnType<typeof createClock>, latencies: readonly number[]) {
  let sent = 0;
  const arrival = { window: 0, host: 0 };
  return (to: 'window' | 'host', action: () => void): void => {
    const latency = latencies[sent++ % latencies.length] ?? 0;
    arrival[to] = Math.max(arrival[to], clock.now() + latency);
    clock.at(arrival[to], action);
  };
}

function positionIn(text: string, offset: number): TextPosition {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** Time that passes only when nothing is left to do. */
function createClock() {
  const waiting: { readonly time: number; readonly order: number; readonly action: () => void }[] = [];
  let now = 0;
  let order = 0;
  return {
    now: () => now,
    at: (time: number, action: () => void) => {
      waiting.push({ time, order: order++, action });
    },
    run: async () => {
      for (;;) {
        waiting.sort((a, b) => a.time - b.time || a.order - b.order);
        const next = waiting.shift();
        if (!next) return;
        now = Math.max(now, next.time);
        next.action();
        // What waits for an answer goes on before the next message.
        for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
      }
    },
  };
}
