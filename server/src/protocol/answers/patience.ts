import type { Diagnostic } from '../../rules/checker';
import { followWriting, heldBack } from '../../features/patience';
import type { Writing } from '../../features/patience';
import type { OpenDocument } from '../documents';

/** Keeps from a writer what only says that the line being written is not finished. */
export interface HoldingBack {
  /** What is to be shown of what was found. */
  readonly shown: (open: OpenDocument, found: readonly Diagnostic[]) => readonly Diagnostic[];
  /** Nothing is held back any longer, until the document is edited again. */
  readonly release: (uri: string) => void;
  readonly forget: (uri: string) => void;
}

/** How long, in milliseconds, a writer who has stopped typing is left in peace. */
const PAUSE = 4_000;

interface Held {
  readonly writing: Writing;
  readonly isReleased: boolean;
  readonly timer?: NodeJS.Timeout | undefined;
}

/** @param onReleased told of a document in which something was held back that is now to be shown */
export function createHoldingBack(onReleased: (uri: string) => void): HoldingBack {
  const held = new Map<string, Held>();
  const release = (uri: string): void => {
    const before = held.get(uri);
    if (!before || before.isReleased) return;
    clearTimeout(before.timer);
    held.set(uri, { writing: before.writing, isReleased: true });
    if (heldBack(before.writing).length > 0) onReleased(uri);
  };
  return {
    shown: ({ uri, document }, found) => {
      const before = held.get(uri);
      const writing = followWriting(before?.writing, document, found);
      const isEdited = before?.writing.document.text !== document.text;
      const isReleased = before?.isReleased === true && !isEdited;
      const waiting = isReleased ? [] : heldBack(writing);
      if (isEdited) clearTimeout(before?.timer);
      const running = isEdited ? undefined : before?.timer;
      const timer = running ?? (waiting.length > 0 ? setTimeout(release, PAUSE, uri).unref() : undefined);
      held.set(uri, { writing, isReleased, timer });
      return waiting.length > 0 ? found.filter((one) => !waiting.includes(one)) : found;
    },
    release,
    forget: (uri) => {
      clearTimeout(held.get(uri)?.timer);
      held.delete(uri);
    },
  };
}

/** For a client that cannot be told later. */
export const NOTHING_HELD_BACK: HoldingBack = {
  shown: (_, found) => found,
  release: () => undefined,
  forget: () => undefined,
};
