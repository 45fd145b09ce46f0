import { EditHistory } from '../../client/src/jump/edit-history';
import { nextPlace } from '../../client/src/jump/next-place';
import { createJumpsInTurn } from '../../client/src/jump/place-jump';
import type { JumpingEditor } from '../../client/src/jump/place-jump';
import { changed, movedThrough } from '../../client/src/jump/text-change';
import type { Span, TextChange } from '../../client/src/jump/text-change';

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
 * window alone knows what has been typed; it selects what it is told to only in the version it is told of. Messages
 * of one direction arrive in the order they were sent. The server never answers.
 */
export async function jumpAndType(circumstances: Circumstances): Promise<string> {
  const { places, typedBefore, keys, caret } = circumstances;
  const clock = createClock();
  const send = createPost(clock, circumstances.latencies);
  const history = new EditHistory();
  typedBefore.forEach((change, i) => history.note('', i + 1, [change]));
  const start = typedBefore.reduce(changed, circumstances.text);
  const window = { text: start, version: typedBefore.length, from: caret, to: caret };
  const host = { ...window };
  const replace = (change: TextChange, selected: Span): void => {
    const changesNothing =
      window.text.startsWith(change.text, change.offset) && change.length === change.text.length;
    window.text = changed(window.text, change);
    window.version += 1;
    window.from = selected.start;
    window.to = selected.end;
    const now = { ...window };
    send('host', () => {
      Object.assign(host, now);
      history.note('', now.version, changesNothing ? [] : [change]);
    });
  };
  const editor: JumpingEditor<Span> = {
    version: () => host.version,
    isUnchangedSince: (version) => history.between('', version, host.version)?.length === 0,
    selected: () => ({ start: host.from, end: host.to }),
    places: () => {
      const changes = history.between('', 0, host.version) ?? [];
      return places.flatMap((place) => movedThrough(place, changes) ?? []);
    },
    select: (place) => {
      const { version } = host;
      return new Promise((resolve) => {
        send('window', () => {
          const isCurrent = window.version === version;
          const text = window.text.slice(place.start, place.end);
          if (isCurrent) replace({ offset: place.start, length: text.length, text }, place);
          send('host', () => resolve(isCurrent ? 'selected' : 'typed on'));
        });
      });
    },
  };
  const jumpInTurn = createJumpsInTurn();
  for (const key of keys) {
    clock.at(key.at, () => {
      if ('jump' in key) return send('host', () => void jumpInTurn(editor, nextPlace));
      const { from, to } = window;
      const after = from + key.text.length;
      replace({ offset: from, length: to - from, text: key.text }, { start: after, end: after });
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
        for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
      }
    },
  };
}
