import type { nextPlace } from './next-place';
import type { Span } from './text-change';

/** An editor as a jump sees it from another process: what it is told arrives later, when more may have been typed. */
export interface JumpingEditor<Place extends Span> {
  /** The version of the text as it is known here. */
  readonly version: () => number;
  /** Whether nothing has been written since a version but by jumps, which change nothing. */
  readonly isUnchangedSince: (version: number) => boolean;
  /** What is selected, as far as it is known here. */
  readonly selected: () => Span;
  /** The places of the text as it is known here; undefined while nobody has told of any. */
  readonly places: () => readonly Place[] | undefined;
  /** Selects a place, unless the text has changed by the time the message arrives. */
  readonly select: (place: Place) => Promise<SelectOutcome>;
}

/** How selecting a place ended; whoever types on before it arrives stays where he is. */
export type SelectOutcome = 'selected' | 'typed on';

/** How a jump ended. */
export type JumpOutcome = SelectOutcome | 'nothing left' | 'places unknown';

/** Jumps of one editor after another, each going on from where the one before it went. */
export type JumpInTurn = <Place extends Span>(
  editor: JumpingEditor<Place>,
  choose: typeof nextPlace,
) => Promise<JumpOutcome>;

/** Begins a row of jumps. */
export function createJumpsInTurn(): JumpInTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (editor, choose) => {
    const pressed = editor.version();
    const outcome = last.catch(() => undefined).then(() => jump(editor, choose, pressed));
    last = outcome;
    return outcome;
  };
}

async function jump<Place extends Span>(
  editor: JumpingEditor<Place>,
  choose: typeof nextPlace,
  pressed: number,
): Promise<JumpOutcome> {
  if (!editor.isUnchangedSince(pressed)) return 'typed on';
  const places = editor.places();
  if (!places) return 'places unknown';
  const place = choose(places, editor.selected());
  if (!place) return 'nothing left';
  return editor.select(place);
}
