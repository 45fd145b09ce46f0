import type { Slip } from '../text/attestation/slips';
import type { Bilingual } from '../text/language';
import type { SegmenterName } from '../text/segmentation/words';

/** To the worker: cut these texts. */
export interface CutRequest {
  readonly kind: 'cut';
  readonly id: number;
  readonly texts: readonly string[];
}

/** To the worker: look for wrong characters in these texts. */
export interface SlipsRequest {
  readonly kind: 'slips';
  readonly id: number;
  readonly texts: readonly string[];
}

/** From the worker, once: which engine it has loaded. */
export interface ReadyMessage {
  readonly kind: 'ready';
  readonly name: SegmenterName;
  /** Why it is not nodejieba. */
  readonly reason?: Bilingual;
  /** Milliseconds. */
  readonly loadTime: number;
  /** What loading added to the resident memory of the process, in bytes. */
  readonly addedMemory: number;
}

/** From the worker: the words of one request, as `packWords` packs them. */
export interface WordsMessage {
  readonly kind: 'words';
  readonly id: number;
  readonly lengths: Int32Array<ArrayBuffer>;
}

/** From the worker: the slips of each text of one request, or why there are none. */
export type SlipsMessage =
  | { readonly kind: 'slips'; readonly id: number; readonly slips: readonly (readonly Slip[])[] }
  | { readonly kind: 'slips'; readonly id: number; readonly fault: Bilingual };

export type WorkerMessage = ReadyMessage | WordsMessage | SlipsMessage;

/**
 * The lengths of all words of all texts, one after another. The receiver has the texts, so this is all it
 * needs; sending the words themselves would keep its thread, on which keystrokes wait, busy with copying.
 */
export function packWords(cuts: readonly (readonly string[])[]): Int32Array<ArrayBuffer> {
  return Int32Array.from(cuts.flatMap((words) => words.map((word) => word.length)));
}

/** The words of each text again. A text's words fill it exactly, so nothing else need tell them apart. */
export function unpackWords(
  texts: readonly string[],
  lengths: Int32Array<ArrayBuffer>,
): readonly (readonly string[])[] {
  let next = 0;
  return texts.map((text) => {
    const words: string[] = [];
    for (let start = 0; start < text.length;) {
      const end = start + (lengths[next++] ?? text.length);
      words.push(text.slice(start, end));
      start = end;
    }
    return words;
  });
}
