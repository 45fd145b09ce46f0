import type { Claim, Slots } from '../exact/claim';

/**
 * A statement about figures. `frame` holds the words, with `{name}` where a slot is; what the slots hold may be
 * changed by an injected error.
 */
export interface Fact {
  readonly frame: string;
  readonly slots: Slots;
  /** All that the statement claims. The error is one that breaks the first. */
  readonly claims: readonly [Claim, ...Claim[]];
  readonly error: InjectedError;
  /** It names its own periods, so that no other may open the sentence. */
  readonly namesPeriods?: boolean;
}

export type InjectedError =
  /** Other digits in one of these slots. */
  | { readonly kind: 'digits'; readonly slots: readonly string[] }
  /** Another text in the slot; `place` names the slots that the error shows in, `slot` alone if it is left out. */
  | {
      readonly kind: 'text';
      readonly slot: string;
      readonly instead: string;
      readonly place?: readonly string[];
    };

/** Puts the slots' texts into the frame. */
export function fill(frame: string, slots: Slots): string {
  return frame.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = slots[name];
    if (text === undefined) throw new Error(`no slot ${name} for ${frame}`);
    return text;
  });
}

/** Where the slot is in the filled frame. */
export function placeOf(frame: string, slots: Slots, name: string): { start: number; end: number } {
  const at = frame.indexOf(`{${name}}`);
  if (at < 0) throw new Error(`no slot ${name} in ${frame}`);
  const start = fill(frame.slice(0, at), slots).length;
  return { start, end: start + (slots[name] ?? '').length };
}
