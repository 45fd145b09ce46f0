import { changed, moved, offsetIn } from './text-change';
import type { Span, TextChange, TextPosition } from './text-change';

/** An editor as a jump sees it from another process: what it is told arrives later, when more may have been typed. */
export interface SelectingEditor {
  /** The text as it is known here. */
  readonly text: () => string;
  readonly positionAt: (offset: number) => TextPosition;
  /** What is selected, as far as it is known here. */
  readonly selected: () => Span;
  /** Selects from one position to another of whatever text is there when the message arrives. */
  readonly select: (from: TextPosition, to: TextPosition) => void;
  /** Inserts, unless the text has changed by the time the message arrives; then false. */
  readonly insert: (offset: number, text: string) => Promise<boolean>;
}

/** Selects places so that typing replaces them, and never lets anything else be typed over. */
export interface GuardedSelection {
  /**
   * Selects a span and watches it until the given function is called: once every key that was under way when it was
   * selected must have arrived. Undefined, with nothing done, when `expected` is not what the span holds.
   */
  readonly select: (span: Span, expected: string) => (() => void) | undefined;
  /** To be told of every change of the text, in order, once it is known here. */
  readonly onChange: (changes: readonly TextChange[]) => void;
  /** Whether nothing is left to watch or to put back. */
  readonly isIdle: () => boolean;
}

interface Watched {
  readonly from: TextPosition;
  readonly to: TextPosition;
  readonly expected: string;
  /** Where the place really is; undefined once it was typed into. */
  place: Span | undefined;
  /** Another selection has taken the place of this one, or is about to. */
  isLeft: boolean;
}

interface Lost {
  offset: number;
  readonly text: string;
}

/**
 * A selection takes a moment to reach the window, and a key pressed in that moment moves the text under it. So after
 * selecting, the text is looked at: once it has moved, the selection is collapsed beside the place it was meant for;
 * and should a key have been quicker still and have replaced other words, they are put back before what was typed.
 * Selections are watched even after the next one, for its message too takes a moment.
 */
export function createGuardedSelection(editor: SelectingEditor): GuardedSelection {
  const watched = new Set<Watched>();
  const pending = new Set<Lost>();
  /** The text before the next change. */
  let text = '';

  function follow(change: TextChange): void {
    for (const lost of pending) lost.offset = shifted(lost.offset, change);
    const replacing = [...watched].find((one) => replacedText(text, one, change) !== undefined);
    const replaced = replacing && replacedText(text, replacing, change);
    // Each message selects once; another one for the same place may still be under way.
    if (replacing && replaced === replacing.expected) watched.delete(replacing);
    else if (replaced !== undefined) void putBack({ offset: change.offset, text: replaced });
    for (const one of watched) one.place &&= moved(one.place, change);
    text = changed(text, change);
  }

  /** Collapses beside the place once it is not where it was selected. */
  function collapseIfMoved(one: Watched): void {
    if (one.isLeft || (one.place && offsetIn(text, one.from) === one.place.start)) return;
    const at = one.place ? editor.positionAt(one.place.end) : one.from;
    one.isLeft = true;
    editor.select(at, at);
  }

  /** Tries until it arrives at a text that has not changed meanwhile. */
  async function putBack(lost: Lost): Promise<void> {
    pending.add(lost);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      if (await editor.insert(lost.offset, lost.text)) break;
    }
    pending.delete(lost);
  }

  return {
    select: (span, expected) => {
      text = editor.text();
      if (text.slice(span.start, span.end) !== expected) return undefined;
      const from = editor.positionAt(span.start);
      const to = editor.positionAt(span.end);
      const { start, end } = editor.selected();
      const same = [...watched].find((one) => !one.isLeft && isSamePlace(one.place, span));
      if (same && start === span.start && end === span.end) return () => watched.delete(same);
      for (const one of watched) one.isLeft = true;
      const one: Watched = { from, to, expected, place: span, isLeft: false };
      watched.add(one);
      editor.select(from, to);
      return () => watched.delete(one);
    },
    onChange: (changes) => {
      if (watched.size === 0 && pending.size === 0) return;
      changes.forEach(follow);
      watched.forEach(collapseIfMoved);
    },
    isIdle: () => watched.size === 0 && pending.size === 0,
  };
}

const MOST_ATTEMPTS = 200;

function isSamePlace(place: Span | undefined, { start, end }: Span): boolean {
  return place?.start === start && place.end === end;
}

/** What a change replaced of the stretch that was selected; undefined when it did something else. */
function replacedText(
  text: string,
  { from, to }: Watched,
  { offset, length }: TextChange,
): string | undefined {
  if (length === 0) return undefined;
  const isSelected = offset === offsetIn(text, from) && offset + length === offsetIn(text, to);
  return isSelected ? text.slice(offset, offset + length) : undefined;
}

/** Text put back at an offset stays before what is typed there. */
function shifted(at: number, { offset, length, text }: TextChange): number {
  return offset >= at ? at : Math.max(offset, at + text.length - length);
}
